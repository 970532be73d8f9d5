/**
 * Goal: our table of Umm al-Qura gives the day that the runtime's own calendar gives.
 * Method: every day of 1300-1500 AH is turned to its Hijri date by Intl and back by us.
 */
import { expect, test } from 'vitest'
import { toDayNumber } from '#model'
import { hijriDay, hijriMonthOf } from './resolve/hijri.ts'

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

function hijriOf(day: number): { year: number; month: number; day: number } {
  const parts = new Map(
    calendar.formatToParts(day * 86_400_000).map(({ type, value }) => [type as string, value]),
  )
  const number = (name: string) => Number.parseInt(parts.get(name) ?? '', 10)
  return { year: number('year'), month: number('month'), day: number('day') }
}

test('all days 1300-1500 AH', { timeout: 60_000 }, () => {
  const first = hijriDay(1300, 1, 1) ?? 0
  const last = hijriDay(1500, 12, 29) ?? 0
  expect(last - first).toBeGreaterThan(71_000)
  const wrong: number[] = []
  for (let day = first; day <= last; day++) {
    const { year, month, day: date } = hijriOf(day)
    if (hijriDay(year, month, date) !== day) wrong.push(day)
    const at = hijriMonthOf(day)
    if (at?.year !== year || at.month !== month) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test('nothing outside the table or past the end of a month', () => {
  expect(hijriDay(1299, 12, 1)).toBeUndefined()
  expect(hijriDay(1501, 1, 1)).toBeUndefined()
  expect(hijriDay(1436, 11, 30)).toBeUndefined()
  expect(hijriDay(1436, 10, 1)).toBe(toDayNumber('2015-07-17'))
})
