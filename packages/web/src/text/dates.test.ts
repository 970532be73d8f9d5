/** Goal: days as each reader writes them, and never more than is known. Method: one choice a row. */
import { expect, test } from 'vitest'
import { type DateStyle, formatDay, formatDays, formatNumber, parseDay } from './dates.ts'

const english: DateStyle = { lang: 'en', digits: 'arab', months: 'eg', hijri: false }
const arabic: DateStyle = { lang: 'ar', digits: 'latn', months: 'eg', hijri: false }

const days: readonly [style: DateStyle, day: string, says: string][] = [
  [english, '2023-09-05', '5 September 2023'],
  [arabic, '2023-09-05', '5 سبتمبر 2023'],
  [{ ...arabic, months: 'sy' }, '2023-09-05', '5 أيلول 2023'],
  [{ ...arabic, months: 'both' }, '2023-09-05', '5 أيلول/سبتمبر 2023'],
  [{ ...arabic, digits: 'arab' }, '2023-09-05', '٥ سبتمبر ٢٠٢٣'],
  [english, 'not a day', 'not a day'],
]
test.for(days)('%o %s', ([style, day, says]) => {
  expect(formatDay(day, style).replaceAll(/[\u200e\u200f]/g, '')).toBe(says)
})

test('the Hijri day stands beside on request', () => {
  expect(formatDay('2023-09-05', { ...english, hijri: true })).toMatch(
    /^5 September 2023 \(\d+ .*1445/,
  )
})

const spans = [
  { start: '2023-09-05', end: '2023-09-05', precision: 'day', says: '5 September 2023' },
  { start: '2023-09-05', end: null, precision: 'day', says: '5 September 2023' },
  { start: '2023-09-01', end: '2023-09-30', precision: 'month', says: 'September 2023' },
  { start: '2016-01-01', end: '2016-12-31', precision: 'year', says: '2016' },
] as const
test.for(spans)('$precision $says', ({ start, end, precision, says }) => {
  expect(formatDays(start, end, english, precision)).toBe(says)
})

test('an interval names what its ends share once', () => {
  expect(formatDays('2023-09-05', '2023-09-07', english)).toMatch(/^5\s?–\s?7 September 2023$/u)
})

test('English numbers are never set in Arabic-Indic digits', () => {
  expect(formatNumber(1234, english)).toBe('1,234')
  expect(formatNumber(12, { lang: 'ar', digits: 'arab' })).toBe('١٢')
})

test.for([null, '', '2023', '2023-13-45', 'yesterday'])('%s is no day', day => {
  expect(parseDay(day)).toBeUndefined()
})
