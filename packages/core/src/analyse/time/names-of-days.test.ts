/**
 * Goal: squares, revolutions and brigades named after a day are no dates.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2023-11-17'

const cases = [
  { finds: ['25 يناير 2011 = 2011-01-25'], in: 'ثورة 25 يناير 2011 غيرت البلاد' },
] as const

const silent = [
  { why: 'a revolution', in: 'شارك في ثورة 25 يناير' },
  { why: 'a square', in: 'تجمعوا في ميدان 6 أكتوبر' },
  { why: 'attacks', in: 'بعد هجمات 11 سبتمبر' },
  { why: 'a bloc', in: 'قال نواب تحالف 14 آذار' },
  { why: 'a brigade', in: 'أعلنت كتائب 17 فبراير' },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(timesOf(text, published)).toEqual([])
})
