/**
 * Weeks, months, years and their kin: "last week", "the year 2016", "the first quarter of 2019",
 * "the nineties", "the summer of last year".
 */
import type { Expression, Parsed, Read } from '../expression.ts'
import { hasSignal, isLink, isNumber, type Line, skipLink } from '../line.ts'
import { readDayMonth, readMonthYear } from './dates.ts'
import { parseDecade } from './decades.ts'
import { readFigures, readOrdinal } from './numbers.ts'
import { parseSeason } from './seasons.ts'
import { isCounted, readNamedYear, readShifted, readYear, type Year } from './years.ts'

const shiftable = [
  'week',
  'month',
  'year',
  'decade',
  'century',
  'quarter',
  'weekend',
  'half',
] as const

/** "the first week of the second quarter of": deeper nesting is no one's sentence. */
const depthMax = 3

export function parsePeriod(line: Line, at: number, depth = 0): Parsed | undefined {
  return (
    parseYears(line, at) ??
    parseNth(line, at, depth) ??
    parseShifted(line, at) ??
    parseWeekOf(line, at) ??
    parseDecade(line, at) ??
    parseSeason(line, at)
  )
}

export function yearExpression({ calendar, year, yearShift }: Year): Expression {
  return { kind: 'date', calendar, year, yearShift }
}

/** "the year 2016", and two years under one dual: "the years 2016 and 2017". */
function parseYears(line: Line, at: number): Parsed | undefined {
  const named = readNamedYear(line, at)
  if (named) {
    const expression = yearExpression(named.value)
    return { start: at, end: named.end, expression, rule: 'years' }
  }
  const word = line.words[at]
  if (word?.unit !== 'year' || word.count !== 2) return undefined
  const first = readFigures(line, at + 1, 4)
  if (!first || first.value < 1000) return undefined
  const joined = isLink(line, first.end, 'and') || isLink(line, first.end, 'to')
  const second = joined ? readFigures(line, first.end + 1, 4) : undefined
  const from = yearExpression({ calendar: calendarOf(first.value), year: first.value })
  const near = second && second.value === first.value + 1
  const stretch = near || isLink(line, at - 1, 'between') || isLink(line, first.end, 'to')
  if (!second || !stretch || second.value < first.value) {
    return { start: at, end: first.end, expression: from, rule: 'years' }
  }
  const to = yearExpression({ calendar: calendarOf(second.value), year: second.value })
  return { start: at, end: second.end, expression: { kind: 'range', from, to }, rule: 'ranges' }
}

function calendarOf(year: number): 'hijri' | 'gregorian' {
  return year >= 1300 && year <= 1500 ? 'hijri' : 'gregorian'
}

/** "last week", "this year", "the coming month". */
function parseShifted(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  if (word?.definite && word.unit === 'year' && hasSignal(line, at - 1, 'office')) return undefined
  for (const unit of shiftable) {
    const shifted = readShifted(line, at, unit)
    if (!shifted) continue
    const expression: Expression = { kind: 'period', unit, shift: shifted.value }
    const year = unit === 'year' ? readFigures(line, shifted.end, 4) : undefined
    if (year && year.value > 1900) {
      const named = yearExpression({ calendar: 'gregorian', year: year.value })
      return { start: at, end: year.end, expression: named, rule: 'years' }
    }
    return (
      weekdayIn(line, at, shifted.end, expression) ?? {
        start: at,
        end: shifted.end,
        expression,
        rule: 'periods',
      }
    )
  }
  return parseWeekend(line, at)
}

/** "next week, on Friday". */
function weekdayIn(line: Line, start: number, end: number, of: Expression): Parsed | undefined {
  if (of.kind !== 'period' || of.unit !== 'week') return undefined
  const dayWord = line.words[end]
  const at = dayWord?.unit === 'day' && dayWord.count === 1 && !dayWord.conjunction ? end + 1 : end
  const word = line.words[at]
  if (word?.weekday === undefined || word.conjunction || (word.bare && at === end)) return undefined
  const expression = { kind: 'weekday-in', weekday: word.weekday, of } as const
  return { start, end: at + 1, expression, rule: 'weekdays' }
}

