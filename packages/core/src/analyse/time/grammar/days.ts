/**
 * Single days, whose parts stand side by side in any order: "this evening, Tuesday 24 January",
 * "the day before yesterday (Sunday)", "Thursday 7/10/1436 AH", "26 Shawwal, 11 August 2015".
 *
 * Parts that name one day are one expression, so the loop goes on as long as something new about
 * the day is said.
 */
import type { DateExpression, Expression, Parsed } from '../expression.ts'
import { isLink, type Line, skipLink, skipMark } from '../line.ts'
import { readDate } from './dates.ts'
import { type DayCompany, readDateBeside } from './day-dates.ts'
import { readShifted } from './years.ts'

interface DayParts extends DayCompany {
  end: number
  dayPart: boolean
  shift?: number
  week?: number
  date?: Expression
  twin?: Expression
}

export function parseDay(line: Line, at: number): Parsed | undefined {
  const parts: DayParts = { end: at, dayPart: false, dayWord: false }
  while (takeNext(line, parts)) {
    // Every turn takes one part and moves on.
  }
  const expression = expressionOf(parts)
  if (!expression) return undefined
  return { start: at, end: parts.end, expression, rule: ruleOf(parts) }
}

function takeNext(line: Line, parts: DayParts): boolean {
  const { end } = parts
  if (takePart(line, parts, end)) return true
  if (!isAnchored(parts)) return false
  const bracket = skipMark(line, end, '(')
  if (bracket > end) {
    if (!takePart(line, parts, bracket)) return false
    parts.end = skipMark(line, parts.end, ')')
    return true
  }
  const comma = skipMark(line, end, '،,-/')
  const joined = skipLink(line, skipLink(line, comma, 'matching'), 'in')
  return joined > end && takeDatePart(line, parts, joined, comma > end)
}

function isAnchored(parts: DayParts): boolean {
  return parts.days !== undefined || parts.weekday !== undefined || parts.date !== undefined
}

/** After a comma only a date goes on, or a weekday for a date: "Monday, Tuesday" are two days. */
function takeDatePart(line: Line, parts: DayParts, at: number, comma: boolean): boolean {
  if (comma && parts.weekday === undefined && takeWeekday(line, parts, at)) return true
  return takeDate(line, parts, at) || takeWeekday(line, parts, at)
}

function takePart(line: Line, parts: DayParts, at: number): boolean {
  return (
    takeThis(line, parts, at) ||
    takeDirectionBefore(line, parts, at) ||
    takeDayWord(line, parts, at) ||
    takeOffset(line, parts, at) ||
    takeWeekday(line, parts, at) ||
    takeShift(line, parts, at) ||
    takeWeek(line, parts, at) ||
    takeDate(line, parts, at)
  )
}

/** "this Monday", "this Monday's day": the weekday has to follow. */
function takeThis(line: Line, parts: DayParts, at: number): boolean {
  if (!isLink(line, at, 'this') || parts.end > at || isAnchored(parts)) return false
  const next = line.words[at + 1]?.unit === 'day' ? at + 2 : at + 1
  if (line.words[next]?.weekday === undefined || line.words[next]?.definite !== true) return false
  parts.shift = 0
  parts.end = next
  return true
}

/** "on Monday evening"; without a day before it "evening" says nothing. */
function takeDayPartAfter(parts: DayParts, at: number): boolean {
  if (!isAnchored(parts) || parts.dayPart || parts.end !== at) return false
  parts.dayPart = true
  parts.end = at + 1
  return true
}

/** "last Friday", "next September". */
function takeDirectionBefore(line: Line, parts: DayParts, at: number): boolean {
  const word = line.words[at]
  if (word?.language !== 'en' || word.shift === undefined || parts.end > at) return false
  const next = line.words[at + 1]
  if (isAnchored(parts) || (next?.weekday === undefined && next?.month === undefined)) return false
  parts.shift = word.shift
  parts.end = at + 1
  return true
}

function takeDayWord(line: Line, parts: DayParts, at: number): boolean {
  const word = line.words[at]
  if (word?.dayPart && word.language === 'en') return takeDayPartAfter(parts, at)
  if (!word || isAnchored(parts)) return false
  if (word.dayPart && !parts.dayPart) {
    parts.dayPart = true
    parts.end = at + word.size
    return true
  }
  if (parts.dayWord || word.unit !== 'day' || word.count === 0 || word.definite) return false
  parts.dayWord = true
  parts.end = at + 1
  return true
}

