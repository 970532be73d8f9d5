/**
 * Analyses an article sentence by sentence: tokens, times, quotations and the parties it names.
 *
 * Order matters: memory carries what the reader has learnt from one sentence to the next, so the
 * title comes first and prose follows in the order of the page.
 */
import type { AnalysedArticle, AnalysedSentence, Article, Sentence } from '#model'
import { tokenize } from '#text'
import { findArabicActors } from './actors/ar/find-actors.ts'
import { findEnglishActors } from './actors/en/find-actors.ts'
import type { Finding } from './actors/finding.ts'
import { type Memory, newMemory, remember } from './actors/memory.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { findDurations, findTimes } from './time/index.ts'

/** `text` is the page's; all offsets count in it. */
export function analyseArticle(text: string, article: Article): AnalysedArticle {
  const memory = newMemory(article.published.start)
  const sentences = sentencesOf(text, article).map(sentence => analyse(sentence, article, memory))
  return { article, sentences }
}

export function sentencesOf(text: string, article: Article): Sentence[] {
  const { unit, title, body, headings } = article
  const cut = (start: number, end: number, role: Sentence['role']): Sentence => ({
    start,
    end,
    text: text.slice(start, end),
    unit,
    role,
  })
  const sentences = title === null ? [] : [cut(title.start, title.end, 'title')]
  for (const { start, end } of headings) sentences.push(cut(start, end, 'heading'))
  for (const range of body) {
    for (const { start, end } of splitSentences(text, range.start, range.end)) {
      sentences.push(cut(start, end, 'prose'))
    }
  }
  return sentences.sort((a, b) => a.start - b.start)
}

function analyse(sentence: Sentence, article: Article, memory: Memory): AnalysedSentence {
  const tokens = tokenize(sentence.text, sentence.start)
  const finding: Finding = { sentence, tokens, memory, actors: [], outlets: [] }
  if (article.lang === 'en') findEnglishActors(finding)
  else findArabicActors(finding)
  remember(memory, finding.actors)
  const { start, zone } = article.published
  return {
    sentence,
    tokens,
    times: findTimes(sentence, tokens, { published: start, zone }),
    durations: findDurations(sentence, tokens),
    actors: finding.actors,
    outlets: finding.outlets,
    quotes: findQuotes(sentence),
  }
}
