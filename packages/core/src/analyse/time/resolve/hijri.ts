/**
 * Days of the Hijri calendar of Umm al-Qura, from a table of month lengths, so that every machine
 * gives the same day whatever calendar data its runtime holds.
 */
import { ummAlQura } from '@marsad/lexicon/ar/time/umm-al-qura'

const starts = monthStarts()

/** `starts[i]` is the day number of the first day of month i, from the table's first year on. */
function monthStarts(): Int32Array {
  const years = ummAlQura.longMonths.length / 3
  const found = new Int32Array(years * 12 + 1)
  let day = ummAlQura.firstDay
  for (let month = 0; month < years * 12; month++) {
    found[month] = day
    const year = Math.floor(month / 12)
    const mask = Number.parseInt(ummAlQura.longMonths.slice(year * 3, year * 3 + 3), 16)
    day += (mask >> (month % 12)) & 1 ? 30 : 29
  }
  found[years * 12] = day
  return found
}

/** The day number of a Hijri day, or undefined outside the table or past the month's end. */
export function hijriDay(year: number, month: number, day: number): number | undefined {
  const index = (year - ummAlQura.firstYear) * 12 + month - 1
  const start = starts[index]
  const next = starts[index + 1]
  if (month < 1 || month > 12 || start === undefined || next === undefined) return undefined
  return day >= 1 && start + day <= next ? start + day - 1 : undefined
}

export function hijriMonthDays(year: number, month: number): number | undefined {
  const index = (year - ummAlQura.firstYear) * 12 + month - 1
  const start = starts[index]
  const next = starts[index + 1]
  return start === undefined || next === undefined ? undefined : next - start
}

/** The Hijri year and month that a day falls in, or undefined outside the table. */
export function hijriMonthOf(day: number): { year: number; month: number } | undefined {
  const last = starts.length - 1
  if (day < (starts[0] as number) || day >= (starts[last] as number)) return undefined
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= day) low = middle
    else high = middle
  }
  return { year: ummAlQura.firstYear + Math.floor(low / 12), month: (low % 12) + 1 }
}
