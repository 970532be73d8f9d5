/**
 * Days and months by name: "17 November 2023", "the ninth of last April", "from 11 to 17 of the
 * month of September", "November 17, 2023", and months without a day.
 */
import type { DateExpression, Expression, Read } from '../expression.ts'
import { formAt, isLink, isNumber, type Line, skipLink, skipMark } from '../line.ts'
import { type MonthName, readMonth, readMonthNumber, skipUnitMonth } from './months.ts'
import { readFigures, readOrdinal } from './numbers.ts'
import { isCounted, readShifted, readYearAfter } from './years.ts'

export interface Days {
  readonly first: number
  readonly last: number
}

type MonthPart = Omit<DateExpression, 'kind' | 'day'>

export function readDate(line: Line, at: number): Read<Expression> | undefined {
  return readDayMonth(line, at) ?? readMonthDay(line, at) ?? readMonthYear(line, at)
}

/** Day, then month: "17 November", "26 and 27 of January". */
export function readDayMonth(line: Line, at: number): Read<Expression> | undefined {
  const days = readDays(line, at)
  if (!days) return undefined
  const dot = skipMark(line, days.end, isLink(line, days.end - 1, 'suffix') ? ',' : '.')
  const of = skipLink(line, skipLink(line, dot, 'from'), 'the')
  const month = readMonthPart(line, of, of > dot) ?? readRunningMonth(line, at, of)
  if (!month || !isDayOf(days.value, month.value)) return undefined
  return { value: withDays(days.value, month.value), end: month.end }
}

/** "on 15 of the current": the month itself is left out. */
function readRunningMonth(line: Line, start: number, at: number): Read<MonthPart> | undefined {
  const word = line.words[at]
  if (word?.shift === undefined || word.language === 'en' || !isNumber(line, start))
    return undefined
  if (Math.abs(word.shift) > 1 || (word.shift !== 0 && !isLink(line, start - 1, 'in')))
    return undefined
  return { value: { calendar: 'gregorian', monthShift: word.shift }, end: at + word.size }
}

function isDayOf(days: Days, month: MonthPart): boolean {
  // "Safar" is also the zero of a score.
  const score = month.calendar === 'hijri' && month.month === 2 && month.year === undefined
  return !score && days.last <= 31
}

export function withDays({ first, last }: Days, month: MonthPart): Expression {
  const date = (day: number): DateExpression => ({ kind: 'date', ...month, day })
  if (last === first) return date(first)
  return { kind: 'range', from: date(first), to: date(last) }
}

/** One day of a month, or several joined by "and", "to", a dash or a slash. */
export function readDays(line: Line, at: number): Read<Days> | undefined {
  const first = readDayNumber(line, at)
  if (!first) return undefined
  let { value: last, end } = first
  for (;;) {
    const joined = skipJoin(line, end)
    if (joined === end && !isJoined(line, end)) break
    const next = readDayNumber(line, joined)
    if (!next || next.value <= last) break
    last = next.value
    end = next.end
  }
  return { value: { first: first.value, last }, end }
}

function readDayNumber(line: Line, at: number): Read<number> | undefined {
  const start = skipLink(line, at, 'the')
  const day = readOrdinal(line, start) ?? readFigures(line, start, 2) ?? readTens(line, start)
  return day && day.value >= 1 && day.value <= 31 ? day : undefined
}

/** "the twentieth" is the same word as "twenty". */
function readTens(line: Line, at: number): Read<number> | undefined {
  const word = line.words[at]
  if (!word?.definite || (word.cardinal !== 20 && word.cardinal !== 30)) return undefined
  return { value: word.cardinal, end: at + 1 }
}

/** Past what joins two days; a conjunction written onto the next word joins too. */
function skipJoin(line: Line, at: number): number {
  if (isLink(line, at, 'to') || isLink(line, at, 'and')) return at + 1
  const mark = skipMark(line, at, '-–/')
  if (mark > at) return mark
  return isJoined(line, at) ? at : skipMark(line, at, '،,')
}

