/** Which preposition governs a word: one written onto it, or the word before it. */
import { prepositions } from '@marsad/lexicon/ar/grammar/prepositions'
import { type CliticReading, phraseIndex, type Token } from '#text'

const index = phraseIndex(prepositions, row => row.form)
const proclitics: Readonly<Record<string, string>> = {
  '\u0628': 'bi',
  '\u0644': 'li',
  '\u0643': 'like',
}
const longestWords = 3

/** The preposition's key (see the lexicon's prepositions table) or ''. */
export function prepositionOf(
  tokens: readonly Token[],
  first: number,
  reading: CliticReading,
): string {
  const own = proclitics[reading.particle]
  if (own !== undefined) return own
  if (reading.conjunction !== '') return ''
  for (let length = longestWords; length >= 1; length--) {
    const hit = index.at(tokens, first - length)[0]
    if (hit !== undefined && hit.last === first && hit.first === first - length) return hit.row.key
  }
  return ''
}

/** The preposition that a token itself is, or undefined. */
export function prepositionAt(
  tokens: readonly Token[],
  at: number,
): { key: string; last: number } | undefined {
  const hit = index.at(tokens, at)[0]
  return hit === undefined ? undefined : { key: hit.row.key, last: hit.last }
}
