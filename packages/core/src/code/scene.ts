/** A sentence set for coding: its predicates, its clause marks and what earlier sentences left. */
import type { ActorMention, AnalysedArticle, AnalysedSentence } from '#model'
import { type ClauseTags, clauseTags, countTags, Tag } from './clause/tags.ts'
import { arabicHits } from './predicates/ar.ts'
import { demandHits } from './predicates/demands.ts'
import { englishHits } from './predicates/en.ts'
import { phraseHits } from './predicates/phrase-hits.ts'
import type { Hit } from './predicates/predicate-form.ts'

export interface Inherited {
  /** Who held the floor, a party of the sentence before, of the title, or the article's main ones. */
  readonly from: 'speaker' | 'partner' | 'title' | 'article'
  readonly mention: ActorMention
}

export interface Scene extends ClauseTags {
  readonly lang: 'ar' | 'en'
  readonly index: number
  readonly analysed: AnalysedSentence
  readonly hits: readonly Hit[]
  /** Parties that earlier sentences speak of and that may stand unnamed in this one. */
  readonly inherited: readonly Inherited[]
  /** The article's parties by how often it names them: 1 for the first, 2 … */
  readonly rank: ReadonlyMap<string, number>
  /** Parties of the last record of each kind of act; filled while the article is coded. */
  readonly told: Told
}

export interface Parties {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

export type Told = Map<string, Parties>

export function scenesOf(analysed: AnalysedArticle): Scene[] {
  const lang = analysed.article.lang === 'en' ? 'en' : 'ar'
  const scenes: Scene[] = []
  let title: readonly ActorMention[] = []
  let before: readonly ActorMention[] = []
  let speaker: ActorMention | undefined
  const rank = ranks(analysed)
  const told: Told = new Map()
  const main = mainParties(analysed, rank)
  for (const [index, sentence] of analysed.sentences.entries()) {
    const found = findPredicates(sentence, lang)
    const hits = found.filter(
      hit => !insideName(hit, sentence.actors) && !insideTime(hit, sentence),
    )
    const verbs = hits.filter(({ form }) => form.kind === 'verb').map(({ first }) => first)
    const clause = clauseTags(sentence.tokens, verbs)
    const inherited = inheritedBy(sentence, speaker, before, title, main)
    scenes.push({ lang, index, analysed: sentence, hits, inherited, rank, told, ...clause })
    const parties = distinct(sentence.actors)
    if (sentence.sentence.role === 'title') title = parties
    if (parties.length > 0) before = parties
    speaker = speakerOf(sentence, clause) ?? speaker
  }
  return scenes
}

const mainMax = 3

/** The parties that the article names most, each by its first plain mention. */
function mainParties(
  { sentences }: AnalysedArticle,
  rank: ReadonlyMap<string, number>,
): ActorMention[] {
  const first = new Map<string, ActorMention>()
  for (const mention of sentences.flatMap(({ actors }) => actors)) {
    const known = first.get(mention.code)
    if ((rank.get(mention.code) ?? mainMax + 1) > mainMax) continue
    if (known === undefined || (known.form === 'adjective' && mention.form !== 'adjective')) {
      first.set(mention.code, mention)
    }
  }
  return [...first.values()].sort((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0))
}

/** "Friday" is no gathering, though it is written like one. */
function insideTime({ first }: Hit, { tokens, times }: AnalysedSentence): boolean {
  const at = tokens[first]?.start ?? -1
  return times.some(({ start, end }) => start <= at && at < end)
}

function ranks({ sentences }: AnalysedArticle): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of sentences.flatMap(({ actors }) => actors)) {
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return new Map(order.map(([code], at) => [code, at + 1]))
}

/** The subject of the sentence's first verb of saying; failing that, of its first verb. */
function speakerOf({ actors }: AnalysedSentence, { tags }: ClauseTags): ActorMention | undefined {
  const plain = actors.filter(({ form, preposition }) => form !== 'adjective' && preposition === '')
  const beside = (tag: number) =>
    plain.find(
      ({ first, last }) =>
        countTags(tags, first - 2, first, tag) > 0 || countTags(tags, last, last + 2, tag) > 0,
    )
  return beside(Tag.speech) ?? (firstTag(tags) < 3 ? beside(Tag.verb) : plain[0])
}

function firstTag(tags: Uint16Array): number {
  const at = tags.findIndex(tag => (tag & Tag.verb) !== 0)
  return at < 0 ? tags.length : at
}

const nominal = new Set([
  'office',
  'person',
  'institution',
  'organisation',
  'group',
  'seat',
  'state',
])

/** A phrase tells more than the words in it; one that denies needs someone before it who speaks. */
function findPredicates({ tokens, actors }: AnalysedSentence, lang: 'ar' | 'en'): Hit[] {
  const phrases = phraseHits(tokens, lang).filter(
    ({ first, form }) => first > 0 || form.type !== 'DENY',
  )
  const words = lang === 'en' ? englishHits(tokens) : arabicHits(tokens)
  const loose = words.filter(
    ({ first }) => !phrases.some(one => one.first <= first && first < one.last),
  )
  const demands = lang === 'ar' ? demandHits(tokens, actors) : []
  return [...phrases, ...loose, ...demands].sort((a, b) => a.first - b.first)
}

/** A word of a party's own name is no act: "wazir" is a minister, not `wa` and `zir`. */
function insideName(hit: Hit, actors: readonly ActorMention[]): boolean {
  return actors.some(
    ({ form, first, last }) => nominal.has(form) && first <= hit.first && hit.first < last,
  )
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

const partnersMax = 2

function inheritedBy(
  { actors }: AnalysedSentence,
  speaker: ActorMention | undefined,
  before: readonly ActorMention[],
  title: readonly ActorMention[],
  main: readonly ActorMention[],
): Inherited[] {
  const taken = new Set(actors.map(({ code }) => code))
  const list: Inherited[] = []
  const take = (from: Inherited['from'], mention: ActorMention | undefined) => {
    if (mention === undefined || taken.has(mention.code)) return
    taken.add(mention.code)
    list.push({ from, mention })
  }
  if (speaker !== undefined) {
    taken.add(speaker.code)
    list.push({ from: 'speaker', mention: speaker })
  }
  for (const mention of before.slice(0, partnersMax + 1)) take('partner', mention)
  for (const mention of title.slice(0, partnersMax)) take('title', mention)
  for (const mention of main) take('article', mention)
  return list
}
