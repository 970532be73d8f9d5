/**
 * Matches between states are no acts between them. Two words of sport rule a sentence out, and
 * several over an article rule out all of it: a transfer or a ban in a report of the league tells
 * nothing of the states behind the clubs.
 */
import { sportWords as arabic } from '@marsad/lexicon/ar/grammar/sport-words'
import { sportWords as english } from '@marsad/lexicon/en/grammar/sport-words'
import type { AnalysedArticle, Token } from '#model'
import { phraseIndex } from '#text'

const index = phraseIndex([...arabic, ...english], row => row.form)
const inSentenceMin = 2
const inArticleMin = 4

export function isSport(tokens: readonly Token[]): boolean {
  return sportWordsIn(tokens).size >= inSentenceMin
}

export function isSportArticle({ sentences }: AnalysedArticle): boolean {
  const found = new Set<string>()
  for (const { tokens } of sentences) for (const form of sportWordsIn(tokens)) found.add(form)
  return found.size >= inArticleMin
}

function sportWordsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const at of tokens.keys()) for (const { row } of index.at(tokens, at)) found.add(row.form)
  return found
}
