/**
 * The date that may stand beside a weekday or "today": in figures, by name, or a bare day number.
 * The less a date proves by itself, the more company it needs.
 */
import type { Expression, Read } from '../expression.ts'
import { formAt, isLink, isNumber, type Line } from '../line.ts'
import { isAhead } from '../sense.ts'
import { readDate, readDays, withDays } from './dates.ts'
import { readDayMonthFigures, readFiguresWithYear, readNumericDate } from './numeric-dates.ts'
import { eraAt } from './years.ts'

/** What has been said of the day before its date. */
export interface DayCompany {
  dayWord: boolean
  days?: number
  weekday?: number
}

export function readDateBeside(
  line: Line,
  company: DayCompany,
  at: number,
): Read<Expression> | undefined {
  const { weekday, days, dayWord } = company
  const beside = weekday !== undefined || days !== undefined || dayWord
  const figures = readFigures(line, at, beside)
  if (figures) return figures
  const date = readDate(line, at)
  if (date && (!beside || hasDay(date.value))) return date
  return weekday === undefined ? undefined : readDayOfThisMonth(line, at)
}

function readFigures(line: Line, at: number, beside: boolean): Read<Expression> | undefined {
  const full = readNumericDate(line, at) ?? readFiguresWithYear(line, at)
  if (full || !(beside || isFiguresPlace(line, at))) return full
  const figures = readDayMonthFigures(line, at)
  const era = figures && eraAt(line, figures.end)
  if (!figures || !era) return figures
  return { value: { ...figures.value, calendar: era }, end: figures.end + 1 }
}

/** "in 22/4", where nothing but the preposition says that these are a day and a month. */
function isFiguresPlace(line: Line, at: number): boolean {
  const mark = formAt(line, at + 1)
  if (!isNumber(line, at) || (mark !== '/' && mark !== '-')) return false
  if (!isLink(line, at - 1, 'in') && !isAhead(line, at, at)) return false
  const over = Number(formAt(line, at)) > 12 || Number(formAt(line, at + 2)) > 12
  const next = line.tokens[at + 3]
  return over && (!next || next.kind === 'mark')
}

function hasDay(expression: Expression): boolean {
  return expression.kind === 'range' || (expression.kind === 'date' && expression.day !== undefined)
}

/** "Saturday 23": the month is the one of publication. */
function readDayOfThisMonth(line: Line, at: number): Read<Expression> | undefined {
  const days = readDays(line, at)
  if (!days || days.value.first !== days.value.last || !closes(line, days.end)) return undefined
  const ordinal = line.words[at]?.definite && days.value.first >= 11
  if (!isNumber(line, at) && !ordinal) return undefined
  return { value: withDays(days.value, { calendar: 'gregorian' }), end: days.end }
}

function closes(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return !token || (token.kind === 'mark' && !'%/-:'.includes(token.form)) || isLink(line, at, 'to')
}
