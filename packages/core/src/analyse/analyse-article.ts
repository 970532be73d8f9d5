/**
 * Analyses an article sentence by sentence: tokens, times, quotations and the parties it names.
 *
 * Order matters: memory carries what the reader has learnt from one sentence to the next, so the
 * title comes first and prose follows in the order of the page.
 */
import type { AnalysedArticle, AnalysedSentence, Article, Sentence } from '#model'
import { type PhraseIndex, tokenize } from '#text'
import { findArabicActors } from './actors/ar/find-actors.ts'
import { arabicNames } from './actors/ar/lexicon.ts'
import { findEnglishActors } from './actors/en/find-actors.ts'
import { englishNames } from './actors/en/lexicon.ts'
import type { Finding } from './actors/finding.ts'
import { type Memory, newMemory, remember } from './actors/memory.ts'
import type { NameRow } from './actors/name-row.ts'
import { findPlaces } from './places/index.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { findDurations, findTimes } from './time/index.ts'

/** `text` is the page's; all offsets count in it. */
export function analyseArticle(text: string, article: Article): AnalysedArticle {
  const language = article.lang === 'en' ? english : arabic
  const drafts = sentencesOf(text, article).map(sentence => {
    const tokens = tokenize(sentence.text, sentence.start)
    return { sentence, tokens, names: tokens.map((_, at) => language.names.at(tokens, at)) }
  })
  const memory = newMemory(article.published.start, companyOf(drafts))
  return { article, sentences: drafts.map(draft => analyse(draft, article, memory, language)) }
}

interface LanguageTools {
  readonly names: PhraseIndex<NameRow>
  readonly findActors: (finding: Finding) => void
}

const arabic: LanguageTools = { names: arabicNames, findActors: findArabicActors }
const english: LanguageTools = { names: englishNames, findActors: findEnglishActors }

type Draft = Pick<Finding, 'sentence' | 'tokens' | 'names'>

/** Every party and person that the article's plain names stand for. */
function companyOf(drafts: readonly Draft[]): ReadonlySet<string> {
  const rows = drafts.flatMap(({ names }) => names.flat().map(({ row }) => row))
  const plain = rows.filter(({ ambiguous, kind }) => !ambiguous && kind !== 'context')
  const company = new Set(plain.flatMap(({ code, entity }) => [code, entity ?? '']))
  company.delete('')
  return company
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

function analyse(
  { sentence, tokens, names }: Draft,
  article: Article,
  memory: Memory,
  language: LanguageTools,
): AnalysedSentence {
  const finding: Finding = { sentence, tokens, names, memory, actors: [], outlets: [] }
  language.findActors(finding)
  remember(memory, finding.actors)
  const { start, zone } = article.published
  return {
    sentence,
    tokens,
    times: findTimes(sentence, tokens, { published: start, zone }),
    durations: findDurations(sentence, tokens),
    actors: finding.actors,
    outlets: finding.outlets,
    places: findPlaces(tokens, sentence.text, sentence.start, memory.company),
    quotes: findQuotes(sentence),
  }
}
