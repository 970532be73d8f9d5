/**
 * Counted stretches that end or begin with publication: "the last two days", "the four years
 * past", "the coming three months". Without a number their length is unknown.
 */
import type { Expression, Parsed, Read } from '../expression.ts'
import { isNumber, type Line, skipLink } from '../line.ts'
import type { Unit, Word } from '../words/meaning.ts'
import { isCountable } from './amounts.ts'
import { readNumber } from './numbers.ts'
import { parseWhole } from './periods.ts'

export function parseSpan(line: Line, at: number): Parsed | undefined {
  return parseNounFirst(line, at) ?? parseNumberFirst(line, at) ?? parseDirectionFirst(line, at)
}

function spanUnit(word: Word | undefined): Unit | undefined {
  if (word?.unit === undefined || word.conjunction || !isCountable(word.unit)) return undefined
  return word.count === 1 ? undefined : word.unit
}

/** "the days three past", "the two days past", "the years 10 past". */
function parseNounFirst(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  if (!word?.definite || word.unit === undefined || !isCountable(word.unit)) return undefined
  if (word.count === 1) return undefined
  const number = readCount(line, at + 1)
  const few = skipLink(line, at + 1, 'some')
  const end = number?.end ?? few
  const edge = parseEdge(line, at, end, number?.value)
  if (edge) return edge
  const direction = directionAt(line, end)
  if (!direction) return undefined
  const count = number?.value ?? (word.count === 2 ? 2 : undefined)
  return spanOf(at, direction.end, word.unit, count, direction.value)
}

/** "the first three months of the year", "the last days of July". */
function parseEdge(line: Line, at: number, end: number, count?: number): Parsed | undefined {
  const word = line.words[at]
  const nth = line.words[end]?.ordinal
  const from = skipLink(line, end + 1, 'from')
  if ((nth !== 1 && nth !== -1) || from === end + 1 || word?.unit === undefined) return undefined
  const of = parseWhole(line, from)
  if (!of) return undefined
  const number = count ?? (word.count === 2 ? 2 : undefined)
  const expression: Expression =
    number === undefined
      ? { kind: 'part', part: nth === 1 ? 'start' : 'end', of: of.expression }
      : { kind: 'edge', amount: { count: number, unit: word.unit }, nth, of: of.expression }
  return { start: at, end: of.end, expression, rule: 'periods' }
}

/** A number, perhaps with the article on it. */
function readCount(line: Line, at: number): Read<number> | undefined {
  const start = line.tokens[at]?.form === article && isNumber(line, at + 1) ? at + 1 : at
  return readNumber(line, start)
}

const article = '\u0627\u0644'

/** "three days coming", "the ten years past". */
function parseNumberFirst(line: Line, at: number): Parsed | undefined {
  const number = readCount(line, at)
  if (!number) return undefined
  const unit = spanUnit(line.words[number.end]) ?? singular(line, number)
  if (unit === undefined) return undefined
  const direction = directionAt(line, number.end + 1)
  if (!direction) return undefined
  return spanOf(at, direction.end, unit, number.value, direction.value)
}

/** From eleven on Arabic counts with the singular. */
function singular(line: Line, { value, end }: Read<number>): Unit | undefined {
  const word = line.words[end]
  if (value < 11 || word?.unit === undefined || word.conjunction) return undefined
  return isCountable(word.unit) ? word.unit : undefined
}

function directionAt(line: Line, at: number): Read<number> | undefined {
  const word = line.words[at]
  if (word?.shift === undefined || word.shift === 0 || word.conjunction) return undefined
  return { value: Math.sign(word.shift), end: at + word.size }
}

/** "the last three years", "the next two weeks", "recent days". */
function parseDirectionFirst(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  const english = word?.language === 'en' ? word.shift : undefined
  const direction = english ?? (word?.ordinal === -1 && !word.definite ? -1 : undefined)
  if (!direction) return undefined
  const counted = readCounted(line, skipLink(line, at + 1, 'some'))
  if (!counted || (english === undefined && counted.value.count === undefined)) return undefined
  return spanOf(at, counted.end, counted.value.unit, counted.value.count, direction)
}

/** A plural or dual with or without its number. */
function readCounted(line: Line, at: number): Read<{ unit: Unit; count?: number }> | undefined {
  const number = readCount(line, at)
  const end = number?.end ?? at
  const noun = line.words[end]
  const unit = number ? noun?.unit : spanUnit(noun)
  if (unit === undefined || !isCountable(unit)) return undefined
  const count = number?.value ?? (noun?.count === 2 ? 2 : undefined)
  return { value: count === undefined ? { unit } : { unit, count }, end: end + 1 }
}

function spanOf(
  start: number,
  end: number,
  unit: Unit,
  count: number | undefined,
  direction: number,
): Parsed | undefined {
  const rule = 'durations'
  if (unit === 'hour') return spanOfHours(start, end, count, direction)
  if (unit === 'night') return undefined
  const expression: Expression =
    count === undefined
      ? { kind: 'unknown', precision: 'vague' }
      : { kind: 'span', amount: { count, unit }, direction }
  return { start, end, expression, rule }
}

/** Whole days of hours only: "the past 48 hours". */
function spanOfHours(
  start: number,
  end: number,
  count: number | undefined,
  direction: number,
): Parsed | undefined {
  if (count === undefined || count % 24 !== 0) return undefined
  const amount = { count: count / 24, unit: 'day' } as const
  return { start, end, expression: { kind: 'span', amount, direction }, rule: 'durations' }
}
