/**
 * Expressions that only look like dates: squares and revolutions named after a day, Friday
 * prayers, "the day of" something, newspapers called Today, secretaries called general.
 */
import type { Parsed } from './expression.ts'
import { formAt, hasSignal, isLink, type Line } from './line.ts'

export function isFooled(line: Line, { start, end, expression }: Parsed): boolean {
  if (expression.kind !== 'date') return false
  if (isLink(line, end, 'from') && hasSignal(line, end + 1, 'every')) return true
  if (isLink(line, end, 'before') && hasSignal(line, end + 1, 'christ')) return true
  const { days, day, weekday, year } = expression
  if (days !== undefined && weekday === undefined && isNotADay(line, start, end, days)) return true
  if (day !== undefined) return year === undefined && hasSignal(line, start - 1, 'name')
  return weekday !== undefined && isOtherWeekday(line, start, end)
}

function isNotADay(line: Line, start: number, end: number, days: number): boolean {
  return isFigure(line, start, end) || (days === 0 && isTheDay(line, start, end))
}

/** "on the first day", "the World Day", "Russia Today": no day of the calendar. */
function isTheDay(line: Line, start: number, end: number): boolean {
  const word = line.words[end - 1]
  if (word?.unit !== 'day' && word?.unit !== 'night') return false
  if (hasSignal(line, start - 1, 'day-name') || word.particle !== '') return true
  if (hasSignal(line, end, 'day-of')) return true
  return line.words[end]?.ordinal !== undefined && line.words[end]?.definite === true
}

/** "the Hijazi Night" is a title; "the situation became" is the verb that looks like tomorrow. */
function isFigure(line: Line, start: number, end: number): boolean {
  const after = line.words[end]
  if (end !== start + 1 || (after && after.signals === undefined)) return false
  const next = formAt(line, end)
  const isNight = formAt(line, start).endsWith(night) && next.startsWith(article)
  return isNight || (formAt(line, start) === tomorrow && isBecame(line, start, next))
}

const article = '\u0627\u0644'
const night = '\u0627\u0644\u0644\u064A\u0644\u0647'
const tomorrow = '\u063A\u062F\u0627'

/** Before a noun with the article, where a clause begins, "tomorrow" is "became". */
function isBecame(line: Line, start: number, next: string): boolean {
  const before = line.tokens[start - 1]
  const opens = !before || before.kind === 'mark' || hasSignal(line, start - 1, 'clause')
  return opens && next.startsWith(article)
}

/** "on Sundays, Tuesdays and Thursdays", "every Friday". */
function isHabit(line: Line, start: number): boolean {
  let at = start
  while (at > start - 8 && line.words[at]?.weekday !== undefined && line.words[at]?.conjunction)
    at--
  const before = line.words[at - 1]
  return hasSignal(line, at - 1, 'every') || (before?.unit === 'day' && before.count === 0)
}

function isOtherWeekday(line: Line, start: number, end: number): boolean {
  if (hasSignal(line, start - 1, 'prayer') || hasSignal(line, end, 'black')) return true
  if (isHabit(line, start)) return true
  return isLink(line, start - 1, 'between') && formAt(line, end) === ''
}
