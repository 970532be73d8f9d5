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

/** Distinct words of sport, the article left aside; a longer one holds the shorter ones inside it. */
function sportWordsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const [hit] = index.at(tokens, at)
    if (hit !== undefined) found.add(hit.row.form.replace(/^\u0627\u0644/u, ''))
    at = hit?.last ?? at + 1
  }
  return found
}
