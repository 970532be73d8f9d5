/**
 * Goal: a weekday with its day and month fixes the year; nothing is inferred from less.
 * Method: first lines of invented articles; every page was fetched on 1 October 2024.
 */
import { describe, expect, test } from 'vitest'
import { inferDay } from './inferred-day.ts'
import { splitLines } from './lines.ts'

const retrieved = '2024-10-01'

const cases = [
  {
    start: '2024-06-09',
    precision: 'day',
    in: 'وصل الوفد اليوم الأحد الموافق 9 من شهر يونيو الجاري.',
  },
  {
    start: '2024-07-04',
    precision: 'day',
    in: 'وصل الوفد اليوم الخميس 4 تموز (يوليو).',
  },
  {
    start: '2024-09-30',
    precision: 'week',
    in: 'The envoys met on Monday, September 30, in the port.',
  },
] as const

const silent = [
  { why: 'the year is named', in: 'وقع الحادث يوم الثلاثاء 11 سبتمبر 2001.' },
  { why: 'no weekday', in: 'وصل الوفد في 9 يونيو.' },
  { why: 'no month', in: 'وصل الوفد يوم الإثنين.' },
]

describe('inferred day', () => {
  test.for(cases)('$in', ({ start, precision, in: text }) => {
    expect(inferDay(splitLines(text), retrieved)).toMatchObject({ start, precision })
  })

  test.for(silent)('stays silent: $why', ({ in: text }) => {
    expect(inferDay(splitLines(text), retrieved)).toBeUndefined()
  })

  test('without a day of fetching there is no newest year', () => {
    expect(inferDay(splitLines(cases[0].in), undefined)).toBeUndefined()
  })
})
