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
import { addPatterns, type PatternRow, type PatternTable, patternTable } from './pattern-table.ts'
import { edge, reaches, wordFeatureName } from './sight.ts'
import { entityTags, officeTags, tagCount } from './tags.ts'
import { type NameWeights, numbersOf } from './weights.ts'
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
const closedYa = 0x649

export function taggerOf(weights: NameWeights): Tagger {
  const known: Known = {
    likeness: likenessOf(weights),
    features: new Map(
      Object.entries(weights.features).map(([feature, row]) => [feature, numbersOf(row)]),
    ),
    kindIds: new Map([[edge, 0]]),
    words: new Map(),
  }
  const table = patternsOf(known)
  const entitySteps = numbersOf(weights.entitySteps)
  const officeSteps = numbersOf(weights.officeSteps)
  return (tokens, text, start) => {
    const covers = findCovers(tokens)
    const words = tokens.map(token => wordOf(token, text, start, known))
    const scores = emissions(words, covers, known, table)
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

/** The features that are patterns of kinds: their names begin with the pattern's number. */
function patternsOf(known: Known): PatternTable {
  const rows: PatternRow[] = []
  for (const [feature, weights] of known.features) {
    const colon = feature.indexOf(':')
    const pattern = Number(feature.slice(0, colon))
    if (colon !== 1 || Number.isNaN(pattern)) continue
    const kinds = feature
      .slice(colon + 1)
      .trimEnd()
      .split(' ')
    rows.push({ pattern, kinds: kinds.map(kind => kindId(known, kind)), weights })
  }
  return patternTable(rows)
}

function emissions(
  words: readonly Word[],
  covers: readonly Cover[],
  known: Known,
  table: PatternTable,
): Float64Array {
  const scores = new Float64Array(words.length * tagCount)
  const kinds = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) kinds[at] = words[at]?.kind ?? 0
  for (const { kind, first, last } of covers) {
    for (let at = first; at < last; at++) {
      kinds[at] = kindId(known, `${kind}${at === first ? '/B' : '/I'}`)
    }
  }
  for (let at = 0; at < words.length; at++) {
    addWords(scores, words, at)
    addPatterns(table, scores, kinds, at)
  }
  return scores
}

const distances: Int32Array = Int32Array.from(reaches, reach => reach.by)

function addWords(scores: Float64Array, words: readonly Word[], at: number): void {
  const to = at * tagCount
  for (let reach = 0; reach < distances.length; reach++) {
    const seen = at + (distances[reach] as number)
    if (seen < 0 || seen >= words.length) continue
    const said = (words[seen] as Word).scores
    const from = reach * tagCount
    for (let tag = 0; tag < tagCount; tag++) {
      scores[to + tag] = (scores[to + tag] as number) + (said[from + tag] as number)
    }
  }
}

function addRow(scores: Float64Array, to: number, row: readonly number[]): void {
  for (let one = 0; one < row.length; one += 2) {
    const tag = to + (row[one] as number)
    scores[tag] = (scores[tag] as number) + (row[one + 1] as number)
  }
}

/** Folding makes the closed ya an open one; the word keeps it, for it tells `ala` from the name Ali. */
function wordOf(token: Token, text: string, start: number, known: Known): Word {
  const closed = text.charCodeAt(token.end - 1 - start) === closedYa
  const key = closed ? `${token.form}/` : token.form
  let word = known.words.get(key)
  if (word === undefined) {
    word = readWord(token, closed, known)
    if (known.words.size >= wordsMax) known.words.clear()
    known.words.set(key, word)
  }
  return word
}

function readWord(token: Token, closed: boolean, known: Known): Word {
  const features = wordFeatures(token, closed, known.likeness)
  const scores = new Float64Array(reaches.length * tagCount)
  reaches.forEach(({ by, part }, reach) => {
    for (const feature of features[part]) {
      const row = known.features.get(wordFeatureName(by, feature))
      if (row !== undefined) addRow(scores, reach * tagCount, row)
    }
  })
  return { kind: kindId(known, features.kind), scores }
}
