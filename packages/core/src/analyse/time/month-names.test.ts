/**
 * Goal: month names of the Maghreb, Morocco, the Levant and Egypt, and the words that only look like them.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2023-11-17'

const cases = [
  { finds: ['3 جانفي 2022 = 2022-01-03'], in: 'افتتح المصنع في 3 جانفي 2022' },
  { finds: ['3 فيفري 2022 = 2022-02-03'], in: 'افتتح المصنع في 3 فيفري 2022' },
  { finds: ['9 أفريل 2022 = 2022-04-09'], in: 'افتتح المصنع في 9 أفريل 2022' },
  { finds: ['1 ماي 2022 = 2022-05-01'], in: 'افتتح المصنع في 1 ماي 2022' },
  {
    finds: ['جوان 2022 = 2022-06-01..2022-06-30', 'جويلية 2022 = 2022-07-01..2022-07-31'],
    in: 'افتتح المصنع في جوان 2022 ثم في جويلية 2022',
  },
  { finds: ['20 أوت 2022 = 2022-08-20'], in: 'افتتح المصنع في 20 أوت 2022' },
  {
    finds: ['30 يوليوز 2022 = 2022-07-30', '20 غشت 2022 = 2022-08-20'],
    in: 'افتتح المصنع في 30 يوليوز 2022 وفي 20 غشت 2022',
  },
  {
    finds: [
      'شتنبر 2022 = 2022-09-01..2022-09-30',
      'نونبر 2022 = 2022-11-01..2022-11-30',
      'دجنبر 2022 = 2022-12-01..2022-12-31',
    ],
    in: 'افتتح المصنع في شتنبر 2022 أو نونبر 2022 أو دجنبر 2022',
  },
  {
    finds: ['5 شباط 2022 = 2022-02-05', '6 حزيران 2022 = 2022-06-06'],
    in: 'عقد اللقاء في 5 شباط 2022 ثم في 6 حزيران 2022',
  },
  { finds: ['التاسع من أبريل الماضي = 2023-04-09'], in: 'عقد اللقاء في التاسع من أبريل الماضي' },
  {
    finds: ['الحادي والعشرين من مارس المقبل = 2024-03-21'],
    in: 'عقد اللقاء في الحادي والعشرين من مارس المقبل',
  },
  { finds: ['20 من الشهر الماضي = 2023-10-20'], in: 'عقد اللقاء في 20 من الشهر الماضي' },
  { finds: ['أبريل = 2023-04-01..2023-04-30'], in: 'استمر الحوار منذ أبريل' },
  {
    finds: ['أكتوبر من العام الماضي = 2022-10-01..2022-10-31'],
    in: 'زار الوفد البلاد في أكتوبر من العام الماضي',
  },
] as const

const silent = [
  { why: 'the verb "practised"', in: 'مارس الوفد ضغوطا على الحكومة' },
  { why: 'a surname', in: 'قالت ماي إن الحكومة ستوافق' },
  { why: 'the city of Ibb, spelled like August', in: 'نزح السكان من إب إلى الجنوب' },
  { why: 'zero in a score', in: 'فاز الفريق 3 صفر على ضيفه' },
  { why: 'a first name', in: 'قال رجب إن الخطة جاهزة' },
  { why: 'a verb', in: 'ماري جوان ممثلة معروفة' },
] as const

const gaps = [
  {
    why: 'a past verb alone does not yet send a near month back',
    finds: ['ديسمبر = 2022-12-01..2022-12-31'],
    in: 'كشف الرئيس في ديسمبر عن الخطة',
  },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(timesOf(text, published)).toEqual([])
})

for (const { why, finds, in: text } of gaps) {
  test.fails(`${why}: ${text}`, () => {
    expect(timesOf(text, published)).toEqual(finds)
  })
}
