/** Matches between states are no acts between them: two words of sport rule a sentence out. */
import { sportWords as arabic } from '@marsad/lexicon/ar/grammar/sport-words'
import { sportWords as english } from '@marsad/lexicon/en/grammar/sport-words'
import type { Token } from '#model'
import { phraseIndex } from '#text'

const index = phraseIndex([...arabic, ...english], row => row.form)
const wordsMin = 2

export function isSport(tokens: readonly Token[]): boolean {
  const found = new Set<string>()
  for (const at of tokens.keys()) {
    for (const { row } of index.at(tokens, at)) found.add(row.form)
    if (found.size >= wordsMin) return true
  }
  return false
}
