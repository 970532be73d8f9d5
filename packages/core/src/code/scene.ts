/** A sentence set for coding: its predicates, its clause marks and what earlier sentences left. */
import type { ActorMention, AnalysedArticle, AnalysedSentence } from '#model'
import { type ClauseTags, clauseTags } from './clause/tags.ts'
import { arabicHits } from './predicates/ar.ts'
import { englishHits } from './predicates/en.ts'
import type { Hit } from './predicates/predicate-form.ts'

export interface Inherited {
  readonly from: 'topic' | 'partner' | 'title'
  readonly mention: ActorMention
}

export interface Scene extends ClauseTags {
  readonly lang: 'ar' | 'en'
  readonly index: number
  readonly analysed: AnalysedSentence
  readonly hits: readonly Hit[]
  /** Parties that earlier sentences speak of and this one does not name. */
  readonly inherited: readonly Inherited[]
}

export function scenesOf(analysed: AnalysedArticle): Scene[] {
  const lang = analysed.article.lang === 'en' ? 'en' : 'ar'
  const scenes: Scene[] = []
  let title: readonly ActorMention[] = []
  let before: readonly ActorMention[] = []
  for (const [index, sentence] of analysed.sentences.entries()) {
    const hits = lang === 'en' ? englishHits(sentence.tokens) : arabicHits(sentence.tokens)
    const verbs = hits.filter(({ form }) => form.kind === 'verb').map(({ first }) => first)
    scenes.push({
      lang,
      index,
      analysed: sentence,
      hits,
      inherited: inheritedBy(sentence, before, title),
      ...clauseTags(sentence.tokens, verbs),
    })
    const parties = distinct(sentence.actors)
    if (sentence.sentence.role === 'title') title = parties
    if (parties.length > 0) before = parties
  }
  return scenes
}

/** The first mention of each party, names before adjectives. */
function distinct(actors: readonly ActorMention[]): ActorMention[] {
  const named = [...actors].sort((a, b) => rank(a) - rank(b) || a.start - b.start)
  const seen = new Set<string>()
  return named.filter(({ code }) => !seen.has(code) && seen.add(code) !== undefined)
}

function rank({ form }: ActorMention): number {
  return form === 'adjective' ? 1 : 0
}

function inheritedBy(
  { actors }: AnalysedSentence,
  before: readonly ActorMention[],
  title: readonly ActorMention[],
): Inherited[] {
  const taken = new Set(actors.map(({ code }) => code))
  const list: Inherited[] = []
  const take = (from: Inherited['from'], mention: ActorMention | undefined) => {
    if (mention === undefined || taken.has(mention.code)) return
    taken.add(mention.code)
    list.push({ from, mention })
  }
  take('topic', before[0])
  take('partner', before[1])
  for (const mention of title.slice(0, 2)) take('title', mention)
  return list
}
