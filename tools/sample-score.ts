/**
 * How much of what stands beside the samples the program finds: facts of the pages, and records by type
 * and place, and of these by parties. Run by Node it prints the figures; a test holds them to floors.
 */
import type { Article, Record } from '../packages/core/src/model/index.ts'
import { type ExpectedArticle, readSamples, type SamplePage } from './sample-pages.ts'

export interface SampleScore {
  readonly facts: number
  readonly detect: { readonly p: number; readonly r: number; readonly f1: number }
  readonly participants: number
  /** Facts that were not found, in words. */
  readonly missedFacts: readonly string[]
  /** Records that were not found, or that nobody expects. */
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

export function scoreSamples(samples: readonly SamplePage[]): SampleScore {
  const missed = samples.flatMap(missedFacts)
  const all = samples.reduce((sum, sample) => sum + factsOf(sample).length, 0)
  const tally: Tally = { expected: 0, given: 0, found: 0, parties: 0, missed: [], extra: [] }
  for (const sample of samples) count(sample, tally)
  return {
    facts: 1 - missed.length / all,
    detect: {
      p: tally.found / tally.given,
      r: tally.found / tally.expected,
      f1: f1(tally.found, tally),
    },
    participants: f1(tally.parties, tally),
    missedFacts: missed,
    missed: tally.missed,
    extra: tally.extra,
  }
}

interface Tally {
  expected: number
  given: number
  found: number
  parties: number
  readonly missed: string[]
  readonly extra: string[]
}

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim()
const proseOf = (article: Article, text: string) =>
  squeeze(article.body.map(({ start, end }) => text.slice(start, end)).join(' '))

interface Fact {
  readonly what: string
  readonly holds: boolean
}

function missedFacts(sample: SamplePage): string[] {
  return factsOf(sample)
    .filter(({ holds }) => !holds)
    .map(({ what }) => `${sample.name}: ${what}`)
}

function factsOf({ coded, text, expected }: SamplePage): Fact[] {
  const { articles } = coded
  const parts = {
    what: `${expected.articles.length} parts`,
    holds: articles.length === expected.articles.length,
  }
  const found = expected.articles.flatMap(want => {
    const article = articles.find(({ unit }) => unit === want.unit)
    return article === undefined ? [] : articleFacts(want, article, text)
  })
  const clean = expected.notProse.map(words => ({
    what: `"${words}" is no prose`,
    holds: !articles.some(article => proseOf(article, text).includes(squeeze(words))),
  }))
  return [parts, ...found, ...clean]
}

function articleFacts(want: ExpectedArticle, article: Article, text: string): Fact[] {
  const prose = proseOf(article, text)
  const facts: Fact[] = []
  const add = (name: string, holds: boolean) => facts.push({ what: `${want.unit} ${name}`, holds })
  if (want.title) add('title', squeeze(article.title?.text ?? '') === squeeze(want.title))
  for (const key of ['kind', 'lang', 'section', 'author', 'outlet'] as const) {
    if (want[key]) add(`${key} ${want[key]}, not ${article[key]}`, article[key] === want[key])
  }
  if (want.published === null) add('has no date', article.published.start === null)
  for (const [key, value] of Object.entries(want.published ?? {})) {
    const got = article.published[key as keyof Article['published']]
    add(`published ${key} ${value}, not ${got}`, got === value)
  }
  if (want.credits) add('credits', JSON.stringify(article.credits) === JSON.stringify(want.credits))
  if (want.firstWords)
    add(`begins "${want.firstWords}"`, prose.startsWith(squeeze(want.firstWords)))
  if (want.lastWords) add(`ends "${want.lastWords}"`, prose.endsWith(squeeze(want.lastWords)))
  return facts
}

function f1(hits: number, { expected, given }: { expected: number; given: number }): number {
  return (2 * hits) / (expected + given)
}

/** Each expected record takes the first given one of its type whose trigger stands in its sentence. */
function count({ name, coded, expected }: SamplePage, tally: Tally): void {
  const free = new Set(coded.records.filter(({ type }) => type !== 'STATE'))
  const wanted = expected.records.filter(({ type }) => type !== 'STATE')
  tally.expected += wanted.length
  tally.given += free.size
  for (const want of wanted) {
    const fits = [...free].filter(({ type, trigger }) => {
      return type === want.type && trigger.start >= want.at.start && trigger.start < want.at.end
    })
    const parties = [...want.actors, ...want.recipients].map(party => party.split('|')[0] ?? '')
    const best = fits.find(record => hasParties(record, parties)) ?? fits[0]
    if (best === undefined) {
      tally.missed.push(`${name}: ${want.type} "${want.trigger}" ${parties.join(' ')}`)
      continue
    }
    free.delete(best)
    tally.found += 1
    if (hasParties(best, parties)) tally.parties += 1
  }
  for (const { type, trigger, rule } of free) {
    tally.extra.push(`${name}: ${type} "${trigger.text}" by ${rule}`)
  }
}

function hasParties({ actors, recipients }: Record, codes: readonly string[]): boolean {
  const got = new Set([...actors, ...recipients].map(({ code }) => code))
  return [...new Set([...codes, ...got])].every(code => got.has(code) && codes.includes(code))
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(scoreSamples(await readSamples()))}\n`)
