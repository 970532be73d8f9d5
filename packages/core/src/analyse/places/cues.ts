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

/** `noun` is the strongest, `body` says that the name is none of a place. */
export type Cue = 'none' | 'preposition' | 'noun' | 'body'

/** The place found before, and what stood for it. */
export interface Chain {
  readonly last: number
  readonly cue: Cue
}

const placing = new Set(['fi', 'ila', 'min', 'ala', 'nahw'])
const directions = prepositions
  .filter(({ key }) => placing.has(key))
  .map(({ form }) => ({ kind: 'direction' as const, form }))
const before = phraseIndex(
  [
    ...arabicNouns,
    ...englishNouns.filter(({ kind }) => kind === 'place' || kind === 'direction'),
    ...directions,
  ],
  ({ form }) => form,
)
const behind = phraseIndex(
  englishNouns.filter(({ kind }) => kind === 'behind' || kind === 'body'),
  ({ form }) => form,
)
const cueOfKind = {
  place: 'noun',
  behind: 'noun',
  direction: 'preposition',
  body: 'body',
} as const satisfies Record<string, Cue>
const strength: Readonly<Record<Cue, number>> = { none: 0, preposition: 1, noun: 2, body: 3 }

const article = '\u0627\u0644'
const governing = new Set(['\u0628', '\u0644'])
const commas = new Set([',', '\u060C'])
const phraseWordsMax = 3

export function cueFor(tokens: readonly Token[], hit: PhraseHit<PlaceForm>, chain: Chain): Cue {
  const { first, last, reading } = hit
  const own: Cue = governing.has(reading.particle) ? 'preposition' : 'none'
  const passed = isChained(tokens, hit, chain) ? stronger(chain.cue, 'preposition') : 'none'
  if (reading.conjunction !== '' || own !== 'none') return stronger(own, passed)
  return stronger(stronger(passed, cueBehind(tokens, last)), cueBefore(tokens, first))
}

function stronger(a: Cue, b: Cue): Cue {
  return strength[a] >= strength[b] ? a : b
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

function cueBefore(tokens: readonly Token[], first: number): Cue {
  const at = tokens[first - 1]?.form === 'the' ? first - 1 : first
  const cue = phraseEndingAt(tokens, at, false)
  if (cue !== 'none') return cue
  const adjective = tokens[at - 1]?.form.startsWith(article) === true
  return adjective && phraseEndingAt(tokens, at - 1, true) === 'noun' ? 'noun' : 'none'
}

/** The cue of the words that end before token `end`; `definite` asks for "the city", not "city". */
function phraseEndingAt(tokens: readonly Token[], end: number, definite: boolean): Cue {
  for (let length = phraseWordsMax; length >= 1; length--) {
    const hits = before.at(tokens, end - length)
    const hit = hits.find(({ last, reading }) => last === end && (!definite || reading.definite))
    if (hit !== undefined) return cueOfKind[hit.row.kind]
  }
  return 'none'
}

function cueBehind(tokens: readonly Token[], last: number): Cue {
  const hit = behind.at(tokens, last)[0]
  return hit === undefined ? 'none' : cueOfKind[hit.row.kind]
}
