/**
 * Who a name or a short description stands for on a day: a person of the register with the office
 * held then, a state, an organisation, a group, or an office with its nationality.
 *
 * The name is read as a sentence of one phrase by the same finders that read articles, so that what
 * is understood alone and in a text never differs. What they do not know may still be a city with
 * its state, or a known person in another spelling.
 */
import { cityNames } from '@marsad/lexicon/en/names/cities'
import { englishPeople } from '@marsad/lexicon/en/names/people'
import type { ActorMention, IsoDate, Sector } from '#model'
import { type PhraseIndex, phraseIndex, type Token, tokenize } from '#text'
import { findArabicActors } from './ar/find-actors.ts'
import { arabicNames } from './ar/lexicon.ts'
import { findEnglishActors } from './en/find-actors.ts'
import { englishNames } from './en/lexicon.ts'
import type { Finding } from './finding.ts'
import { newMemory } from './memory.ts'
import type { NameRow } from './name-row.ts'
import { holderOf, officeIn } from './office-holders.ts'
import { phoneticKey } from './phonetic-key.ts'
import { codeOfPerson, officeOn } from './tenure.ts'

export interface ResolvedName {
  /** A state's alpha-3 or a code of the organisations and groups tables. */
  readonly code: string
  /** `person:…`, where the name is a person of the register or an office that one held alone. */
  readonly entity: string | null
  /** The office that the person held on the day, or that the description names. */
  readonly office: string | null
  readonly sector: Sector | null
}

/** `day` null: the person's home decides, and no office is given. */
export function resolve(name: string, day: IsoDate | null): ResolvedName | undefined {
  for (const text of spellings(name)) {
    const tokens = tokenize(text)
    const mention = best(actorsIn(text, tokens, day))
    if (mention !== undefined) return ofMention(mention, day)
  }
  return ofSound(name, day) ?? ofCity(name) ?? ofLabel(name)
}

/** As written, then with accents taken off Latin letters ("Sánchez", "Sanchez"). */
function spellings(name: string): readonly string[] {
  const bare = name.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
  return bare === name ? [name] : [name, bare]
}

function ofMention(mention: ActorMention, day: IsoDate | null): ResolvedName {
  const { code, entity, sector, text, form } = mention
  if (entity !== null) {
    const person = ofPerson(entity, code, day)
    return { ...person, code: form === 'person' ? person.code : code, sector: sector ?? 'GOV' }
  }
  const office = officeIn(text)
  const holder = office === null ? null : holderOf(office, code, day)
  return { code, entity: holder, office, sector }
}

/** `home` is the code that counts where no office was held on the day. */
function ofPerson(entity: string, home: string, day: IsoDate | null): ResolvedName {
  const held = officeOn(entity, day)
  return { code: held?.code ?? home, entity, office: held?.office ?? null, sector: 'GOV' }
}

function actorsIn(
  text: string,
  tokens: readonly Token[],
  day: IsoDate | null,
): readonly ActorMention[] {
  const arabic = tokens.some(({ script }) => script === 'arabic')
  const index: PhraseIndex<NameRow> = arabic ? arabicNames : englishNames
  const names = tokens.map((_, at) => index.at(tokens, at))
  const rows = names.flat().map(({ row }) => row)
  const company = new Set(rows.filter(({ kind }) => kind !== 'context').map(({ code }) => code))
  const finding: Finding = {
    sentence: { start: 0, end: text.length, text, unit: '', role: 'title' },
    tokens,
    names,
    memory: newMemory(day, company),
    actors: [],
    outlets: [],
  }
  if (arabic) findArabicActors(finding)
  else findEnglishActors(finding)
  return finding.actors
}

/** A person tells more than a description, and a phrase more than the adjective in it. */
function best(actors: readonly ActorMention[]): ActorMention | undefined {
  const known = actors.find(({ entity }) => entity !== null)
  return known ?? actors.find(({ form }) => form !== 'adjective') ?? actors[0]
}

/** Keys of full names; null where two people share one. */
const byKey = new Map<string, string | null>()
for (const { entity, kind, form } of englishPeople) {
  if (kind !== 'full') continue
  const key = phoneticKey(form)
  const known = byKey.get(key)
  byKey.set(key, known === undefined || known === entity ? entity : null)
}

const keyLettersMin = 5

/** The longest end of the name, titles cut off in front, that sounds like one known person. */
function ofSound(name: string, day: IsoDate | null): ResolvedName | undefined {
  const words = name.split(/\s+/u).filter(Boolean)
  for (let at = 0; at <= words.length - 2; at++) {
    const key = phoneticKey(words.slice(at).join(' '))
    const entity = key.length < keyLettersMin || !key.includes(' ') ? null : byKey.get(key)
    const code = entity == null ? undefined : codeOfPerson(entity, day)
    if (entity != null && code !== undefined) return ofPerson(entity, code, day)
  }
  return undefined
}

const cities = phraseIndex(cityNames, ({ form }) => form)

/** "Shanghai police", "people in Sydney": a city's people count for its state. */
function ofCity(name: string): ResolvedName | undefined {
  const tokens = tokenize(name)
  const hit = tokens
    .flatMap((_, at) => cities.at(tokens, at))
    .find(one => isPlace(name, tokens, one))
  if (hit === undefined) return undefined
  return { code: hit.row.code, entity: null, office: null, sector: null }
}

/** A city's name behind another capitalised word is more likely a surname. */
function isPlace(name: string, tokens: readonly Token[], { first }: { readonly first: number }) {
  const before = tokens[first - 1]
  return before === undefined || !/^\p{Lu}/u.test(name.slice(before.start, before.end))
}

/** "A Somalia-based group": a name that labels or surrounds, where nothing else is known. */
function ofLabel(name: string): ResolvedName | undefined {
  const tokens = tokenize(name)
  const hits = tokens.flatMap((_, at) => englishNames.at(tokens, at))
  const hit = hits.find(({ row, first }) => {
    const capital = /^\p{Lu}/u.test(name.slice(tokens[first]?.start))
    return capital && !row.ambiguous && (row.kind === 'state' || row.kind === 'adjective')
  })
  if (hit === undefined) return undefined
  return { code: hit.row.code, entity: null, office: null, sector: null }
}
