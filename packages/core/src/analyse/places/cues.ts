/**
 * What the words around a name say of its being a place: "the city of", "in", "Times".
 *
 * A chain passes its cue on: in "in the provinces of A, B and C" all three are places.
 */
import { placeNouns as arabicNouns } from '@marsad/lexicon/ar/grammar/place-nouns'
import { prepositions } from '@marsad/lexicon/ar/grammar/prepositions'
import { placeNouns as englishNouns } from '@marsad/lexicon/en/grammar/place-nouns'
import { type PhraseHit, phraseIndex, type Token } from '#text'
import type { PlaceForm } from './place-forms.ts'

/** From the weakest up; `nouns` may be followed by several, `body` says that it is no place. */
export type Cue = 'none' | 'preposition' | 'noun' | 'nouns' | 'body'

/** The place found before, and what stood for it. */
export interface Chain {
  readonly last: number
  readonly cue: Cue
}

const placing = new Set(['fi', 'ila', 'min', 'ala', 'nahw'])
const directions = prepositions
  .filter(({ key }) => placing.has(key))
  .map(({ form }) => ({ kind: 'direction' as const, form }))
const nouns = [...arabicNouns, ...englishNouns]
const stands = (kind: string) => kind.endsWith('-behind')
const before = phraseIndex(
  [...nouns.filter(({ kind }) => !stands(kind)), ...directions],
  ({ form }) => form,
)
const behind = phraseIndex(
  nouns.filter(({ kind }) => stands(kind)),
  ({ form }) => form,
)
const cueOfKind = {
  'body-before': 'body',
  'body-behind': 'body',
  capital: 'noun',
  direction: 'preposition',
  'place-before': 'noun',
  'place-behind': 'noun',
  'places-before': 'nouns',
} as const satisfies Record<string, Cue>
const strength: Readonly<Record<Cue, number>> = {
  none: 0,
  preposition: 1,
  noun: 2,
  nouns: 3,
  body: 4,
}

const article = '\u0627\u0644'
const bi = '\u0628'
const li = '\u0644'
const commas = new Set([',', '\u060C'])
const phraseWordsMax = 3

export function cueFor(tokens: readonly Token[], hit: PhraseHit<PlaceForm>, chain: Chain): Cue {
  const { last, reading } = hit
  const own: Cue = isGoverned(hit) ? 'preposition' : 'none'
  const passed = isChained(tokens, hit, chain) ? passedOn(chain.cue) : 'none'
  const after = stronger(passed, cueBehind(tokens, last))
  if (reading.conjunction !== '' || own !== 'none') return stronger(own, after)
  return stronger(after, cueBefore(tokens, hit))
}

/** "In" or "to" written onto the name; "to" before its own letter may as well be "for the". */
function isGoverned({ reading, row }: PhraseHit<PlaceForm>): boolean {
  return reading.particle === bi || (reading.particle === li && !row.form.startsWith(li))
}

function stronger(a: Cue, b: Cue): Cue {
  return strength[a] >= strength[b] ? a : b
}

function passedOn(cue: Cue): Cue {
  return cue === 'nouns' ? 'nouns' : 'preposition'
}

/** Joined to the place before by "and", a comma or both. */
function isChained(
  tokens: readonly Token[],
  { first, reading }: PhraseHit<PlaceForm>,
  { last }: Chain,
): boolean {
  if (last < 0 || last > first) return false
  if (last === first) return reading.conjunction !== ''
  const between = tokens.slice(last, first).map(({ form }) => form)
  return between.length <= 2 && between.every(form => commas.has(form) || form === 'and')
}

function cueBefore(tokens: readonly Token[], { first, row }: PhraseHit<PlaceForm>): Cue {
  const at = tokens[first - 1]?.form === 'the' ? first - 1 : first
  const capital = row.row.kind === 'capital'
  const noun = nounBefore(tokens, at)
  if (noun === undefined) return capital && isTheCapital(tokens, at) ? 'noun' : 'none'
  if (noun.row.kind === 'capital') return capital ? 'noun' : 'none'
  // Behind a noun with the article a word with the article is its adjective: "the new city".
  return noun.reading.definite && noun.row.kind !== 'direction' ? 'none' : cueOfKind[noun.row.kind]
}

/** "The Jordanian capital": the noun, then an adjective, before token `end`. */
function isTheCapital(tokens: readonly Token[], end: number): boolean {
  if (tokens[end - 1]?.form.startsWith(article) !== true) return false
  const noun = nounBefore(tokens, end - 1)
  return noun?.row.kind === 'capital' && noun.reading.definite
}

/** The longest phrase that ends before token `end`. */
function nounBefore(tokens: readonly Token[], end: number) {
  for (let length = phraseWordsMax; length >= 1; length--) {
    const hit = before.at(tokens, end - length).find(({ last }) => last === end)
    if (hit !== undefined) return hit
  }
  return undefined
}

function cueBehind(tokens: readonly Token[], last: number): Cue {
  const hit = behind.at(tokens, last)[0]
  return hit === undefined ? 'none' : cueOfKind[hit.row.kind]
}