function takeOffset(line: Line, parts: DayParts, at: number): boolean {
  const word = line.words[at]
  if (word?.days === undefined || isAnchored(parts)) return false
  if (word.bare && !parts.dayWord && !parts.dayPart && !isPlaced(line, at)) return false
  parts.days = word.days
  parts.end = at + word.size
  return true
}

/** After a preposition even a bare "the morrow" is a day. */
function isPlaced(line: Line, at: number): boolean {
  const link = line.words[at - 1]?.link
  return link === 'to' || link === 'for' || link === 'from' || link === 'in'
}

function takeWeekday(line: Line, parts: DayParts, at: number): boolean {
  const word = line.words[at]
  if (word?.weekday === undefined || parts.weekday !== undefined) return false
  if (word.conjunction && parts.end > at - 1 && isAnchored(parts)) return false
  if (word.bare && !parts.dayWord && !readShifted(line, at + 1, 'week')) {
    if (word.language === 'ar' || !hasDayBeside(line, at)) return false
  }
  parts.weekday = word.weekday
  parts.end = at + word.size
  return true
}

function takeShift(line: Line, parts: DayParts, at: number): boolean {
  const word = line.words[at]
  if (word?.shift === undefined || parts.shift !== undefined) return false
  if (parts.weekday === undefined || parts.date || word.conjunction) return false
  parts.shift = word.shift
  parts.end = at + word.size
  return true
}

/** "Fri, 17 Nov": the abbreviation has a date beside it. */
function hasDayBeside(line: Line, at: number): boolean {
  return readDate(line, skipMark(line, at + 1, ',.')) !== undefined
}

/** "Friday of next week". */
function takeWeek(line: Line, parts: DayParts, at: number): boolean {
  if (parts.weekday === undefined || parts.week !== undefined) return false
  const week = readShifted(line, skipLink(line, at, 'from'), 'week')
  if (!week) return false
  parts.week = week.value
  parts.end = week.end
  return true
}

function takeDate(line: Line, parts: DayParts, at: number): boolean {
  if (parts.date && parts.twin) return false
  const date = isClosed(line, parts, at) ? undefined : readDateBeside(line, parts, at)
  if (!date) return false
  const ordinal = line.words[at]?.ordinal !== undefined
  if (parts.date) {
    if (!isTwin(parts.date, date.value)) return false
    parts.twin = date.value
  } else parts.date = date.value.kind === 'date' ? { ...date.value, ordinal } : date.value
  parts.end = date.end
  return true
}

/** A new date may not begin with "and", nor an ordinal follow "the day": "on the third day". */
function isClosed(line: Line, parts: DayParts, at: number): boolean {
  const first = line.words[at]
  if (first?.conjunction && isAnchored(parts)) return true
  return parts.days !== undefined && parts.weekday === undefined && first?.ordinal !== undefined
}

/** The second date of a pair is the same day in the other calendar. */
function isTwin(first: Expression, second: Expression): boolean {
  if (first.kind !== 'date' || second.kind !== 'date') return false
  return first.calendar !== second.calendar && second.day !== undefined
}

function expressionOf(parts: DayParts): Expression | undefined {
  const { days, weekday, shift, date, twin } = parts
  if (parts.week !== undefined && weekday !== undefined) {
    const of = { kind: 'period', unit: 'week', shift: parts.week } as const
    return { kind: 'weekday-in', weekday, of }
  }
  if (date && date.kind !== 'date') return date
  if (!date) {
    if (!isAnchored(parts)) return undefined
    return { kind: 'date', calendar: 'gregorian', days, weekday, shift }
  }
  if (!isAnchored(parts)) return undefined
  const merged: DateExpression = { ...date, days, weekday, shift: date.shift ?? shift }
  return twin?.kind === 'date' ? { ...merged, twin } : merged
}

function ruleOf(parts: DayParts): string {
  if (parts.days !== undefined) return 'relative-days'
  if (parts.date?.kind === 'range') return 'ranges'
  if (parts.date) return parts.twin ? 'twin-dates' : 'dates'
  return 'weekdays'
}
