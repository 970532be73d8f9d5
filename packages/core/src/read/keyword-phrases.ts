/**
 * Splits a run of Arabic keywords that has lost its separators into phrases.
 *
 * Arabic closes a noun phrase visibly: after a word with the article no bare noun can join it, a
 * bare noun takes a definite one as its genitive, an adjective repeats the article and the gender,
 * and "wa-" joins equals. The cheapest division by these costs is taken; words that the page itself
 * keeps together, or uses alone, tip the balance.
 */
import { capitalNames } from '@marsad/lexicon/ar/names/capitals'
import { stateNames } from '@marsad/lexicon/ar/names/states'
import { foldText } from '#text'

const proclitics = new Set(['و', 'ف', 'ب', 'ل', 'ك'])
const wordsMax = 60
const phraseWordsMax = 4
/** What a phrase of n words costs on its own: keywords are pairs more often than anything else. */
const lengthCost = [0, 1, 0, 0.7, 1.5]
const aloneOnPage = 0.3
const onceOnPage = 0.45
const apartOnPage = 1
const togetherOnPage = -0.6

/** Names of states and capitals are keywords by themselves, whole or not at all. */
const places = new Set(
  [...stateNames.filter(row => row.ambiguous !== true), ...capitalNames].map(row =>
    foldText(row.form),
  ),
)
const placeCost = 0.15

interface Word {
  readonly text: string
  readonly folded: string
  readonly definite: boolean
  readonly joined: boolean
}

interface PageWords {
  readonly padded: string
  readonly counts: ReadonlyMap<string, number>
}

export function splitPhrases(list: string, pageText: string): string[] {
  const words = list
    .split(/\s+/u)
    .filter(word => word !== '')
    .slice(0, wordsMax)
    .map(readWord)
  if (words.length < 3 || !words.every(word => /\p{Script=Arabic}/u.test(word.text))) return [list]
  const page = readPageWords(pageText, list)
  const starts = cheapestStarts(words, page)
  const phrases: string[] = []
  for (let end = words.length; end > 0; end = starts[end] ?? 0) {
    const phrase = words.slice(starts[end] ?? 0, end)
    phrases.unshift(phrase.map(word => word.text).join(' '))
  }
  return phrases
}

/** For every end the start of the last phrase in the cheapest division up to there. */
function cheapestStarts(words: readonly Word[], page: PageWords): number[] {
  const costs: number[] = [0]
  const starts: number[] = [0]
  for (let end = 1; end <= words.length; end++) {
    costs[end] = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - phraseWordsMax); start < end; start++) {
      const cost = (costs[start] ?? 0) + phraseCost(words.slice(start, end), page)
      if (cost >= (costs[end] ?? 0)) continue
      costs[end] = cost
      starts[end] = start
    }
  }
  return starts
}

function readWord(text: string): Word {
  const folded = foldText(text)
  const joined = folded.length > 3 && folded.startsWith('و') && !places.has(folded)
  const stem = joined ? folded.slice(1) : folded
  return {
    text,
    folded,
    definite: stem.startsWith('ال') && stem.length > 3,
    joined,
  }
}

/** The page's words without the list itself, or the list would vouch for its own order. */
function readPageWords(pageText: string, list: string): PageWords {
  const prose = foldText(pageText.slice(0, 60_000).replace(list, ' '))
  const words = prose.split(/[^\p{L}\p{M}\p{N}]+/u)
  const counts = new Map<string, number>()
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of words) {
    count(word)
    for (const form of withoutProclitic(word)) count(form)
  }
  return { padded: ` ${words.join(' ')} `, counts }
}

/** What a word is without the conjunctions and prepositions that Arabic writes onto it. */
function withoutProclitic(word: string): string[] {
  if (word.length < 4) return []
  if (word.startsWith('لل')) return [`ال${word.slice(2)}`]
  return proclitics.has(word.charAt(0)) ? [word.slice(1)] : []
}

function phraseCost(words: readonly Word[], page: PageWords): number {
  const first = words[0]
  if (first === undefined) return 0
  if (places.has(words.map(word => word.folded).join(' '))) return placeCost
  let cost = lengthCost[words.length] ?? 3
  if (words.length === 1) cost = aloneCost(first, page)
  if (first.joined && (places.has(first.folded.slice(1)) || !page.counts.has(first.folded)))
    cost += 1
  words.slice(1).forEach((word, i) => {
    cost += joinCost(words[i] ?? first, word) + pageCost(words[i] ?? first, word, page)
  })
  return cost
}

function aloneCost(word: Word, page: PageWords): number {
  const count = page.counts.get(word.folded) ?? 0
  if (count >= 2) return aloneOnPage
  return count === 1 ? onceOnPage : (lengthCost[1] ?? 1)
}

function joinCost(left: Word, right: Word): number {
  if (right.joined) return isDefinite(left) === isDefinite(right) ? 0 : 1.5
  if (left.definite) return afterDefinite(right)
  if (places.has(left.folded)) return right.definite && isAdjective(right) ? 0.3 : 1.2
  if (right.definite) return left.joined ? 0.8 : 0
  return 0.5
}

function afterDefinite(right: Word): number {
  if (!right.definite) return 3
  return isAdjective(right) ? 0 : 1.6
}

/** Names of places are definite without the article. */
function isDefinite(word: Word): boolean {
  return word.definite || places.has(word.joined ? word.folded.slice(1) : word.folded)
}

/** Relational adjectives end in -i or -iyya; others look like nouns and cost a little. */
function isAdjective(word: Word): boolean {
  return word.folded.endsWith('ي') || word.folded.endsWith('يه')
}

function pageCost(left: Word, right: Word, page: PageWords): number {
  if (page.padded.includes(` ${left.folded} ${right.folded} `)) return togetherOnPage
  const both = page.counts.has(left.folded) && page.counts.has(right.folded)
  return both && !right.joined ? apartOnPage : 0
}
