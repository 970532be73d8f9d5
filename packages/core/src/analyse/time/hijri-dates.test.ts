/**
 * Goal: dates of the Hijri year by Umm al-Qura, alone and beside their Gregorian twin.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2015-08-04'

const cases = [
  {
    finds: ['26 شوال 1436هـ الموافق 11 أغسطس 2015م = 2015-08-11'],
    in: 'صدر القرار في 26 شوال 1436هـ الموافق 11 أغسطس 2015م',
  },
  {
    finds: ['11 أغسطس 2015 (26 شوال 1436) = 2015-08-11'],
    in: 'صدر القرار في 11 أغسطس 2015 (26 شوال 1436)',
  },
  { finds: ['يوم الخميس 7/ 10/ 1436هـ = 2015-07-23'], in: 'صدر القرار يوم الخميس 7/ 10/ 1436هـ' },
  {
    finds: ['نهاية شهر ذي القعدة القادم = 2015-09-05..2015-09-13'],
    in: 'يبدأ التسجيل نهاية شهر ذي القعدة القادم',
  },
  { finds: ['شهر رمضان = 2015-06-18..2015-07-16'], in: 'صام الناس شهر رمضان' },
  { finds: ['شهر رمضان 2018 = 2018-05-16..2018-06-14'], in: 'يعرض في شهر رمضان 2018' },
  { finds: ['عام 1412هـ = 1991-07-13..1992-07-01'], in: 'صدر النظام عام 1412هـ' },
  { finds: ['أول أيام عيد الفطر = 2015-07-17'], in: 'عادوا في أول أيام عيد الفطر' },
] as const

const silent = [
  { why: 'a first name', in: 'قال محمد رمضان إن الخطة جاهزة' },
  { why: 'a greeting', in: 'هنأ الوزير المواطنين بعيد الفطر' },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(timesOf(text, published)).toEqual([])
})
