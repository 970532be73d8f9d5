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
/** Marks that may stand between the words of a phrase: hyphens, and quotes around a part of a name. */
const passedOver = new Set(['-', '\u2013', '\u00B7', '"', '\u201C', '\u00AB'])

/** An entry of the index that a written word may open, with the reading that leads to it. */
interface Opening<Row> extends Entry<Row> {
  readonly reading: CliticReading
}

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
  const openings = new Map<string, readonly Opening<Row>[]>()
  return {
    at: (tokens, index) => {
      const token = tokens[index]
      if (token === undefined || token.kind === 'mark') return []
      let known = openings.get(token.form)
      if (known === undefined) {
        known = openingsOf(byFirst, token)
        if (openings.size >= openingsMax) openings.clear()
        openings.set(token.form, known)
      }
      return known.length === 0 ? [] : longest(known, tokens, index)
    },
  }
}

/** How many written words an index remembers; a language's news has some 100,000. */
const openingsMax = 30_000

function wordsOf(form: string): string[] {
  return tokenize(form)
    .map(token => token.form)
    .filter(word => !passedOver.has(word))
}

function openingsOf<Row>(
  byFirst: ReadonlyMap<string, readonly Entry<Row>[]>,
  { form, script }: Token,
): readonly Opening<Row>[] {
  const found: Opening<Row>[] = []
  const consider = (word: string, reading: CliticReading) => {
    for (const entry of byFirst.get(word) ?? []) {
      if (!found.some(({ row }) => row === entry.row)) found.push({ ...entry, reading })
    }
  }
  if (script !== 'arabic') consider(form, plain)
  else {
    for (const reading of cliticReadings(form)) {
      if (reading.particle === future) continue
      consider(reading.rest, reading)
      if (reading.definite) consider(article + reading.rest, reading)
    }
  }
  return found.length === 0 ? none : found
}

const none: readonly never[] = []

function longest<Row>(
  openings: readonly Opening<Row>[],
  tokens: readonly Token[],
  index: number,
): PhraseHit<Row>[] {
  let best: PhraseHit<Row>[] = []
  let end = 0
  for (const { rest, row, reading } of openings) {
    const last = endOfMatch(tokens, index + 1, rest)
    if (last < end) continue
    if (last > end) best = []
    end = last
    best.push({ row, first: index, last, reading })
  }
  return best
}

function endOfMatch(tokens: readonly Token[], start: number, rest: readonly string[]): number {
  let at = start
  for (const word of rest) {
    while (passedOver.has(tokens[at]?.form ?? '')) at++
    if (tokens[at]?.form !== word) return -1
    at++
  }
  return at
}
