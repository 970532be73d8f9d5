/**
 * Finds lexicon phrases in tokens. Proclitics may stand on the first word of a phrase; the words
 * after it must stand as the row gives them, with hyphens between them passed over.
 *
 * A phrase is found by its first word in a hash table, so the cost does not grow with the lexicon.
 */
import type { Token } from '#model'
import { type CliticReading, cliticReadings } from './clitics.ts'
import { tokenize } from './tokens.ts'

export interface PhraseHit<Row> {
  readonly row: Row
  /** Token indices: `first` included, `last` not. */
  readonly first: number
  readonly last: number
  readonly reading: CliticReading
}

export interface PhraseIndex<Row> {
  /** The longest phrases that begin at a token, best reading first; all rows of that length. */
  readonly at: (tokens: readonly Token[], index: number) => PhraseHit<Row>[]
}

interface Entry<Row> {
  readonly rest: readonly string[]
  readonly row: Row
}

const plain: CliticReading = { conjunction: '', particle: '', definite: false, rest: '' }
const future = '\u0633'
const article = '\u0627\u0644'
const hyphens = new Set(['-', '\u2013', '\u00B7'])

/** `formOf` gives the written form of a row; rows of one form are all kept. */
export function phraseIndex<Row>(
  rows: Iterable<Row>,
  formOf: (row: Row) => string,
): PhraseIndex<Row> {
  const byFirst = new Map<string, Entry<Row>[]>()
  for (const row of rows) {
    const [first, ...rest] = wordsOf(formOf(row))
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [{ rest, row }])
    else list.push({ rest, row })
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return { at: (tokens, index) => longest(byFirst, tokens, index) }
}

function wordsOf(form: string): string[] {
  return tokenize(form)
    .map(token => token.form)
    .filter(word => !hyphens.has(word))
}

function longest<Row>(
  byFirst: ReadonlyMap<string, readonly Entry<Row>[]>,
  tokens: readonly Token[],
  index: number,
): PhraseHit<Row>[] {
  const token = tokens[index]
  if (token === undefined || token.kind === 'mark') return []
  let best: PhraseHit<Row>[] = []
  const consider = (word: string, reading: CliticReading) => {
    for (const { rest, row } of byFirst.get(word) ?? []) {
      const last = endOfMatch(tokens, index + 1, rest)
      if (last < 0 || (best[0] !== undefined && last < best[0].last)) continue
      if (best[0] !== undefined && last > best[0].last) best = []
      best.push({ row, first: index, last, reading })
    }
  }
  if (token.script !== 'arabic') {
    consider(token.form, plain)
    return best
  }
  for (const reading of readingsOf(token.form)) {
    if (reading.particle === future) continue
    consider(reading.rest, reading)
    if (reading.definite) consider(article + reading.rest, reading)
  }
  return best
}

const cache = new Map<string, CliticReading[]>()

/** Readings of a word, remembered: an article repeats its words, and a language even more. */
function readingsOf(word: string): CliticReading[] {
  let readings = cache.get(word)
  if (readings === undefined) {
    if (cache.size > 50_000) cache.clear()
    readings = cliticReadings(word)
    cache.set(word, readings)
  }
  return readings
}

function endOfMatch(tokens: readonly Token[], start: number, rest: readonly string[]): number {
  let at = start
  for (const word of rest) {
    while (hyphens.has(tokens[at]?.form ?? '')) at++
    if (tokens[at]?.form !== word) return -1
    at++
  }
  return at
}
