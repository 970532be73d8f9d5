/**
 * A state, a body, a group or a nationality, with the office or institution that it may open:
 * "Russia's minister of natural resources", "UN member states", "Pakistan President Ali Karimi".
 */
import type { ActorForm } from '#model'
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { addActor, spanOf } from './add-actor.ts'
import { endOfName, headAfter, headAt, learn, personIn } from './heads.ts'
import { englishNames } from './lexicon.ts'
import { isWord } from './phrase-words.ts'

/** `codes` are those that the name stands for: two in "North and South Korea". */
export function takeParty(
  finding: Finding,
  hit: PhraseHit<NameRow>,
  codes: readonly string[],
): number {
  const { tokens } = finding
  if (namesAnother(finding, hit) || isPrefixed(tokens, hit.first)) return hit.last
  const compound = compoundAt(tokens, hit.last)
  if (compound === 'label') return hit.last + 2
  const from = compound === 'led' ? hit.last + 2 : endOfPossessive(tokens, hit.last)
  const head = headOf(finding, hit, from)
  if (head !== undefined) return takeWithHead(finding, hit, head, codes)
  return (
    takeWithPerson(finding, hit, from, codes) ??
    takeBare(finding, hit, codes, compound ? hit.last : from)
  )
}

/** The name as it stands; gives the token behind its possessive. */
function takeBare(
  finding: Finding,
  { row: { kind, sector }, first, last }: PhraseHit<NameRow>,
  codes: readonly string[],
  behind: number,
): number {
  const form = kind === 'context' ? 'people' : (kind as ActorForm)
  for (const code of codes) addActor(finding, first, last, { code, form, sector })
  return behind
}

/** "Iran's Mohammad Javad Zarif", "U.N. envoy Staffan de Mistura": a person of that party. */
function takeWithPerson(
  finding: Finding,
  { first }: PhraseHit<NameRow>,
  at: number,
  codes: readonly string[],
): number | undefined {
  const { tokens, memory } = finding
  const hit = englishNames.at(tokens, at).find(({ row }) => row.kind === 'person')
  const entity = hit?.row.entity ?? null
  const code = entity === null ? undefined : codeOfPerson(entity, memory.published)
  if (hit === undefined || code === undefined || !codes.includes(code)) return undefined
  addActor(finding, first, hit.last, { code, form: 'person', entity, sector: 'GOV' })
  learn(finding, at, hit.last, code, entity)
  return endOfPossessive(tokens, hit.last)
}

function takeWithHead(
  finding: Finding,
  hit: PhraseHit<NameRow>,
  head: PhraseHit<NameRow>,
  codes: readonly string[],
): number {
  const { tokens, memory } = finding
  const { kind, plural, sector } = head.row
  const name = kind !== 'institution' && !plural ? endOfName(finding, head.last) : head.last
  const entity = personIn(tokens, head.last, name)
  const form = kind === 'institution' ? 'institution' : 'office'
  const [code] = codes
  for (const one of codes) addActor(finding, hit.first, name, { code: one, form, sector, entity })
  if (code === undefined || codes.length > 1) return name
  shareHead(finding, form, sector)
  learn(finding, head.last, name, code, entity)
  if (!plural) rememberHead(memory, head.row.form, code)
  return name === head.last ? endOfPossessive(tokens, name) : name
}

/** "Japan's defence minister" is later "the defence minister" and "the minister". */
function rememberHead({ heads }: Finding['memory'], form: string, code: string): void {
  heads.set(form, code)
  heads.set(form.slice(form.lastIndexOf(' ') + 1), code)
}

/** "Hungarian and Romanian officials": the head belongs to both. */
function shareHead({ actors }: Finding, form: ActorForm, sector: NameRow['sector']): void {
  for (let at = actors.length - 1; at > 0; at--) {
    const before = actors[at - 1]
    if (actors[at]?.joined !== true || before?.form !== 'adjective') return
    actors[at - 1] = { ...before, form, sector, rule: `en/actors/${form}` }
  }
}

/** Names that may stand before a head as they are: "Pakistan President", "Kremlin spokesman". */
const besideHead = new Set<NameRow['kind']>(['state', 'group', 'seat', 'capital'])

function headOf(
  finding: Finding,
  hit: PhraseHit<NameRow>,
  from: number,
): PhraseHit<NameRow> | undefined {
  const { kind } = hit.row
  const { tokens } = finding
  if (kind === 'adjective' || from > hit.last) return headAfter(tokens, from)
  if (kind === 'organisation' || isAbbreviation(finding, hit)) {
    return headAfter(tokens, from, 'noun')
  }
  if (!besideHead.has(kind)) return undefined
  const beside = headAt(tokens, from)
  if (beside === undefined || isWord('verb', tokens[beside.last - 1]?.form)) return undefined
  return headAfter(tokens, from)
}

/** "Ethnic Albanian", "pro-Iranian", "anti-Russian": on one's side or of one's kin, not the party. */
function isPrefixed(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.form
  return before === 'ethnic' || (before === '-' && isWord('prefix', tokens[first - 2]?.form))
}

/** "Iran-backed" only labels what follows; "Saudi-led forces" are Saudi forces. */
function compoundAt(tokens: readonly Token[], at: number): 'label' | 'led' | undefined {
  const [hyphen, word] = [tokens[at], tokens[at + 1]]
  if (hyphen?.form !== '-' || word === undefined || hyphen.end !== word.start) return undefined
  if (word.form === 'led') return 'led'
  return isWord('label', word.form) ? 'label' : undefined
}

/** "Baghdad University", "the Warsaw Pact": a place in the name of something else. */
function namesAnother({ tokens, sentence }: Finding, { row, last }: PhraseHit<NameRow>): boolean {
  if (row.kind !== 'capital' && row.kind !== 'state' && row.kind !== 'seat') return false
  const token = tokens[last]
  if (token === undefined || !isWord('tail', token.form)) return false
  return /^\p{Lu}/u.test(sentence.text.slice(token.start - sentence.start))
}

function isAbbreviation(finding: Finding, { first, last }: PhraseHit<NameRow>): boolean {
  const text = spanOf(finding, first, last)?.text ?? ''
  return text.length <= 4 && text === text.toUpperCase()
}

export function endOfPossessive(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.form !== "'") return at
  return tokens[at + 1]?.form === 's' ? at + 2 : at + 1
}
