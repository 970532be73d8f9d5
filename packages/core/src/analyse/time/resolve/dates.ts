/**
 * Days, weekdays, months and years to calendar days.
 *
 * What a date leaves out is filled from publication: a weekday is the last one unless the clause
 * looks ahead, a day and month take the year that is nearest and fits the direction. Where a
 * weekday stands beside a date it chooses between years; it never overrules a full date.
 */
import type { DateExpression } from '../expression.ts'
import {
  addMonths,
  dayNumber,
  dayStretch,
  monthStretch,
  type Stretch,
  weekdayOfDay,
  yearMonthOf,
  yearStretch,
} from './calendar.ts'
import type { Moment } from './moment.ts'

export function resolveDate(date: DateExpression, moment: Moment): Stretch | undefined {
  const { twin, ...own } = inHijriYear(date)
  if (twin) {
    const [first, second] = own.calendar === 'gregorian' ? [own, twin] : [twin, own]
    const found = fullDate(first) ?? fullDate(second)
    if (found !== undefined) return dayStretch(found)
  }
  if (own.days !== undefined) return resolveOffset(own, moment)
  if (own.day !== undefined) return asNthWeekday(own, resolveDay(own, moment))
  if (own.weekday !== undefined && own.month === undefined) return resolveWeekday(own, moment)
  if (own.month !== undefined || own.monthShift !== undefined) return resolveMonth(own, moment)
  return resolveYear(own, moment)
}

/** "Ramadan 2018": the Hijri year whose month begins in that year of the Gregorian calendar. */
function inHijriYear(date: DateExpression): DateExpression {
  const { calendar, year, month = 1 } = date
  if (calendar === 'gregorian' || year === undefined || year < 1600) return date
  const guess = Math.round((year - 622) * 1.0307)
  const found = [guess, guess - 1, guess + 1].find(hijri => {
    const start = dayNumber('hijri', hijri, month, 1)
    return start !== undefined && yearMonthOf('gregorian', start)?.year === year
  })
  return { ...date, year: found ?? year }
}

/** "Wednesday the second of October" on a Tuesday is the second Wednesday. */
function asNthWeekday(date: DateExpression, found: Stretch | undefined): Stretch | undefined {
  const { ordinal, weekday, day = 9, calendar } = date
  if (!found || !ordinal || weekday === undefined || day > 5) return found
  const at = yearMonthOf(calendar, found.start)
  const month = at && monthStretch(calendar, at)
  if (!month || weekdayOfDay(found.start) === weekday) return found
  const first = month.start + ((weekday - weekdayOfDay(month.start) + 7) % 7)
  return dayStretch(first + (day - 1) * 7)
}

function fullDate({ calendar, year, month, day }: DateExpression): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  return dayNumber(calendar, year, month, day)
}

/** "yesterday, Tuesday": where the two disagree the weekday is right, for pages appear late. */
function resolveOffset(date: DateExpression, moment: Moment): Stretch | undefined {
  const { published } = moment
  const stated = fullDate(date)
  if (published === undefined) return stated === undefined ? undefined : dayStretch(stated)
  const day = published + (date.days ?? 0)
  if (date.weekday === undefined) return dayStretch(stated ?? day)
  if (weekdayOfDay(day) === date.weekday) return dayStretch(day)
  if (stated !== undefined) return dayStretch(stated)
  const back = (weekdayOfDay(published) - date.weekday + 7) % 7
  if ((date.days ?? 0) > 0) return dayStretch(published + ((7 - back) % 7 || 7))
  return dayStretch(published - back)
}

function resolveWeekday(date: DateExpression, moment: Moment): Stretch | undefined {
  const { published } = moment
  if (published === undefined || date.weekday === undefined) return undefined
  const back = (weekdayOfDay(published) - date.weekday + 7) % 7
  const on = (7 - back) % 7
  switch (date.shift) {
    case -2:
      return dayStretch(published - (back || 7) - 7)
    case -1:
      return dayStretch(published - (back || 7))
    case 0:
      return dayStretch(published + on)
    case 1:
      return dayStretch(published + (on || 7))
    case 2:
      return dayStretch(published + (on || 7) + 7)
    default:
      if (moment.alone) return dayStretch(published + (on || 7))
      return dayStretch(moment.ahead ? published + on : published - back)
  }
}

function resolveDay(date: DateExpression, moment: Moment): Stretch | undefined {
  const full = nearer(fullDate(date), date.or && fullDate(date.or), moment.published)
  if (date.year !== undefined && date.month !== undefined) {
    return full === undefined ? undefined : dayStretch(full)
  }
  const { published } = moment
  if (published === undefined) return undefined
  const day =
    date.month === undefined ? dayOfNearMonth(date, published) : dayOfNearYear(date, moment)
  return day === undefined ? undefined : dayStretch(day)
}

