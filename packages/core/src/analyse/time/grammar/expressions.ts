/** Every kind of expression that can begin at a token; the longest that fits wins. */
import type { Parsed, Read } from '../expression.ts'
import { isLink, isNumber, type Line, skipMark } from '../line.ts'
import { parsePair } from './day-pairs.ts'
import { parseDay } from './days.ts'
import { parseAmountFirst, parseDistance } from './distances.ts'
import { parseFeast } from './feasts.ts'
import { readFigures } from './numbers.ts'
import { parsePart } from './parts.ts'
import { parsePeriod, yearExpression } from './periods.ts'
import { parseRange } from './ranges.ts'
import { parseSpan } from './spans.ts'
import { isCounted, readBareYearWords, readYear, type Year } from './years.ts'

type Parser = (line: Line, at: number) => Parsed | undefined

const parsers: readonly Parser[] = [
  parseRange,
  parsePair,
  parseDay,
  parsePeriod,
  parsePart,
  parseSpan,
  parseFeast,
  parseYearAlone,
  (line, at) => parseAmountFirst(line, at, parseDay),
]

export function parseExpression(line: Line, at: number): Parsed | undefined {
  const link = line.words[at]?.link
  if (link === 'from' || link === 'between') return parseRange(line, at)
  if (link === 'before' || link === 'for' || link === 'after') {
    return parseDistanceOrNothing(line, at)
  }
  return longest(line, at)
}

/** "since the month of Ramadan" and "before Friday" name days; only the rest are distances. */
function parseDistanceOrNothing(line: Line, at: number): Parsed | undefined {
  const distance = parseDistance(line, at)
  const named = longest(line, at + (line.words[at]?.size ?? 1))
  return named && named.expression.kind !== 'distance' ? undefined : distance
}

function longest(line: Line, at: number): Parsed | undefined {
  let best: Parsed | undefined
  for (const parse of parsers) {
    const found = parse(line, at)
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}

/** "since 2011", "in 2017-2018": a bare year counts only after a preposition. */
function parseYearAlone(line: Line, at: number): Parsed | undefined {
  if (!isPlaced(line, at)) return undefined
  const year = isNumber(line, at) ? readYear(line, at) : readYearInWords(line, at)
  if (!year || isCounted(line, year.end)) return undefined
  const from = yearExpression(year.value)
  const dash = skipMark(line, year.end, '-–')
  const last = dash > year.end ? readFigures(line, dash, 4) : undefined
  if (!last || last.value <= (year.value.year ?? last.value)) {
    return { start: at, end: year.end, expression: from, rule: 'years' }
  }
  const to = yearExpression({ calendar: year.value.calendar, year: last.value })
  return { start: at, end: last.end, expression: { kind: 'range', from, to }, rule: 'ranges' }
}

/** Years written out have several words: "in two thousand" may count anything. */
function readYearInWords(line: Line, at: number): Read<Year> | undefined {
  const year = readBareYearWords(line, at)
  return year && year.end > at + 1 ? year : undefined
}

/** A list of years is placed by what stands before its first. */
const yearsMax = 40

function isPlaced(line: Line, at: number): boolean {
  let first = at
  while (first > at - 2 * yearsMax && isLink(line, first - 1, 'and') && isYear(line, first - 2)) {
    first -= 2
  }
  const before = line.words[first - 1]
  if (before?.part !== undefined) return true
  if (before?.unit === 'year' && before.count !== 1) return true
  return ['in', 'for', 'before', 'after'].includes(before?.link ?? '')
}

function isYear(line: Line, at: number): boolean {
  return isNumber(line, at) && line.tokens[at]?.form.length === 4
}
