/**
 * Goal: dates in figures, in both orders and with every separator.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2023-11-17'

const cases = [
  { finds: ['17/11/2023 = 2023-11-17'], in: 'صدر البيان في 17/11/2023' },
  { finds: ['17-11-2023 = 2023-11-17'], in: 'صدر البيان في 17-11-2023' },
  { finds: ['17.11.2023 = 2023-11-17'], in: 'صدر البيان في 17.11.2023' },
  { finds: ['2023-11-17 = 2023-11-17'], in: 'صدر البيان في 2023-11-17' },
  { finds: ['٢٠٢٣/١١/١٧ = 2023-11-17'], in: 'صدر البيان في ٢٠٢٣/١١/١٧' },
  { finds: ['11/25/2022 = 2022-11-25'], in: 'صدر البيان في 11/25/2022' },
  { finds: ['3/2015 = 2015-03-01..2015-03-31'], in: 'ارتفعت الصادرات في 3/2015' },
  { finds: ['يوم الخميس 16/11 = 2023-11-16'], in: 'عاد السفير يوم الخميس 16/11' },
] as const

const silent = [
  { why: 'a score', in: 'فاز الفريق بنتيجة 3-1' },
  { why: 'a fraction', in: 'حصل الاقتراح على 2/3 الأصوات' },
  { why: 'a decimal', in: 'بلغ النمو 2.5 في المئة' },
  { why: 'an address in figures', in: 'الخادم 10.12.14.2 متوقف' },
  { why: 'a resolution', in: 'القرار 2254 ملزم' },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(timesOf(text, published)).toEqual([])
})
