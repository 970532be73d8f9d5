/**
 * Goal: the full dates of date lines are read with their clock time and zone; nothing else is.
 * Method: one line a row.
 */
import { describe, expect, test } from 'vitest'
import { parseDateLine } from './date-lines.ts'

const cases = [
  { day: '2031-11-17', time: null, zone: 'GMT', in: '17th, November 2031 GMT' },
  { day: '2031-11-17', time: '08:30', zone: '+03:00', in: '2031-11-17T08:30:00+03:00' },
  { day: '2031-11-17', time: '20:05', zone: 'UTC', in: '2031-11-17T20:05:59.123Z' },
  { day: '2031-11-17', time: '07:20', zone: '+03:30', in: '2031-11-17 T 07:20:50 +0330' },
  { day: '2031-11-17', time: null, zone: null, in: '17/11/2031' },
  { day: '2031-11-17', time: '16:15', zone: null, in: 'Monday, November 17, 2031 at 4:15 PM' },
  { day: '2031-11-07', time: null, zone: null, in: '7.11.2031' },
  { day: '2031-12-25', time: null, zone: null, in: '12/25/2031' },
  { day: '2031-08-03', time: null, zone: null, in: 'الأحد، 03 آب/أغسطس 2031' },
  { day: '2031-02-08', time: null, zone: null, in: 'السبت 8 فيفري 2031' },
  { day: '2031-09-16', time: '22:30', zone: null, in: '16 سبتمبر (أيلول) 2031 - 10:30 مساء' },
  { day: '2031-10-05', time: null, zone: 'Asia/Dubai', in: '٥ تشرين الأول ٢٠٣١ بتوقيت الإمارات' },
  { day: '2031-10-05', time: '09:00', zone: 'GMT', in: '5 أكتوبر 2031 09:00 بتوقيت غرينتش' },
]

const silent = [
  { why: 'no year', in: '17 November' },
  { why: 'no such day', in: '31/04/2031' },
  { why: 'a score', in: 'won 3-2 in 2031' },
  { why: 'a month alone', in: 'سبتمبر 2031' },
  { why: 'no digits', in: 'الإثنين' },
]

describe('date lines', () => {
  test.for(cases)('$in', ({ in: text, ...expected }) => {
    expect(parseDateLine(text)).toMatchObject(expected)
  })

  test.for(silent)('stays silent: $why', ({ in: text }) => {
    expect(parseDateLine(text)).toBeUndefined()
  })
})
