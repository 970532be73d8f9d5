/**
 * A record's title, built from its act, standing and parties as a noun phrase: "Planned visit by
 * Russia to North Korea". Nouns keep the standing honest: a denied act is never told as a deed.
 */
import type { Record as CodedRecord, RecordType, Status } from '@marsad/core/model'
import { modeNames, type Pair, typeNames } from '../words/types.ts'

export type Lang = 'ar' | 'en'
export type NameOf = (code: string) => string

interface Act {
  readonly type: RecordType
  readonly mode: string | null
  readonly status: Status
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** How the two parties hang on the noun. A trailing tatweel marks an Arabic prefix. */
interface Joints {
  readonly by: Pair
  readonly to: Pair
}

const from: Pair = { en: 'from', ar: 'من' }
const by: Pair = { en: 'by', ar: 'من' }

const withOther: Joints = { by, to: { en: 'with', ar: 'مع' } }
const joints: Readonly<Record<RecordType, Joints>> = {
  AGREE: withOther,
  CONSULT: withOther,
  SUPPORT: { by: from, to: { en: 'for', ar: 'لـ' } },
  COOPERATE: withOther,
  AID: { by: from, to: { en: 'to', ar: 'إلى' } },
  CONCEDE: { by, to: { en: 'to', ar: 'لـ' } },
  RETREAT: { by, to: { en: 'towards', ar: 'تجاه' } },
  REQUEST: { by: from, to: { en: 'to', ar: 'إلى' } },
  ACCUSE: { by, to: { en: 'against', ar: 'لـ' } },
  REJECT: { by, to: { en: 'towards', ar: 'تجاه' } },
  DENY: { by, to: { en: 'in answer to', ar: 'ردًا على' } },
  THREATEN: { by, to: { en: 'against', ar: 'لـ' } },
  PROTEST: { by, to: { en: 'against', ar: 'ضد' } },
  SANCTION: { by, to: { en: 'against', ar: 'على' } },
  MOBILIZE: { by, to: { en: 'facing', ar: 'تجاه' } },
  COERCE: { by, to: { en: 'against', ar: 'ضد' } },
  ASSAULT: { by, to: { en: 'on', ar: 'على' } },
  STATE: { by, to: { en: 'on', ar: 'عن' } },
}
const modeJoints: Readonly<Record<string, Joints>> = {
  'CONSULT/visit': { by, to: { en: 'to', ar: 'إلى' } },
  'CONSULT/phone': { by: from, to: { en: 'to', ar: 'إلى' } },
  'SUPPORT/sign': withOther,
  'SUPPORT/relations': withOther,
  'SUPPORT/recognise': { by, to: { en: 'of', ar: 'بـ' } },
  'SUPPORT/praise': { by: from, to: { en: 'for', ar: 'بـ' } },
  'ACCUSE/disapprove': { by, to: { en: 'of', ar: 'لـ' } },
  'ACCUSE/investigate': { by, to: { en: 'into', ar: 'تجاه' } },
  'REQUEST/meet': { by: from, to: { en: 'to', ar: 'إلى' } },
  'REJECT/meet': withOther,
}

const standing: Readonly<Record<Status, { en: string; masculine: string; feminine: string }>> = {
  occurred: { en: '', masculine: '', feminine: '' },
  ongoing: { en: 'ongoing', masculine: 'جارٍ', feminine: 'جارية' },
  planned: { en: 'planned', masculine: 'مزمع', feminine: 'مزمعة' },
  possible: { en: 'possible', masculine: 'محتمل', feminine: 'محتملة' },
  alleged: { en: 'alleged', masculine: 'مزعوم', feminine: 'مزعومة' },
  denied: { en: 'denied', masculine: 'منفي', feminine: 'منفية' },
}

/** The name of an act, with its mode where it has one: "visit", never "CONSULT". */
export function actName(type: RecordType, mode: string | null, lang: Lang): string {
  const name = mode === null ? undefined : modeNames[`${type}/${mode}`]
  return name
    ? name[lang]
    : mode === null
      ? typeNames[type][lang]
      : `${typeNames[type][lang]} (${mode})`
}

/** Made once: a line of thousands of events asks for thousands of titles. */
const listed = {
  ar: new Intl.ListFormat('ar', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

export function headline(act: Act, lang: Lang, nameOf: NameOf): string {
  const names = (codes: readonly string[]) =>
    listed[lang].format(codes.map(code => inSentence(nameOf(code), lang)))
  const joint = modeJoints[`${act.type}/${act.mode}`] ?? joints[act.type]
  const noun = withStanding(actName(act.type, act.mode, lang), act.status, lang)
  const words = [noun]
  const among = act.recipients.length === 0 && act.actors.length > 1
  if (among) words.push(lang === 'ar' ? 'بين' : 'between')
  else if (act.actors.length > 0) words.push(joint.by[lang])
  if (act.actors.length > 0) words.push(names(act.actors))
  if (act.recipients.length > 0) words.push(attach(joint.to[lang], names(act.recipients)))
  const phrase = words.join(' ')
  return lang === 'en' ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase
}

/** English puts an article before states and bodies that are named by a common noun. */
const commonNoun =
  /^(?:United|European|African|Arab|Gulf|World|International|Democratic Republic|Republic|Central African Republic|Dominican Republic|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Organi[sz]ation|Group of|Council of|Houthis|Taliban|Islamic State$|.* (?:Front|Forces|Party|opposition|network|Movement|Committees|Union|Bank|Fund|Agency|Court|Council)$)/

function inSentence(name: string, lang: Lang): string {
  return lang === 'en' && commonNoun.test(name) ? `the ${name}` : name
}

/** The acts of a record's parties, each code once. */
export function actOf(
  record: Pick<CodedRecord, 'type' | 'mode' | 'status' | 'actors' | 'recipients'>,
): Act {
  const codes = (parties: CodedRecord['actors']) => [...new Set(parties.map(party => party.code))]
  return {
    type: record.type,
    mode: record.mode,
    status: record.status,
    actors: codes(record.actors),
    recipients: codes(record.recipients),
  }
}

function withStanding(noun: string, status: Status, lang: Lang): string {
  const words = standing[status]
  if (lang === 'en') return words.en === '' ? noun : `${words.en} ${noun}`
  const head = noun.split(' ')[0] ?? noun
  const feminine = head.endsWith('ة') || head.endsWith('ات')
  const adjective = feminine ? words.feminine : words.masculine
  return adjective === '' ? noun : `${noun} ${adjective}`
}

const tatweel = '\u0640'
const article = '\u0627\u0644'
const isArabic = /^\p{Script=Arabic}/u

/** Joins a preposition to a name; the one-letter ones are written together with it. */
function attach(preposition: string, name: string): string {
  if (!preposition.endsWith(tatweel)) return `${preposition} ${name}`
  if (!isArabic.test(name)) return `${preposition} ${name}`
  const letter = preposition.slice(0, -1)
  const swallowsAlif = letter === 'ل' && name.startsWith(article)
  return swallowsAlif ? `لل${name.slice(2)}` : letter + name
}
