/**
 * Reads the noun phrase that an office or an institution opens: "the Russian foreign minister
 * Sergei Lavrov", "the leader of North Korea", "the French and German governments".
 *
 * After the head may stand, in any order the language allows: modifiers, a nested head, nationality
 * adjectives (joined by "and" for several parties), a state or body in the genitive, a known person,
 * and at last the words of a name that no register knows.
 */
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { isFunctionWord, isNameLike } from './common-words.ts'

export interface NounPhrase {
  readonly last: number
  readonly codes: readonly string[]
  readonly entity: string | null
  /** Tokens of a name that no register knows: first included, last not. */
  readonly unknownName: { readonly first: number; readonly last: number } | null
}

interface Draft {
  at: number
  end: number
  codes: string[]
  entity: string | null
  modifiers: number
  unknownName: NounPhrase['unknownName']
}

const modifiersMax = 4
const openers = new Set(['\u060C', ',', '"', '\u00AB', '\u201C', '(', '-', '#', '\u2013'])
const definer = '\u0644'

export function readNounPhrase(
  { tokens, names }: Pick<Finding, 'tokens' | 'names'>,
  head: PhraseHit<NameRow>,
): NounPhrase {
  const draft: Draft = {
    at: head.last,
    end: head.last,
    codes: [],
    entity: null,
    modifiers: 0,
    unknownName: null,
  }
  while (step({ tokens, names }, head, draft)) {
    // Each step takes in one more element of the phrase.
  }
  return {
    last: draft.end,
    codes: draft.codes,
    entity: draft.entity,
    unknownName: draft.unknownName,
  }
}

/** Takes the next element in; false where the phrase ends. */
type Words = Pick<Finding, 'tokens' | 'names'>

function step(words: Words, head: PhraseHit<NameRow>, draft: Draft): boolean {
  const token = words.tokens[draft.at]
  if (token === undefined) return false
  const hits = words.names[draft.at] ?? []
  const adjective = hits.find(({ row }) => row.kind === 'adjective')
  const person = hits.find(({ row }) => row.kind === 'person')
  const rival = adjective !== undefined && person?.row.ambiguous === true
  if (person !== undefined && !rival && plainly(person)) return takePerson(person, draft)
  if (token.kind === 'mark') return takeApposition(words, head, draft)
  if (adjective !== undefined && adjective.reading.particle === '') {
    return takeAdjective(adjective, head, draft)
  }
  const hit = hits[0]
  if (hit !== undefined) return takeName(hit, head, draft)
  return takeWord(words, head, draft)
}

function plainly({ reading }: PhraseHit<NameRow>): boolean {
  return reading.particle === '' && reading.conjunction === '' && !reading.definite
}

function takePerson(hit: PhraseHit<NameRow>, draft: Draft): boolean {
  draft.entity = hit.row.entity
  draft.end = hit.last
  return false
}

function takeAdjective(hit: PhraseHit<NameRow>, head: PhraseHit<NameRow>, draft: Draft): boolean {
  const joined = hit.reading.conjunction !== ''
  if (joined && draft.codes.length === 0) return false
  if (!joined && draft.codes.length > 0 && !draft.codes.includes(hit.row.code)) return false
  if (joined && !head.row.plural && hit.row.plural) return false
  if (!draft.codes.includes(hit.row.code)) draft.codes.push(hit.row.code)
  draft.at = hit.last
  draft.end = hit.last
  return true
}

const bodies = new Set(['state', 'capital', 'organisation', 'group', 'seat'])

function takeName(hit: PhraseHit<NameRow>, head: PhraseHit<NameRow>, draft: Draft): boolean {
  const { kind, code } = hit.row
  const nested = kind === 'office' || kind === 'institution'
  if (nested ? !nests(hit, draft) : !bodies.has(kind) || !belongs(hit, head, draft)) return false
  if (!nested) draft.codes.push(code)
  draft.at = hit.last
  draft.end = hit.last
  return true
}

/** "The spokesman of the ministry": a head inside the phrase of another. */
function nests({ reading }: PhraseHit<NameRow>, draft: Draft): boolean {
  if (draft.codes.length > 0 || reading.conjunction !== '') return false
  return reading.particle === '' || reading.particle === definer
}

/** A state or body in the genitive; a further one only after "and" behind a plural head. */
function belongs(
  { reading }: PhraseHit<NameRow>,
  { row }: PhraseHit<NameRow>,
  draft: Draft,
): boolean {
  const first = draft.codes.length === 0
  if (reading.conjunction === '' ? !first : first || !row.plural) return false
  return reading.particle === '' || (reading.particle === definer && row.kind === 'office')
}

/** A name after a comma or in quotes: "the US president, Donald Trump," or a quoted unknown name. */
function takeApposition(words: Words, head: PhraseHit<NameRow>, draft: Draft): boolean {
  const { tokens, names } = words
  let at = draft.at
  while (openers.has(tokens[at]?.form ?? '') && at < draft.at + 3) at++
  const person = names[at]?.find(({ row }) => row.kind === 'person')
  if (person !== undefined && plainly(person)) return takePerson(person, draft)
  const quoted = openingQuotes.has(tokens[at - 1]?.form ?? '') && at > draft.at
  if (!quoted || head.row.kind !== 'office' || draft.codes.length !== 1) return false
  const last = endOfName(words, at)
  const closed = last > at && closingQuotes.has(tokens[last]?.form ?? '')
  return closed ? takeUnknown(at, last, draft) : false
}

const openingQuotes = new Set(['"', '\u201C'])
const closingQuotes = new Set(['"', '\u201D'])

function takeWord({ tokens, names }: Words, head: PhraseHit<NameRow>, draft: Draft): boolean {
  const token = tokens[draft.at]
  if (draft.codes.length > 0) {
    if (head.row.kind !== 'office' || head.row.plural) return false
    const last = endOfName({ tokens, names }, draft.at)
    return last > draft.at ? takeUnknown(draft.at, last, draft) : false
  }
  if (!isModifier(token, head, draft)) return false
  draft.modifiers++
  draft.at++
  return true
}

/** A definite head takes definite adjectives; an indefinite one may be followed by its genitive. */
function isModifier(token: Token | undefined, head: PhraseHit<NameRow>, draft: Draft): boolean {
  if (token === undefined || isFunctionWord(token)) return false
  if (token.form.startsWith('\u0627\u0644')) {
    return draft.modifiers < (head.reading.definite ? 2 : modifiersMax)
  }
  return !head.reading.definite && draft.modifiers === 0 && isNameLike(token)
}

function takeUnknown(first: number, last: number, draft: Draft): boolean {
  draft.unknownName = { first, last }
  draft.end = last
  return false
}

const nameWordsMax = 4

function endOfName({ tokens, names }: Words, first: number): number {
  let at = first
  while (at < first + nameWordsMax && isNameLike(tokens[at]) && isUnknown({ names }, at)) {
    at++
    if (tokens[at]?.form === '-' && isNameLike(tokens[at + 1])) at++
  }
  return tokens[at - 1]?.form === '-' ? at - 1 : at
}

function isUnknown({ names }: Pick<Words, 'names'>, at: number): boolean {
  return !(names[at] ?? []).some(({ row }) => row.kind !== 'person' && row.kind !== 'outlet')
}
