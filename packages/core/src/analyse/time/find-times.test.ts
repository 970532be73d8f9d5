/**
 * Goal: mentions are true to the page, ordered and apart, on any text; nothing needs a clock.
 * Method: random strings of time words and noise; sentences without a publication day.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import * as time from './index.ts'
import { timesOf } from './times-of.ts'

const words = [
  'من',
  'إلى',
  'بين',
  'الأول',
  'الأسبوع',
  'قبل',
  '17',
  '2018',
  'سبتمبر',
  'أيلول',
  '/',
  '(',
  ')',
  'و',
  'الأحد',
  'يوم',
  'العام',
  'الماضي',
  'ثلاثة',
  'أيام',
  'أمس',
  '،',
  '-',
  'رمضان',
  'هـ',
  'نهاية',
  'القَرن',
  'May',
  'last',
  'third',
  'كلمة',
]

test('the exported names', () => {
  expect(Object.keys(time).sort()).toEqual(['findDays', 'findDurations', 'findTimes'])
})

test('every mention equals the page at its offsets, in order and without overlap', () => {
  const anyText = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map(list => list.join(' '))
  fc.assert(
    fc.property(anyText, fc.nat(50), (text, start) => {
      const page = ' '.repeat(start) + text
      const sentence = { start, end: page.length, text }
      const context = { published: '2018-05-10', zone: null } as const
      let last = 0
      for (const mention of time.findTimes(sentence, tokenize(text, start), context)) {
        expect(page.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.start).toBeGreaterThanOrEqual(last)
        expect(mention.end).toBeGreaterThan(mention.start)
        if (mention.value) expect(mention.value.start <= mention.value.end).toBe(true)
        last = mention.end
      }
    }),
    { numRuns: 500 },
  )
})

test('long hostile runs end soon', { timeout: 5000 }, () => {
  for (const run of [
    'الأسبوع الأول من ',
    'وعشرين ',
    'بين من إلى ',
    'والأحد ',
    '17/',
    'يوم ',
    'قبل نحو ',
    '1 و',
  ]) {
    expect(timesOf(run.repeat(4000), '2018-05-10').length).toBeGreaterThanOrEqual(0)
  }
})

test('diacritics and clitics are cut where the page has them', () => {
  expect(timesOf('وَصَلَ وَالْجُمُعَةِ عاد', '2018-05-10')).toEqual(['الْجُمُعَةِ = 2018-05-04'])
})

const unpublished = [
  { finds: ['أمس = ?'], in: 'وصل الوفد أمس' },
  { finds: ['الجمعة = ?'], in: 'وصل الوفد الجمعة' },
  { finds: ['3 مارس = ?'], in: 'وصل الوفد في 3 مارس' },
  { finds: ['3 مارس 2018 = 2018-03-03'], in: 'وصل الوفد في 3 مارس 2018' },
  { finds: ['منذ يومين = ?'], in: 'وصل الوفد منذ يومين' },
  { finds: ['عام 2015 = 2015-01-01..2015-12-31'], in: 'وصل الوفد عام 2015' },
  { finds: ['اليوم الجمعة 17 نوفمبر 2023 = 2023-11-17'], in: 'وصل اليوم الجمعة 17 نوفمبر 2023' },
] as const

test.for(unpublished)('without a publication day: $in', ({ finds, in: text }) => {
  expect(timesOf(text, null)).toEqual(finds)
})

test('the weekend is where the page comes from', () => {
  const text = 'وصلوا نهاية الأسبوع الماضي'
  expect(timesOf(text, '2015-08-01', '+03:00')).toEqual([
    'نهاية الأسبوع الماضي = 2015-07-24..2015-07-25',
  ])
  expect(timesOf(text, '2015-08-01', 'Europe/Berlin')).toEqual([
    'نهاية الأسبوع الماضي = 2015-07-25..2015-07-26',
  ])
})

test('a date line, and the derivation in one line', () => {
  const [day] = time.findDays('الجمعة 17 تشرين الثاني/نوفمبر 2023 - 14:30', null)
  expect(day).toMatchObject({ value: { start: '2023-11-17', end: '2023-11-17', precision: 'day' } })
  const [sunday] = time.findDays('الأحد 16 كانون الأول/ديسمبر', '2020-06-01')
  expect(sunday?.value?.start).toBe('2018-12-16')
  const [friday] = time.findDays('Friday', '2023-11-17')
  expect(friday?.why).toBe('Friday before 2023-11-17 -> 2023-11-17')
  expect(friday?.rule).toBe('en/time/weekdays')
})
