/**
 * Goal: durations that reach from or to publication; plain lengths are silent.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2018-05-10'

const cases = [
  { finds: ['منذ ثلاثة أيام = 2018-05-07'], in: 'مستمرة منذ ثلاثة أيام' },
  { finds: ['قبل يومين = 2018-05-08'], in: 'زارها قبل يومين' },
  { finds: ['قبل أسبوعين = 2018-04-26'], in: 'زارها قبل أسبوعين' },
  { finds: ['قبل شهرين = 2018-03-01..2018-03-31'], in: 'زارها قبل شهرين' },
  { finds: ['قبل عامين = 2016-01-01..2016-12-31'], in: 'زارها قبل عامين' },
  {
    finds: ['منذ أكثر من عشرين عاما = 1998-01-01..1998-12-31'],
    in: 'مستمرة منذ أكثر من عشرين عاما',
  },
  { finds: ['بعد ثلاثة أيام = 2018-05-13'], in: 'سيعود بعد ثلاثة أيام' },
  { finds: ['اليومين الماضيين = 2018-05-08..2018-05-10'], in: 'قصف خلال اليومين الماضيين' },
  { finds: ['الأسبوعين المقبلين = 2018-05-10..2018-05-24'], in: 'يزورها خلال الأسبوعين المقبلين' },
  {
    finds: ['السنوات الأربع الأخيرة = 2014-05-10..2018-05-10'],
    in: 'نزحوا خلال السنوات الأربع الأخيرة',
  },
  {
    finds: ['الأيام الثلاثة الماضية = 2018-05-07..2018-05-10'],
    in: 'نزحوا خلال الأيام الثلاثة الماضية',
  },
  { finds: ['السنوات الماضية = ?'], in: 'نزحوا خلال السنوات الماضية' },
  { finds: ['الأيام القليلة المقبلة = ?'], in: 'يصلون في الأيام القليلة المقبلة' },
  { finds: ['منذ عقود = ?'], in: 'نزحوا منذ عقود' },
] as const

const silent = [
  { why: 'a plain length', in: 'استمرت المحادثات ساعتين' },
  { why: 'a plain length in days', in: 'أقام في العاصمة لمدة يومين' },
  { why: 'counted from an event', in: 'عاد قبل يومين من القمة' },
  { why: 'of a tale of the past', in: 'وبعد يومين عاد الوفد' },
  { why: 'the holding of a summit', in: 'قبل عقد قمة ثانية' },
  { why: 'hours', in: 'قبل ساعات' },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(timesOf(text, published)).toEqual([])
})
