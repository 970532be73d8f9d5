/**
 * Goal: plain lengths of time in days, for the coder to lengthen a visit's day.
 * Method: invented sentences; lengths that reach from publication are not asked about here.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { findDurations } from './index.ts'

const cases = [
  { days: 2, says: 'يومين', in: 'استغرقت الزيارة يومين' },
  { days: 3, says: 'ثلاثة أيام', in: 'تستمر الزيارة ثلاثة أيام' },
  { days: 14, says: 'أسبوعين', in: 'زيارة تدوم أسبوعين' },
  { days: 7, says: 'أسبوعا', in: 'تستمر المناورات أسبوعا' },
  { days: 2, says: 'two-day', in: 'on a two-day visit' },
  { days: 5, says: '5 days', in: 'a visit of 5 days' },
] as const

const silent = [
  { why: 'a day, not a length', in: 'وصل يوم الجمعة' },
  { why: 'hours', in: 'استمرت المحادثات ساعتين' },
  { why: 'the week before', in: 'وصل الأسبوع الماضي' },
] as const

function durationsOf(text: string) {
  return findDurations({ start: 0, text }, tokenize(text))
}

test.for(cases)('$in', ({ days, says, in: text }) => {
  expect(durationsOf(text)).toMatchObject([{ days, text: says }])
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(durationsOf(text)).toEqual([])
})
