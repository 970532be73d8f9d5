/**
 * Goal: yesterday, today, tomorrow and their neighbours, with the weekday or date beside them.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2023-11-15'

const cases = [
  { finds: ['أمس = 2023-11-14'], in: 'أعلن المتحدث أمس وقف القتال' },
  { finds: ['أول أمس = 2023-11-13'], in: 'أعلن المتحدث أول أمس وقف القتال' },
  { finds: ['أول من أمس = 2023-11-13'], in: 'أعلن المتحدث أول من أمس وقف القتال' },
  { finds: ['مساء أمس الأول = 2023-11-13'], in: 'أعلن المتحدث مساء أمس الأول وقف القتال' },
  { finds: ['البارحة = 2023-11-14'], in: 'أعلن المتحدث البارحة وقف القتال' },
  { finds: ['أمس الثلاثاء = 2023-11-14'], in: 'أعلن المتحدث أمس الثلاثاء وقف القتال' },
  {
    finds: ['مساء أول من أمس (الاثنين) = 2023-11-13'],
    in: 'أعلن المتحدث مساء أول من أمس (الاثنين) وقف القتال',
  },
  {
    finds: ['اليوم الأربعاء 15 نوفمبر 2023 = 2023-11-15'],
    in: 'أعلن المتحدث اليوم الأربعاء 15 نوفمبر 2023',
  },
  { finds: ['أمس الاثنين = 2023-11-13'], in: 'تسلمت الصحيفة البيان أمس الاثنين' },
  { finds: ['غدا الخميس = 2023-11-16'], in: 'يسافر الوفد غدا الخميس' },
  { finds: ['بعد غد = 2023-11-17'], in: 'يسافر الوفد بعد غد' },
  { finds: ['صباح الغد = 2023-11-16'], in: 'يسافر الوفد صباح الغد' },
  { finds: ['الليلة الماضية = 2023-11-14'], in: 'قصف الموقع الليلة الماضية' },
] as const

const silent = [
  { why: 'lunch, not tomorrow', in: 'دعا الوفد إلى غداء عمل' },
  { why: 'the verb "became"', in: 'غدا الوضع أكثر تعقيدا' },
  { why: 'the first day', in: 'في اليوم الأول' },
  { why: 'the same day', in: 'وصلا في نفس اليوم' },
  { why: 'a world day', in: 'احتفلوا بمناسبة اليوم العالمي للغات' },
  { why: 'a channel', in: 'قالت روسيا اليوم إن اللقاء انتهى' },
  { why: 'the following day, of a tale', in: 'عاد الوفد في اليوم التالي' },
  { why: 'a school', in: 'تخرجت في مدرسة بناة الغد' },
  { why: 'with a ball', in: 'يلعب بكرة القدم' },
] as const

const gaps = [
  { why: 'today in the sense of nowadays', finds: [], in: 'العالم اليوم أفقر مما كان' },
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
