/**
 * Month names, single and dual.
 *
 * Half the Arabic press prints two names for one month, in either order, with a slash, brackets or
 * nothing between them. Both names together are one month.
 */
import type { Read } from '../expression.ts'
import { isLink, isNumber, type Line, skipMark } from '../line.ts'
import type { Calendar } from '../words/meaning.ts'

export interface MonthName {
  readonly month: number
  readonly calendar: Calendar
  /** True where the name alone proves nothing. */
  readonly unsure: 'word' | 'name' | undefined
}

export function readMonth(line: Line, at: number): Read<MonthName> | undefined {
  const word = line.words[at]
  if (word?.month === undefined || word.calendar === undefined) return undefined
  const { month, calendar } = word
  const end = at + word.size
  const second = secondNameEnd(line, end, month, calendar)
  const unsure = second === end || word.language === 'en' ? word.unsure : undefined
  return { value: { month, calendar, unsure }, end: second }
}

/** Past the month's other name, or `at` where none follows. */
function secondNameEnd(line: Line, at: number, month: number, calendar: Calendar): number {
  if (line.words[at - 1]?.language === 'en') return pastAbbreviation(line, at)
  const opened = skipMark(line, at, '(')
  const inside = opened > at ? opened : skipMark(line, at, '/\\-–')
  const start = skipUnitMonth(line, inside)
  const word = line.words[start]
  if (word?.month !== month || word.calendar !== calendar || word.conjunction) return at
  const end = start + word.size
  return opened > at ? skipMark(line, end, ')') : end
}

/** "Sept. 11": the full stop belongs to the month only where a number follows. */
function pastAbbreviation(line: Line, at: number): number {
  const dot = skipMark(line, at, '.')
  return isNumber(line, dot) ? dot : at
}

/** Past the word "month" before a name. */
export function skipUnitMonth(line: Line, at: number): number {
  const word = line.words[at]
  return word?.unit === 'month' && word.count === 1 && !word.definite ? at + 1 : at
}

/** A month written with its number: "month 10", or the tenth month. */
export function readMonthNumber(line: Line, at: number): Read<number> | undefined {
  const word = line.words[at]
  if (word?.unit !== 'month' || word.count !== 1) return undefined
  if (isLink(line, at + 1, 'this')) return undefined
  const next = line.words[at + 1]
  const token = line.tokens[at + 1]
  const figure = token?.kind === 'number' && token.form.length <= 2 ? Number(token.form) : undefined
  const value = word.definite ? next?.ordinal : (figure ?? next?.cardinal)
  if (value === undefined || value < 1 || value > 12) return undefined
  return { value, end: at + 2 }
}