function isJoined(line: Line, at: number): boolean {
  const word = line.words[at]
  return word?.conjunction === true && word.ordinal !== undefined
}

/** A month by name, by number or by its distance, with the year and direction that follow it. */
export function readMonthPart(line: Line, at: number, of: boolean): Read<MonthPart> | undefined {
  const shifted = readShifted(line, at, 'month')
  if (shifted && of) {
    return { value: { calendar: 'gregorian', monthShift: shifted.value }, end: shifted.end }
  }
  const shiftedAlone = isLink(line, at, 'this') ? shifted : undefined
  if (shiftedAlone) {
    return { value: { calendar: 'gregorian', monthShift: 0 }, end: shiftedAlone.end }
  }
  const named = readMonth(line, skipUnitMonth(line, at))
  if (named) return readMonthTail(line, named.value, named.end)
  const number = readMonthNumber(line, at)
  if (!number) return undefined
  const name = { month: number.value, calendar: 'gregorian', unsure: undefined } as const
  return readMonthTail(line, name, number.end)
}

/** Direction and year, in either order. */
function readMonthTail(line: Line, name: MonthName, at: number): Read<MonthPart> {
  const { month, calendar } = name
  const before = line.words[at]
  const shift = before?.shift
  let end = shift === undefined ? at : at + (before?.size ?? 1)
  const year = readYearAfter(line, end)
  if (!year || (calendar === 'gregorian' && year.value.calendar === 'hijri')) {
    return { value: { calendar, month, shift }, end }
  }
  end = year.end
  return { value: { calendar, month, ...yearOf(year.value), shift }, end }
}

function yearOf(year: {
  year?: number
  yearShift?: number
}): Pick<MonthPart, 'year' | 'yearShift'> {
  return { year: year.year, yearShift: year.yearShift }
}

/** Month, then day: usual in English, rare in Arabic, where more proof is asked for. */
function readMonthDay(line: Line, at: number): Read<Expression> | undefined {
  const month = readMonth(line, at)
  if (!month) return undefined
  const days = readDays(line, skipLink(line, month.end, 'the'))
  if (!days || isCounted(line, days.end)) return undefined
  if (line.words[at]?.language === 'ar' && !isClosed(line, month.end, days.end)) return undefined
  const { calendar, month: number } = month.value
  const year = readYearAfter(line, days.end)
  const { end, value } = year ?? { end: days.end, value: {} }
  return { value: withDays(days.value, { calendar, month: number, ...yearOf(value) }), end }
}

function isClosed(line: Line, start: number, end: number): boolean {
  if (!isNumber(line, start)) return line.words[start]?.definite === true
  const token = line.tokens[end]
  if (!token || token.kind === 'mark') return formAt(line, end) !== '%'
  return end > start + 1
}

/** A month without a day, where its name or its company proves that it is one. */
export function readMonthYear(line: Line, at: number): Read<DateExpression> | undefined {
  const named = skipUnitMonth(line, at)
  const month = readMonth(line, named)
  if (!month) {
    const numbered = readMonthNumber(line, at)
    if (!numbered || line.words[at]?.definite) return undefined
    const name = { month: numbered.value, calendar: 'gregorian', unsure: undefined } as const
    const tail = readMonthTail(line, name, numbered.end)
    return { value: { kind: 'date', ...tail.value }, end: tail.end }
  }
  const tail = readMonthTail(line, month.value, month.end)
  const proven = named > at || tail.end > month.end || hasCompany(line, at, month.value.unsure)
  return proven ? { value: { kind: 'date', ...tail.value }, end: tail.end } : undefined
}

function hasCompany(line: Line, at: number, unsure: MonthName['unsure']): boolean {
  if (unsure === undefined) return true
  if (unsure === 'name') return false
  const before = line.words[at - 1]
  if (before?.part !== undefined) return true
  return before?.link === 'in' || before?.link === 'for' || before?.link === 'before'
}
