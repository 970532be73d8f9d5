/**
 * Stretches with both ends named: "from 28 January to 3 February 2018", "between 2010 and 2015",
 * "from Sunday to Thursday". What the second end says of month and year holds for the first too.
 */
import type { DateExpression, Expression, Parsed } from '../expression.ts'
import { isLink, isNumber, type Line, skipMark } from '../line.ts'
import { readDays } from './dates.ts'
import { parseDay } from './days.ts'
import { parsePart } from './parts.ts'
import { parsePeriod, yearExpression } from './periods.ts'
import { isCounted, readBareYearWords, readYear } from './years.ts'

export function parseRange(line: Line, at: number): Parsed | undefined {
  const link = line.words[at]?.link
  const opened = link === 'from' || link === 'between'
  const start = opened ? at + (line.words[at]?.size ?? 1) : at
  const from = parseEnd(line, start, opened)
  if (!from) return undefined
  if (opened && from.expression.kind === 'range') return withOpening(line, at, from, link)
  const join = skipRangeJoin(line, from.end, link)
  if (join === undefined) return undefined
  const to = parseEnd(line, join, opened)
  if (
    !to ||
    isDayAlone(to.expression) ||
    to.expression.kind === 'range' ||
    !isLike(from.expression, to.expression)
  ) {
    return undefined
  }
  const expression: Expression = {
    kind: 'range',
    from: completed(from.expression, to.expression),
    to: to.expression,
  }
  return { start: at, end: to.end, expression, rule: 'ranges' }
}

function parseEnd(line: Line, at: number, opened: boolean): Parsed | undefined {
  const part = parsePart(line, at) ?? parsePeriod(line, at) ?? parseDay(line, at)
  if (part || !opened) return part
  const year = isNumber(line, at) ? readYear(line, at) : readBareYearWords(line, at)
  if (year && !isCounted(line, year.end)) {
    return { start: at, end: year.end, expression: yearExpression(year.value), rule: 'years' }
  }
  return parseDayAlone(line, at)
}

/** "from 11 to ...": the month comes with the second end. */
function parseDayAlone(line: Line, at: number): Parsed | undefined {
  const days = readDays(line, at)
  if (!days || days.value.first !== days.value.last) return undefined
  const expression = { kind: 'date', calendar: 'gregorian', day: days.value.first } as const
  return { start: at, end: days.end, expression, rule: 'dates' }
}

/** "from" belongs to "11 to 17", not to "2016 and 2017"; "between" to both. */
function withOpening(
  line: Line,
  at: number,
  from: Parsed,
  link: string | undefined,
): Parsed | undefined {
  const joined = line.words.slice(from.start, from.end).some(word => word?.link === 'to')
  const dashed = line.tokens.slice(from.start, from.end).some(token => '-–'.includes(token.form))
  return link === 'between' || joined || dashed ? { ...from, start: at } : undefined
}

/** "from 4 to 1": without a month these are any numbers. */
function isDayAlone(expression: Expression): boolean {
  if (expression.kind !== 'date' || expression.day === undefined) return false
  const { month, monthShift, weekday, days } = expression
  return [month, monthShift, weekday, days].every(part => part === undefined)
}

/** Where the second end starts, or undefined where nothing joins two ends. */
function skipRangeJoin(line: Line, at: number, link: string | undefined): number | undefined {
  const opened = link === 'from' || link === 'between'
  const comma = opened ? skipMark(line, at, '،,') : at
  if (isLink(line, comma, 'to')) return comma + (line.words[comma]?.size ?? 1)
  if (link === 'between') {
    if (isLink(line, at, 'and')) return at + 1
    return line.words[at]?.conjunction ? at : undefined
  }
  const dash = skipMark(line, at, '-–')
  return dash > at ? dash : undefined
}

/** Both ends must be of one kind: a day and a day, a year and a year. */
function isLike(from: Expression, to: Expression): boolean {
  if (from.kind !== 'date' || to.kind !== 'date') {
    return from.kind === to.kind || from.kind === 'part' || to.kind === 'part'
  }
  return grain(from) === grain(to) || isToday(to) || grain(from) === 'year'
}

function isToday(date: DateExpression): boolean {
  return date.days !== undefined
}

function grain(date: DateExpression): string {
  if (date.day !== undefined || date.weekday !== undefined || date.days !== undefined) return 'day'
  return date.month === undefined && date.monthShift === undefined ? 'year' : 'month'
}

function completed(from: Expression, to: Expression): Expression {
  if (from.kind !== 'date' || to.kind !== 'date' || grain(from) === 'year') return from
  const monthless = from.month === undefined && from.monthShift === undefined
  const yearless = from.year === undefined && from.yearShift === undefined
  const month =
    monthless && from.day !== undefined
      ? { calendar: to.calendar, month: to.month, monthShift: to.monthShift, shift: to.shift }
      : {}
  const year = yearless && from.days === undefined ? { year: to.year, yearShift: to.yearShift } : {}
  const shift = from.shift === undefined ? { shift: to.shift } : {}
  return skipsYear(from, to) ? { ...from, ...month } : { ...from, ...month, ...year, ...shift }
}

/** "from 28 December to 3 January 2018" begins in the year before. */
function skipsYear(from: DateExpression, to: DateExpression): boolean {
  if (from.month === undefined || to.month === undefined) return false
  return from.month > to.month && to.year !== undefined
}
