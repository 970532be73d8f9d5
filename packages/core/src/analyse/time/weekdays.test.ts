/**
 * Goal: a bare weekday is the last one; a clause that looks ahead makes it the next.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2023-11-15'

const cases = [
  { finds: ['الاثنين = 2023-11-13'], in: 'وصل الوزير الاثنين إلى القاهرة' },
  { finds: ['الأربعاء = 2023-11-15'], in: 'وصل الوزير الأربعاء إلى القاهرة' },
  { finds: ['الجمعة = 2023-11-17'], in: 'سيصل الوزير الجمعة إلى القاهرة' },
  { finds: ['يوم الأحد = 2023-11-19'], in: 'سوف يلتقي الوفدان يوم الأحد' },
  { finds: ['السبت = 2023-11-18'], in: 'من المقرر أن يصل الوفد، السبت، إلى العاصمة' },
  { finds: ['السبت = 2023-11-11'], in: 'كان من المقرر أن يصل الوفد السبت' },
  { finds: ['الثلاثاء = 2023-11-14'], in: 'قال الوزير الثلاثاء إنه سيزور عمان' },
  { finds: ['الخميس = 2023-11-09'], in: 'وصل والخميس عاد' },
  { finds: ['الجمعة = 2023-11-10', 'الأحد = 2023-11-12'], in: 'بدأ العمل بالجمعة وانتهى فالأحد' },
  { finds: ['السبت = 2023-11-11'], in: 'رفعت الحكومة الأسعار اعتبارا من السبت' },
  { finds: ['الخميس المقبل = 2023-11-16'], in: 'يجتمعان الخميس المقبل' },
  { finds: ['الأربعاء الماضي = 2023-11-08'], in: 'اجتمعا الأربعاء الماضي' },
  { finds: ['الأحد قبل الماضي = 2023-11-05'], in: 'اجتمعا الأحد قبل الماضي' },
  { finds: ['مساء الثلاثاء 14 نوفمبر = 2023-11-14'], in: 'اجتمعا مساء الثلاثاء 14 نوفمبر' },
  {
    finds: ['يوم الجمعة من الأسبوع المقبل = 2023-11-24'],
    in: 'يجتمعان يوم الجمعة من الأسبوع المقبل',
  },
] as const

const silent = [
  { why: 'prayers', in: 'أدى السكان صلاة الجمعة في الساحة' },
  { why: 'a day of sales', in: 'انطلقت عروض الجمعة السوداء' },
  { why: 'a habit', in: 'تقلع الرحلات أيام الأحد والثلاثاء والخميس' },
  { why: 'every week', in: 'يتجمعون كل جمعة' },
  { why: 'one of', in: 'قال أحد الوزراء إن الخطة جاهزة' },
  { why: 'two', in: 'التقى اثنين من المبعوثين' },
  { why: 'a noun that begins like a future verb', in: 'قال سيدو إن سياسة بلاده ثابتة' },
] as const

const gaps = [
  { why: '"the two" is spelled like Monday', finds: [], in: 'اتفق الاثنين على الخطة' },
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
