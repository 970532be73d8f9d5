/** Weeks, months, years and what is made of them, from publication to calendar days. */
import type { Amount, Expression } from '../expression.ts'
import type { Season, Unit } from '../words/meaning.ts'
import {
  addMonths,
  dayNumber,
  dayStretch,
  monthStretch,
  type Stretch,
  shiftMonths,
  weekdayOfDay,
  weekStretch,
  yearMonthOf,
  yearStretch,
} from './calendar.ts'
import { nearest } from './dates.ts'
import type { Moment } from './moment.ts'

export function resolvePeriod(
  unit: Unit,
  stated: number | undefined,
  moment: Moment,
): Stretch | undefined {
  const { published } = moment
  if (published === undefined) return undefined
  const shift = stated ?? 0
  const now = yearMonthOf('gregorian', published)
  if (!now) return undefined
  switch (unit) {
    case 'week':
      return weekStretch(published, shift)
    case 'weekend':
      return weekendStretch(published, stated, moment)
    case 'month':
      return monthStretch('gregorian', addMonths(now, shift))
    case 'quarter':
      return monthsStretch(
        addMonths({ year: now.year, month: quarterMonth(now.month) }, shift * 3),
        3,
      )
    case 'year':
      return yearStretch('gregorian', now.year + shift)
    case 'decade':
      return resolveDecadeShift(now.year, shift, published)
    case 'century':
      return centuryStretch(Math.floor(now.year / 100) + 1 + shift)
    default:
      return undefined
  }
}

function quarterMonth(month: number): number {
  return month - ((month - 1) % 3)
}

function monthsStretch(from: { year: number; month: number }, months: number): Stretch | undefined {
  const first = monthStretch('gregorian', from)
  const last = monthStretch('gregorian', addMonths(from, months - 1))
  return first && last && { start: first.start, end: last.end, precision: 'quarter' }
}

function weekendStretch(published: number, shift: number | undefined, moment: Moment): Stretch {
  const { start } = weekStretch(published, shift ?? 0)
  const inWeek = start + ((moment.weekend + 6) % 7)
  const day = shift === undefined && !moment.ahead && inWeek > published ? inWeek - 7 : inWeek
  return { start: day, end: day + 1, precision: 'vague' }
}

/** The last and the next decade are the ten years before and after publication. */
function resolveDecadeShift(year: number, shift: number, published: number): Stretch | undefined {
  if (shift === 0) {
    const decade = yearStretch('gregorian', year - (year % 10), 10)
    return decade && { ...decade, precision: 'decade' }
  }
  return resolveSpan({ count: 1, unit: 'decade' }, Math.sign(shift), published)
}

function centuryStretch(century: number): Stretch | undefined {
  const stretch = yearStretch('gregorian', (century - 1) * 100 || 1, 100)
  return stretch && { ...stretch, precision: 'vague' }
}

export function shiftBy(day: number, { count, unit }: Amount, direction: number): number {
  const steps = count * direction
  switch (unit) {
    case 'week':
      return day + Math.round(steps * 7)
    case 'month':
      return shiftMonths(day, Math.round(steps))
    case 'year':
      return shiftMonths(day, Math.round(steps * 12))
    case 'decade':
      return shiftMonths(day, Math.round(steps * 120))
    case 'century':
      return shiftMonths(day, Math.round(steps * 1200))
    default:
      return day + Math.round(steps)
  }
}

export function resolveSpan(amount: Amount, direction: number, published: number): Stretch {
  const other = shiftBy(published, amount, direction)
  const precision = precisionOf(amount.unit)
  return direction < 0
    ? { start: other, end: published, precision }
    : { start: published, end: other, precision }
}

export function precisionOf(unit: Unit): Stretch['precision'] {
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year') return unit
  return unit === 'decade' || unit === 'century' ? 'decade' : 'day'
}

/** A distance is as exact as its smallest unit: years lead to a year, months to a month. */
export function resolveDistance(
  expression: Extract<Expression, { kind: 'distance' }>,
  published: number,
): Stretch | undefined {
  const { amounts, direction, about } = expression
  const day = amounts.reduce((from, amount) => shiftBy(from, amount, direction), published)
  const smallest = amounts.at(-1) as Amount
  const half = !Number.isInteger(smallest.count)
  const found = roundTo(day, half && smallest.unit === 'year' ? 'month' : smallest.unit)
  return found && about ? { ...found, precision: 'vague' } : found
}

function roundTo(day: number, unit: Unit): Stretch | undefined {
  const at = yearMonthOf('gregorian', day)
  if (!at) return undefined
  if (unit === 'month') return monthStretch('gregorian', at)
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    return yearStretch('gregorian', at.year)
  }
  return dayStretch(day)
}

const seasonMonths: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
}

export function resolveSeason(
  { season, year, yearShift, shift }: Extract<Expression, { kind: 'season' }>,
  moment: Moment,
): Stretch | undefined {
  const make = (of: number) => {
    const found = monthsStretch({ year: of, month: seasonMonths[season] }, 3)
    return found && ({ ...found, precision: 'season' } as const)
  }
  if (year !== undefined) return make(year)
  const now =
    moment.published === undefined ? undefined : yearMonthOf('gregorian', moment.published)
  if (!now) return undefined
  if (yearShift !== undefined) return make(now.year + yearShift)
  const options = [-2, -1, 0, 1, 2]
    .map(years => make(now.year + years))
    .filter(s => s !== undefined)
  return nearest(options, shift, moment)
}

export function resolveFeast(
  { feast, nth, year, shift }: Extract<Expression, { kind: 'feast' }>,
  moment: Moment,
): Stretch | undefined {
  const make = (of: number): Stretch | undefined => {
    const first =
      feast.month === 0 ? easter(of) : dayNumber(feast.calendar, of, feast.month, feast.day)
    if (first === undefined) return undefined
    return dayStretch(nth === undefined || nth < 1 ? first : first + nth - 1)
  }
  const given = year === undefined ? undefined : dayNumber('gregorian', year, 7, 1)
  const anchor = given ?? moment.published
  const now = anchor === undefined ? undefined : yearMonthOf(feast.calendar, anchor)
  if (!now || anchor === undefined) return undefined
  const options = [-2, -1, 0, 1, 2]
    .map(years => make(now.year + years))
    .filter(s => s !== undefined)
  if (year !== undefined) return options.find(o => yearMonthOf('gregorian', o.start)?.year === year)
  return nearest(options, shift, moment)
}

/** Easter Sunday of the western churches, by the anonymous Gregorian rule. */
function easter(year: number): number | undefined {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const rest = year % 100
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const days = moon + week - 7 * late + 114
  return dayNumber('gregorian', year, Math.floor(days / 31), (days % 31) + 1)
}

export function nthWeekday(nth: number, weekday: number, of: Stretch): number {
  if (nth < 0) return of.end - ((weekdayOfDay(of.end) - weekday + 7) % 7)
  return of.start + ((weekday - weekdayOfDay(of.start) + 7) % 7) + (nth - 1) * 7
}
