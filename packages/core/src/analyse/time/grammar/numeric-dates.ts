/**
 * Dates in figures, day first or year first: 17/11/2023, 2023-11-17, 7/10/1436 AH, 16/12.
 */
import type { DateExpression, Read } from '../expression.ts'
import { formAt, isNumber, type Line } from '../line.ts'
import type { Calendar } from '../words/meaning.ts'
import { eraAt } from './years.ts'

const separators = '/-.\u2013\\'

export function readNumericDate(line: Line, at: number): Read<DateExpression> | undefined {
  if (!isNumber(line, at) || continues(line, at - 1)) return undefined
  const second = separated(line, at)
  if (second === undefined) return undefined
  const third = separated(line, second)
  if (third === undefined) return readPair(line, at, second)
  if (separated(line, third) !== undefined) return undefined
  const numbers = [at, second, third].map(index => Number(formAt(line, index)))
  const era = eraAt(line, third + 1)
  const date = threeParts(numbers, lengths(line, at, third), era)
  return date && { value: date, end: era ? third + 2 : third + 1 }
}

/** A number that goes on from another ("1.5/3") starts no date. */
function continues(line: Line, at: number): boolean {
  const [number, mark, next] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]]
  if (number?.kind !== 'number' || !mark || !separators.includes(mark.form)) return false
  return number.end === mark.start && mark.end === next?.start
}

/** Where the next number stands after one separator, which must be the same kind of run. */
function separated(line: Line, at: number): number | undefined {
  const token = line.tokens[at + 1]
  if (token?.kind !== 'mark' || !separators.includes(token.form)) return undefined
  return isNumber(line, at + 2) ? at + 2 : undefined
}

function lengths(line: Line, first: number, last: number): [number, number] {
  return [formAt(line, first).length, formAt(line, last).length]
}

function threeParts(
  numbers: readonly number[],
  [firstLength, lastLength]: readonly [number, number],
  era: Calendar | undefined,
): DateExpression | undefined {
  const [a = 0, b = 0, c = 0] = numbers
  if (firstLength === 4 && lastLength <= 2) return dated(a, b, c, era)
  if (lastLength === 4 && firstLength <= 2) return dated(c, b, a, era)
  if (firstLength === 2 && lastLength === 2 && b <= 12 && c <= 31 && a <= 31) {
    const first = dated(2000 + c, b, a, era)
    return first && { ...first, or: dated(2000 + a, b, c, era) }
  }
  return undefined
}

/** Month and day as they stand, or swapped where only that makes a date. */
function dated(
  year: number,
  month: number,
  day: number,
  era: Calendar | undefined,
): DateExpression | undefined {
  const calendar = era ?? (year >= 1300 && year <= 1500 ? 'hijri' : 'gregorian')
  if (year < 1000 || year > 2199) return undefined
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
    return { kind: 'date', calendar, year, month, day }
  }
  if (day >= 1 && day <= 12 && month >= 1 && month <= 31) {
    return { kind: 'date', calendar, year, month: day, day: month }
  }
  return undefined
}

/** Month and year: 3/2015, 2015-3. A lone day and month are read only beside a weekday. */
function readPair(line: Line, at: number, second: number): Read<DateExpression> | undefined {
  const a = Number(formAt(line, at))
  const b = Number(formAt(line, second))
  const mark = formAt(line, at + 1)
  const [first, last] = lengths(line, at, second)
  const end = second + 1
  if (mark !== '/' && mark !== '-') return undefined
  if (first <= 2 && last === 4 && isMonthYear(a, b)) {
    return { value: { kind: 'date', calendar: 'gregorian', year: b, month: a }, end }
  }
  if (first === 4 && last <= 2 && mark === '/' && isMonthYear(b, a)) {
    return { value: { kind: 'date', calendar: 'gregorian', year: a, month: b }, end }
  }
  return undefined
}

function isMonthYear(month: number, year: number): boolean {
  return month >= 1 && month <= 12 && year >= 1900 && year <= 2099
}

/** "08/12, 2015". */
export function readFiguresWithYear(line: Line, at: number): Read<DateExpression> | undefined {
  const figures = readDayMonthFigures(line, at)
  const comma = figures?.end ?? 0
  if (!figures || !',،'.includes(formAt(line, comma) || ' ')) return undefined
  const year = Number(formAt(line, comma + 1))
  if (!isNumber(line, comma + 1) || year < 1900 || year > 2099) return undefined
  return { value: { ...figures.value, year }, end: comma + 2 }
}

/** "16/12" beside a weekday or another sign of a date. */
export function readDayMonthFigures(line: Line, at: number): Read<DateExpression> | undefined {
  if (!isNumber(line, at) || continues(line, at - 1)) return undefined
  const second = separated(line, at)
  if (second === undefined || separated(line, second) !== undefined) return undefined
  const a = Number(formAt(line, at))
  const b = Number(formAt(line, second))
  if (formAt(line, at).length > 2 || formAt(line, second).length > 2) return undefined
  const [day, month] = b <= 12 ? [a, b] : [b, a]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const value = { kind: 'date', calendar: 'gregorian', day, month, numeric: true } as const
  return { value, end: second + 1 }
}
