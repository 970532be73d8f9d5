/**
 * The tagger: adds up what the weights say of each word and its neighbours, and takes the best row
 * of tags.
 *
 * What a word says depends on its letters alone, so it is added up once for every written form and
 * remembered; a sentence then costs a few additions a word.
 */
import type { Token } from '#model'
import { bestPath } from './best-path.ts'
import { type Cover, findCovers } from './gazetteer.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import { edge, patterns, reaches, wordFeatureName } from './sight.ts'
import { entityTags, officeTags, tagCount } from './tags.ts'
import type { NameWeights } from './weights.ts'
import { wordFeatures } from './word-features.ts'

export interface Tagged {
  readonly entities: Uint8Array
  readonly offices: Uint8Array
  readonly covers: readonly Cover[]
}

/** `start` is the offset of `text`, in which the tokens' offsets count. */
export type Tagger = (tokens: readonly Token[], text: string, start: number) => Tagged

/** What a written form says, whatever stands around it: a row of scores for each reach. */
interface Word {
  readonly kind: number
  readonly scores: Float64Array
}

interface Known {
  readonly likeness: Likeness
  readonly features: ReadonlyMap<string, readonly number[]>
  readonly kindIds: Map<string, number>
  readonly words: Map<string, Word>
}

/** How many written forms are remembered; a language's news has some 100,000. */
const wordsMax = 60_000
const kindBits = 8

export function taggerOf(weights: NameWeights): Tagger {
  const known: Known = {
    likeness: likenessOf(weights),
    features: new Map(Object.entries(weights.features)),
    kindIds: new Map([[edge, 0]]),
    words: new Map(),
  }
  const byPattern = patternScores(known)
  const entitySteps = weights.entitySteps
  const officeSteps = weights.officeSteps
  return (tokens, text, start) => {
    const covers = findCovers(tokens)
    const scores = emissions(tokens, text, start, covers, known, byPattern)
    return {
      entities: bestPath(scores, tagCount, 0, entityTags.length, entitySteps),
      offices: bestPath(scores, tagCount, entityTags.length, officeTags.length, officeSteps),
      covers,
    }
  }
}

function kindId(known: Known, kind: string): number {
  let id = known.kindIds.get(kind)
  if (id === undefined) {
    id = known.kindIds.size
    known.kindIds.set(kind, id)
  }
  return id
}

/** Scores of the patterns of kinds, by the pattern's number and the kinds' numbers. */
function patternScores(known: Known): ReadonlyMap<number, readonly number[]>[] {
  const scores = patterns.map(() => new Map<number, readonly number[]>())
  for (const [feature, row] of known.features) {
    const colon = feature.indexOf(':')
    const pattern = Number(feature.slice(0, colon))
    if (colon < 1 || colon > 2 || Number.isNaN(pattern)) continue
    const kinds = feature.slice(colon + 1).trimEnd().split(' ')
    let key = 0
    for (const kind of kinds) key = (key << kindBits) | kindId(known, kind)
    scores[pattern]?.set(key, row)
  }
  return scores
}

function emissions(
  tokens: readonly Token[],
  text: string,
  start: number,
  covers: readonly Cover[],
  known: Known,
  byPattern: readonly ReadonlyMap<number, readonly number[]>[],
): Float64Array {
  const words = tokens.map(token => wordOf(token, text, start, known))
  const scores = new Float64Array(tokens.length * tagCount)
  const kinds = new Uint8Array(tokens.length)
  for (let at = 0; at < words.length; at++) kinds[at] = words[at]?.kind ?? 0
  for (const { kind, first, last } of covers) {
    for (let at = first; at < last; at++) {
      kinds[at] = kindId(known, `${kind}${at === first ? '/B' : '/I'}`)
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    addWords(scores, words, at)
    addPatterns(scores, kinds, at, byPattern)
  }
  return scores
}

function addWords(scores: Float64Array, words: readonly Word[], at: number): void {
  for (let reach = 0; reach < reaches.length; reach++) {
    const word = words[at + (reaches[reach]?.by ?? 0)]
    if (word === undefined) continue
    const from = reach * tagCount
    const to = at * tagCount
    for (let tag = 0; tag < tagCount; tag++) {
      scores[to + tag] = (scores[to + tag] as number) + (word.scores[from + tag] as number)
    }
  }
}

function addPatterns(
  scores: Float64Array,
  kinds: Uint8Array,
  at: number,
  byPattern: readonly ReadonlyMap<number, readonly number[]>[],
): void {
  for (let pattern = 0; pattern < patterns.length; pattern++) {
    let key = 0
    for (const by of patterns[pattern] ?? []) key = (key << kindBits) | (kinds[at + by] ?? 0)
    const row = byPattern[pattern]?.get(key)
    if (row !== undefined) addRow(scores, at * tagCount, row)
  }
}

function addRow(scores: Float64Array, to: number, row: readonly number[]): void {
  for (let one = 0; one < row.length; one += 2) {
    const tag = to + (row[one] as number)
    scores[tag] = (scores[tag] as number) + (row[one + 1] as number)
  }
}

function wordOf(token: Token, text: string, start: number, known: Known): Word {
  const written = text.slice(token.start - start, token.end - start)
  let word = known.words.get(written)
  if (word === undefined) {
    word = readWord(token, written, known)
    if (known.words.size >= wordsMax) known.words.clear()
    known.words.set(written, word)
  }
  return word
}

function readWord(token: Token, written: string, known: Known): Word {
  const features = wordFeatures(token, written, known.likeness)
  const scores = new Float64Array(reaches.length * tagCount)
  reaches.forEach(({ by, part }, reach) => {
    for (const feature of features[part]) {
      const row = known.features.get(wordFeatureName(by, feature))
      if (row !== undefined) addRow(scores, reach * tagCount, row)
    }
  })
  return { kind: kindId(known, features.kind), scores }
}
