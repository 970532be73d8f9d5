/** Stretches of either calendar as day numbers: months, years, weeks, and steps between months. */
import { daysInMonth, fromDayNumber, isoDate, type Precision, toDayNumber } from '#model'
import type { Calendar } from '../words/meaning.ts'
import { hijriDay, hijriMonthDays, hijriMonthOf } from './hijri.ts'

/** A stretch of days as numbers from 1970-01-01, both ends included. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly precision: Precision
}

export interface YearMonth {
  readonly year: number
  readonly month: number
}

export function dayStretch(day: number): Stretch {
  return { start: day, end: day, precision: 'day' }
}

export function dayNumber(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
): number | undefined {
  if (calendar === 'hijri') return hijriDay(year, month, day)
  const iso = isoDate(year, month, day)
  return iso && toDayNumber(iso)
}

export function yearMonthOf(calendar: Calendar, day: number): YearMonth | undefined {
  if (calendar === 'hijri') return hijriMonthOf(day)
  const [year = 0, month = 0] = fromDayNumber(day).split('-').map(Number)
  return { year, month }
}

export function addMonths({ year, month }: YearMonth, months: number): YearMonth {
  const total = year * 12 + month - 1 + months
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}

export function monthStretch(calendar: Calendar, { year, month }: YearMonth): Stretch | undefined {
  const start = dayNumber(calendar, year, month, 1)
  const days = calendar === 'hijri' ? hijriMonthDays(year, month) : daysInMonth(year, month)
  if (start === undefined || days === undefined) return undefined
  return { start, end: start + days - 1, precision: 'month' }
}

export function yearStretch(calendar: Calendar, year: number, years = 1): Stretch | undefined {
  const start = dayNumber(calendar, year, 1, 1)
  const next = dayNumber(calendar, year + years, 1, 1)
  if (start === undefined || next === undefined) return undefined
  return { start, end: next - 1, precision: 'year' }
}

/** Weeks are counted from Monday, as the press that dates by weeks does. */
export function weekStretch(day: number, weeks: number): Stretch {
  const monday = day - ((((day + 3) % 7) + 7) % 7) + weeks * 7
  return { start: monday, end: monday + 6, precision: 'week' }
}

/** The same day some months on, or the last day of a shorter month. */
export function shiftMonths(day: number, months: number): number {
  const iso = fromDayNumber(day)
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  const to = addMonths({ year, month }, months)
  const shorter = isoDate(to.year, to.month, Math.min(date, daysInMonth(to.year, to.month)))
  return shorter ? toDayNumber(shorter) : day
}

export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
