/**
 * Goal: two names of one month are one expression, in any order and punctuation.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2023-11-17'

const cases = [
  {
    finds: ['12 أيلول/سبتمبر 2021 = 2021-09-12'],
    in: 'وقع الوزيران الاتفاق في 12 أيلول/سبتمبر 2021',
  },
  {
    finds: ['12 سبتمبر (أيلول) 2021 = 2021-09-12'],
    in: 'وقع الوزيران الاتفاق في 12 سبتمبر (أيلول) 2021',
  },
  {
    finds: ['12 سبتمبر / أيلول من عام 2021 = 2021-09-12'],
    in: 'وقع الوزيران الاتفاق في 12 سبتمبر / أيلول من عام 2021',
  },
  {
    finds: ['سبتمبر أيلول 2021 = 2021-09-01..2021-09-30'],
    in: 'زار الوفد العاصمة في سبتمبر أيلول 2021',
  },
  {
    finds: ['تشرين الأول/أكتوبر الماضي = 2023-10-01..2023-10-31'],
    in: 'زار الوفد العاصمة في تشرين الأول/أكتوبر الماضي',
  },
  {
    finds: ['كانون الثاني - يناير 2020 = 2020-01-01..2020-01-31'],
    in: 'وفي كانون الثاني - يناير 2020 عاد السفير',
  },
  {
    finds: ['يوم 17من شهر سبتمبر (أيلول) الماضي = 2023-09-17'],
    in: 'التقيا في يوم 17من شهر سبتمبر (أيلول) الماضي',
  },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})
