/**
 * Two neighbours under one dual: "on the two days of Saturday and Sunday next", "the night of
 * Friday to Saturday", "Friday and Saturday, 14 and 15 September", "the months of May and June".
 */
import type { DateExpression, Parsed } from '../expression.ts'
import { isLink, type Line } from '../line.ts'
import { readDate, readMonthYear } from './dates.ts'

export function parsePair(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  if (word?.unit === 'month' && word.count === 2) return parseMonths(line, at)
  const dual = word?.unit === 'day' && word.count === 2
  const night = word?.dayPart === true && word.language === 'ar'
  return parseWeekdays(line, at, dual || night ? at + (word?.size ?? 1) : at, dual, night)
}

function parseWeekdays(
  line: Line,
  start: number,
  at: number,
  dual: boolean,
  night: boolean,
): Parsed | undefined {
  const first = line.words[at]
  const next = isLink(line, at + 1, 'and') ? at + 2 : at + 1
  const second = line.words[next]
  if (first?.weekday === undefined || second?.weekday === undefined || second.bare) return undefined
  if ((first.weekday + 1) % 7 !== second.weekday) return undefined
  const glued = next === at + 1 && !second.conjunction
  const dates = readDate(line, next + 1)
  if (!glued && dates?.value.kind === 'range') {
    return { start, end: dates.end, expression: dates.value, rule: 'ranges' }
  }
  if (!(dual || (night && glued))) return undefined
  const shift = line.words[next + 1]?.shift
  const end = shift === undefined ? next + 1 : next + 2
  const day = (weekday: number): DateExpression => {
    return { kind: 'date', calendar: 'gregorian', weekday, shift }
  }
  const expression = { kind: 'range', from: day(first.weekday), to: day(second.weekday) } as const
  return { start, end, expression, rule: 'ranges' }
}

function parseMonths(line: Line, at: number): Parsed | undefined {
  const first = readMonthYear(line, at + 1)
  const next = first && (isLink(line, first.end, 'and') ? first.end + 1 : first.end)
  if (!first || next === undefined) return undefined
  if (next === first.end && !line.words[next]?.conjunction) return undefined
  const second = readMonthYear(line, next)
  if (second?.value.calendar !== first.value.calendar) return undefined
  if (first.value.year !== undefined || first.value.shift !== undefined) return undefined
  const from = { ...second.value, month: first.value.month }
  const expression = { kind: 'range', from, to: second.value } as const
  return { start: at, end: second.end, expression, rule: 'ranges' }
}