/** "the week of 16 September". */
function parseWeekOf(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  if (word?.unit !== 'week' || word.count !== 1 || word.definite) return undefined
  const day = readDayMonth(line, at + 1)
  if (day?.value.kind !== 'date') return undefined
  const expression = { kind: 'nth', nth: 1, unit: 'week', of: day.value } as const
  return { start: at, end: day.end, expression, rule: 'periods' }
}

/** "at the weekend": the last one that has begun, or the coming one. */
function parseWeekend(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  if (word?.unit !== 'weekend') return undefined
  const expression = { kind: 'period', unit: 'weekend', shift: undefined } as const
  return { start: at, end: at + word.size, expression, rule: 'periods' }
}

/** "the first quarter of 2019", "the second week of October", "the second Wednesday of". */
function parseNth(line: Line, at: number, depth: number): Parsed | undefined {
  const head = depth < depthMax ? readNthHead(line, at) : undefined
  if (!head) return undefined
  const { nth, noun } = head.value
  const { end } = head
  const link = skipLink(line, skipLink(line, end, 'from'), 'in')
  const of = parseWhole(line, link, depth + 1)
  if (!of) return undefined
  const word = line.words[noun]
  if (word?.weekday !== undefined) {
    const expression = {
      kind: 'nth-weekday',
      nth,
      weekday: word.weekday,
      of: of.expression,
    } as const
    return { start: at, end: of.end, expression, rule: 'periods' }
  }
  const unit = word?.unit
  if (unit === undefined) return undefined
  return {
    start: at,
    end: of.end,
    expression: { kind: 'nth', nth, unit, of: of.expression },
    rule: 'periods',
  }
}

interface NthHead {
  readonly nth: number
  readonly noun: number
}

/** Noun and ordinal, in either order. */
function readNthHead(line: Line, at: number): Read<NthHead> | undefined {
  if (isNthNoun(line, at)) {
    const after = readOrdinal(line, at + 1)
    if (!after) return undefined
    return { value: { nth: after.value, noun: at }, end: after.end }
  }
  const ordinal = readOrdinal(line, skipLink(line, at, 'the'))
  if (!ordinal || !(isNthNoun(line, ordinal.end) || isDays(line, ordinal.end))) return undefined
  return { value: { nth: ordinal.value, noun: ordinal.end }, end: ordinal.end + 1 }
}

/** "the first of the days of Ramadan". */
function isDays(line: Line, at: number): boolean {
  const word = line.words[at]
  return word?.unit === 'day' && word.count === 0 && !word.definite && word.language === 'ar'
}

function isNthNoun(line: Line, at: number): boolean {
  const word = line.words[at]
  if (!word) return false
  if (word.weekday !== undefined) return true
  return word.unit !== undefined && word.count === 1 && word.unit !== 'hour'
}

/** The period that a part or an ordinal is taken of. */
export function parseWhole(line: Line, at: number, depth = 0): Parsed | undefined {
  const start = skipLink(line, at, 'the')
  const period = parsePeriod(line, start, depth)
  if (period) return period
  const month = readMonthYear(line, start)
  if (month) return { start, end: month.end, expression: month.value, rule: 'dates' }
  const year = isNumber(line, start) ? readYear(line, start) : undefined
  if (year && !isCounted(line, year.end)) {
    return { start, end: year.end, expression: yearExpression(year.value), rule: 'years' }
  }
  return parseThisUnit(line, start)
}

/** "the end of the year" means the present one. */
function parseThisUnit(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  if (word?.count !== 1 || word.unit === undefined) return undefined
  if (!word.definite && !isLink(line, at - 1, 'the')) return undefined
  if (!['week', 'month', 'year', 'century', 'decade'].includes(word.unit)) return undefined
  const expression = { kind: 'period', unit: word.unit, shift: 0 } as const
  return { start: at, end: at + 1, expression, rule: 'periods' }
}
