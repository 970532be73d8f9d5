/**
 * Days as a reader of either language writes them. Gregorian with Latin digits unless the
 * reader chose otherwise; a partial date never shows more than the text gave.
 */
import type { Precision } from '@marsad/core/model'

export interface DateStyle {
  readonly lang: 'ar' | 'en'
  readonly digits: 'latn' | 'arab'
  readonly months: 'eg' | 'sy' | 'both'
  readonly hijri: boolean
}

type Shape = Intl.DateTimeFormatOptions

const dayShape: Shape = { day: 'numeric', month: 'long', year: 'numeric' }
const shapes: Readonly<Record<Precision, Shape>> = {
  day: dayShape,
  week: dayShape,
  month: { month: 'long', year: 'numeric' },
  quarter: { month: 'long', year: 'numeric' },
  season: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
  vague: { month: 'long', year: 'numeric' },
}

/** A day, or undefined where the string is none: data from outside is never trusted. */
export function parseDay(day: string | null): Date | undefined {
  if (day === null || !/^\d{4}-\d{2}-\d{2}/.test(day)) return undefined
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

export function formatDay(day: string, style: DateStyle, shape: Shape = dayShape): string {
  const date = parseDay(day)
  if (!date) return day
  const gregorian = withBothMonths(date, style, shape)
  if (!style.hijri || shape.day === undefined) return gregorian
  const hijri = formatter(style, 'islamic-umalqura', dayShape).format(date)
  return `${gregorian} (${hijri})`
}

/** `start` and `end` both included; the precision says how much of them is known. */
export function formatDays(
  start: string,
  end: string | null,
  style: DateStyle,
  precision: Precision = 'day',
): string {
  const shape = shapes[precision]
  const from = parseDay(start)
  const to = parseDay(end)
  if (!from || !to || start === end) return formatDay(start, style, shape)
  const first = formatDay(start, style, shape)
  const last = formatDay(end ?? start, style, shape)
  if (first === last) return first
  if (style.hijri || style.months === 'both') return `${first} – ${last}`
  return formatter(style, 'gregory', shape).formatRange(from, to)
}

/** For headings of a day's list: with the weekday. */
export function formatHeading(day: string, style: DateStyle): string {
  return formatDay(day, style, { weekday: 'long', ...dayShape })
}

export function formatShort(day: string, style: DateStyle): string {
  return formatDay(
    day,
    { ...style, hijri: false, months: style.months === 'both' ? 'eg' : style.months },
    {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    },
  )
}

export function formatNumber(value: number, style: Pick<DateStyle, 'lang' | 'digits'>): string {
  return new Intl.NumberFormat(`${style.lang}-u-nu-${digitsOf(style)}`).format(value)
}

/** Both month names stand side by side as the Levant's press writes them. */
function withBothMonths(date: Date, style: DateStyle, shape: Shape): string {
  if (style.lang !== 'ar' || style.months !== 'both' || shape.month === undefined) {
    return formatter(style, 'gregory', shape).format(date)
  }
  const levant = formatter({ ...style, months: 'sy' }, 'gregory', { month: shape.month }).format(
    date,
  )
  const parts = formatter({ ...style, months: 'eg' }, 'gregory', shape).formatToParts(date)
  return parts
    .map(part =>
      part.type === 'month' && part.value !== levant ? `${levant}/${part.value}` : part.value,
    )
    .join('')
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(style: DateStyle, calendar: string, shape: Shape): Intl.DateTimeFormat {
  const region = style.lang === 'en' ? 'en-GB' : style.months === 'sy' ? 'ar-SY' : 'ar-EG'
  const locale = `${region}-u-ca-${calendar}-nu-${digitsOf(style)}`
  const key = `${locale} ${JSON.stringify(shape)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

/** English is never set in Arabic-Indic digits. */
function digitsOf(style: Pick<DateStyle, 'lang' | 'digits'>): string {
  return style.lang === 'ar' ? style.digits : 'latn'
}
