/**
 * Goal: English dates by the same grammar, also inside Arabic pages.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2023-11-17'

const cases = [
  { finds: ['Friday = 2023-11-17'], in: 'He arrived on Friday.' },
  { finds: ['Tuesday = 2023-11-21'], in: 'They will meet on Tuesday.' },
  { finds: ['Monday = 2023-11-13'], in: 'She said on Monday that they will meet.' },
  {
    finds: ['last Tuesday = 2023-11-14', 'next Thursday = 2023-11-23'],
    in: 'They met last Tuesday and will meet next Thursday.',
  },
  { finds: ['November 17, 2023 = 2023-11-17'], in: 'Signed on November 17, 2023, in Geneva' },
  { finds: ['17th of November 2023 = 2023-11-17'], in: 'Signed on the 17th of November 2023' },
  { finds: ['17th, November 2023 = 2023-11-17'], in: 'Signed 17th, November 2023' },
  { finds: ['Sept. 11-17, 2023 = 2023-09-11..2023-09-17'], in: 'Signed on Sept. 11-17, 2023' },
  {
    finds: ['from 11 to 17 September = 2023-09-11..2023-09-17'],
    in: 'It ran from 11 to 17 September',
  },
  { finds: ['two days ago = 2023-11-15'], in: 'two days ago' },
  { finds: ['past three years = 2020-11-17..2023-11-17'], in: 'over the past three years' },
  { finds: ['third quarter of 2019 = 2019-07-01..2019-09-30'], in: 'in the third quarter of 2019' },
  { finds: ['early 2018 = 2018-01-01..2018-04-30'], in: 'in early 2018' },
  { finds: ['1990s = 1990-01-01..1999-12-31'], in: 'since the 1990s' },
  { finds: ['2011 = 2011-01-01..2011-12-31'], in: 'the war began in 2011' },
  {
    finds: [
      'day before yesterday = 2023-11-15',
      'last week = 2023-11-06..2023-11-12',
      'next month = 2023-12-01..2023-12-31',
    ],
    in: 'the day before yesterday, last week and next month',
  },
  { finds: ['November 17, 2023 = 2023-11-17'], in: 'نشر في November 17, 2023 على الموقع' },
] as const

const silent = [
  { why: 'a surname', in: 'Theresa May spoke of trade' },
  { why: 'a modal', in: 'they may agree' },
  { why: 'a verb', in: 'they march to the sea' },
  { why: 'a length', in: 'a two-day visit' },
  { why: 'a square', in: 'protests in Tahrir Square' },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(timesOf(text, published)).toEqual([])
})
