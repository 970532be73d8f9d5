/**
 * Makes the name tagger's weights: from Wojood's sample (MIT), Wikidata's name pairs (CC0), the
 * project's own pages and templates, and nothing else.
 *
 *   node tools/train-names/train.ts ../shared/data/names
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findCovers } from '../../packages/core/src/analyse/names/gazetteer.ts'
import { likenessOf } from '../../packages/core/src/analyse/names/likeness.ts'
import {
  patternName,
  patterns,
  reaches,
  sightOf,
  wordFeatureName,
} from '../../packages/core/src/analyse/names/sight.ts'
import { tagCount } from '../../packages/core/src/analyse/names/tags.ts'
import type { NameWeights } from '../../packages/core/src/analyse/names/weights.ts'
import { wordFeatures } from '../../packages/core/src/analyse/names/word-features.ts'
import { wordKinds } from '../../packages/core/src/analyse/names/words/word-kinds.ts'
import { tokenize } from '../../packages/core/src/text/index.ts'
import { readNames, trainLikeness } from './likeness-model.ts'
import { madeSentences, type Stock } from './made-sentences.ts'
import { ownLines, ownSentences } from './own-pages.ts'
import { type Row, trainPerceptron } from './perceptron.ts'
import { readWojood, type TaggedSentence } from './wojood.ts'

const target = resolve(import.meta.dirname, '../../packages/core/src/analyse/names/weights.json')
const rounds = 5
/** Fillings of each template, and copies of each Wojood sentence. */
const fillings = 18
const copies = 3
const seenMin = 20
/** Weights below this, in tenths, are left out. */
const weightMin = 9
const article = '\u0627\u0644'
const closedYa = '\u0649'

const folder = process.argv[2] ?? '../shared/data/names'
const wojood = readWojood(folder, 'train')
const names = readNames(folder)
const common = commonWords(wojood)
const grams = trainLikeness(names, common)
const weights = { grams: tenths(grams), names: famousNames(names) }
const likeness = likenessOf({ ...weights, features: {}, entitySteps: '', officeSteps: '' })
const stock = stockOf(names)
const sentences = [
  ...Array.from({ length: copies }, () => wojood).flat(),
  ...madeSentences(fillings, stock, 7),
  ...ownSentences(stock, likeness, 11),
]
process.stdout.write(`${sentences.length} sentences, ${names.size} names, ${common.size} words\n`)
write(train(sentences))

/** Words that name nothing, without their article: of Wojood's sentences and the project's pages. */
function commonWords(tagged: readonly TaggedSentence[]): Set<string> {
  const found = new Set<string>()
  const add = (form: string) => {
    if (form.length > 1)
      found.add(form.startsWith(article) && form.length > 4 ? form.slice(2) : form)
  }
  for (const { tokens, entities } of tagged) {
    tokens.forEach((token, at) => {
      if (entities[at] === 0 && token.script === 'arabic') add(token.form)
    })
  }
  for (const line of ownLines()) {
    const tokens = tokenize(line)
    const covered = new Set(findCovers(tokens).flatMap(({ first, last }) => range(first, last)))
    tokens.forEach((token, at) => {
      if (!covered.has(at) && token.script === 'arabic') add(token.form)
    })
  }
  for (const [form, kinds] of wordKinds) if (kinds.includes('noun')) add(form)
  return found
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, at) => first + at)
}

function tenths(found: ReadonlyMap<string, number>): string {
  const rows = [...found].map(([gram, weight]) => [gram || '*', Math.round(weight * 10)] as const)
  rows.sort(([a], [b]) => (a < b ? -1 : 1))
  const kept = rows.filter(([gram, weight]) => gram === '*' || Math.abs(weight) >= 2)
  return kept.map(row => row.join(' ')).join(' ')
}

function famousNames(counts: ReadonlyMap<string, number>): string[] {
  const ranked = [...counts].filter(([form]) => form.length > 2 && !wordKinds.has(form))
  const between = (low: number, high: number) =>
    ranked
      .filter(([, count]) => count >= low && count < high)
      .map(([form]) => form)
      .sort()
      .join(' ')
  return [between(5, 20), between(20, Number.POSITIVE_INFINITY)]
}

function stockOf(counts: ReadonlyMap<string, number>): Stock {
  const fit = [...counts].filter(
    ([form]) => form.length > 2 && !wordKinds.has(form) && !common.has(form),
  )
  const often = fit.filter(([, count]) => count >= 3)
  return {
    foreign: often.flatMap(([form, count]) =>
      new Array<string>(Math.ceil(Math.log2(count))).fill(form),
    ),
    rare: fit.filter(([form, count]) => count <= 3 && form.length > 3).map(([form]) => form),
  }
}

function train(tagged: readonly TaggedSentence[]): NameWeights {
  const listed = tagged.map((sentence, order) => {
    const features = featuresOf(sentence)
    return { sentence, features: order % 2 === 0 ? features : features.map(withoutWords) }
  })
  const seen = new Map<string, number>()
  for (const { features } of listed) {
    for (const feature of features.flat()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  }
  const ids = new Map<string, number>()
  for (const [feature, count] of seen) if (count >= seenMin) ids.set(feature, ids.size)
  const rows: Row[] = listed.map(({ sentence: { entities, offices }, features }) => ({
    features: features.map(one => Int32Array.from(one.flatMap(feature => ids.get(feature) ?? []))),
    entities,
    offices,
  }))
  const learnt = trainPerceptron(rows, ids.size, rounds)
  return {
    ...weights,
    features: sparse(ids, learnt.weights),
    entitySteps: Array.from(learnt.entitySteps, tenth).join(' '),
    officeSteps: Array.from(learnt.officeSteps, tenth).join(' '),
  }
}

/** Every other sentence hides which words it holds, so that shapes and neighbours learn to do. */
function withoutWords(features: readonly string[]): string[] {
  return features.filter(feature => !/^-?[01]\|[wt]=/u.test(feature))
}

function featuresOf({ text, tokens }: TaggedSentence): string[][] {
  const { words, kinds } = sightOf(tokens, token =>
    wordFeatures(token, text.charAt(token.end - 1) === closedYa, likeness),
  )
  return tokens.map((_, at) => [
    ...reaches.flatMap(({ by, part }) =>
      (words[at + by]?.[part] ?? []).map(feature => wordFeatureName(by, feature)),
    ),
    ...patterns.map((_, pattern) => patternName(pattern, kinds, at)),
  ])
}

function tenth(weight: number): number {
  return Math.round(weight * 10)
}

function sparse(ids: ReadonlyMap<string, number>, found: Float64Array): NameWeights['features'] {
  const rows: [string, string][] = []
  for (const [feature, id] of ids) {
    const row: number[] = []
    for (let tag = 0; tag < tagCount; tag++) {
      const weight = tenth(found[id * tagCount + tag] ?? 0)
      if (Math.abs(weight) >= weightMin) row.push(tag, weight)
    }
    if (row.length > 0) rows.push([feature, row.join(' ')])
  }
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function write(made: NameWeights): void {
  const json = `${JSON.stringify(made, null, 2)}
`
  writeFileSync(target, json)
  const size = Math.round(Buffer.byteLength(json) / 1000)
  process.stdout.write(`${Object.keys(made.features).length} features, ${size} kB\n`)
}
