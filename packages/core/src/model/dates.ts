/** A calendar day, `YYYY-MM-DD`, with no clock and no zone. */
export type IsoDate = `${number}-${number}-${number}`

export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'vague'

/** A stretch of days, both ends included; a single day has `start` equal to `end`. */
export interface Days {
  readonly start: IsoDate
  readonly end: IsoDate
  readonly precision: Precision
}

const dayMs = 86_400_000

export function toDayNumber(day: IsoDate): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)
}

export function fromDayNumber(number: number): IsoDate {
  return new Date(number * dayMs).toISOString().slice(0, 10) as IsoDate
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(day) + days)
}

/** 0 is Sunday. */
export function weekdayOf(day: IsoDate): number {
  return (((toDayNumber(day) + 4) % 7) + 7) % 7
}

/** A day from its parts, or undefined where the calendar has no such day. Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined
  if (day > daysInMonth(year, month)) return undefined
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate
}

/** Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