function nearer(a: number | undefined, b: number | undefined, published: number | undefined) {
  if (a === undefined || b === undefined || published === undefined) return a ?? b
  return Math.abs(b - published) < Math.abs(a - published) ? b : a
}

/** "the 20th of next month", "Saturday 23". */
function dayOfNearMonth(date: DateExpression, published: number): number | undefined {
  const now = yearMonthOf(date.calendar, published)
  if (!now || date.day === undefined) return undefined
  const day = (months: number) => {
    const { year, month } = addMonths(now, months)
    return dayNumber(date.calendar, year, month, date.day ?? 1)
  }
  if (date.monthShift !== undefined || date.weekday === undefined) return day(date.monthShift ?? 0)
  const months = [0, -1, 1, -2, 2]
  return months.map(day).find(d => d !== undefined && weekdayOfDay(d) === date.weekday) ?? day(0)
}

/** A weekday and a date meet again after eleven or twelve years at most, but for leap days. */
const yearsBack = [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0]

function dayOfNearYear(date: DateExpression, moment: Moment): number | undefined {
  const { published = 0 } = moment
  const { month = 1, day = 1 } = date
  const now = yearMonthOf(date.calendar, published)
  if (!now) return undefined
  if (date.yearShift !== undefined)
    return dayNumber(date.calendar, now.year + date.yearShift, month, day)
  const days = (moment.dateline ? yearsBack : [-1, 0, 1])
    .map(years => dayNumber(date.calendar, now.year + years, month, day))
    .filter(found => found !== undefined)
  const fitting = days.filter(found => fits(date, found))
  if (fitting.length === 0 && date.numeric) return undefined
  const options = fitting.length > 0 ? fitting : days
  return nearest(
    options.map(found => ({ start: found, end: found })),
    date.shift,
    moment,
  )?.start
}

function fits(date: DateExpression, day: number): boolean {
  return date.weekday === undefined || weekdayOfDay(day) === date.weekday
}

/** The one of several like days or months that direction, sense and distance choose. */
export function nearest<S extends { start: number; end: number }>(
  options: readonly S[],
  shift: number | undefined,
  moment: Moment,
): S | undefined {
  const { published = 0 } = moment
  const before = options.filter(option => option.end < published)
  const after = options.filter(option => option.start > published)
  if (shift !== undefined && shift < 0) return before.at(shift)
  if (shift !== undefined && shift > 0) return after[shift - 1]
  const now = options.find(option => option.start <= published && published <= option.end)
  const past = before.at(-1)
  const next = after[0]
  if (now || !past || !next) return now ?? past ?? next
  const farther = (next.start - published) * weightOfNext(past, shift, moment)
  return farther < published - past.end ? next : past
}

/**
 * News tells of the past: what is to come counts as farther, most of all where the past day is of
 * the year of publication, for a writer who means next year's says so.
 */
function weightOfNext(past: { end: number }, shift: number | undefined, moment: Moment): number {
  if (moment.since) return Number.POSITIVE_INFINITY
  if (shift === 0) return 1
  if (moment.ahead) return 0.25
  const { published = 0 } = moment
  return yearOf(past.end) === yearOf(published) ? 3 : 1.3
}

function yearOf(day: number): number | undefined {
  return yearMonthOf('gregorian', day)?.year
}

function resolveMonth(date: DateExpression, moment: Moment): Stretch | undefined {
  const { calendar, month, year, yearShift, monthShift } = date
  if (month !== undefined && year !== undefined) return monthStretch(calendar, { year, month })
  if (moment.published === undefined) return undefined
  const now = yearMonthOf(calendar, moment.published)
  if (!now) return undefined
  if (monthShift !== undefined) return monthStretch(calendar, addMonths(now, monthShift))
  if (month === undefined) return undefined
  if (yearShift !== undefined) return monthStretch(calendar, { year: now.year + yearShift, month })
  const options = [-2, -1, 0, 1, 2]
    .map(years => monthStretch(calendar, { year: now.year + years, month }))
    .filter(found => found !== undefined)
  return nearest(options, date.shift, moment)
}

function resolveYear(date: DateExpression, moment: Moment): Stretch | undefined {
  if (date.year !== undefined) return yearStretch(date.calendar, date.year)
  if (moment.published === undefined || date.yearShift === undefined) return undefined
  const now = yearMonthOf(date.calendar, moment.published)
  return now && yearStretch(date.calendar, now.year + date.yearShift)
}
