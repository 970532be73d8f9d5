/**
 * Goal: years with their year word, alone after a preposition, and turned to past or future.
 * Method: published day given; each sentence is invented and read whole.
 */
import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

const published = '2018-05-10'

const cases = [
  { finds: ['عام 2011 = 2011-01-01..2011-12-31'], in: 'اندلعت الحرب عام 2011' },
  { finds: ['العام 2011 = 2011-01-01..2011-12-31'], in: 'اندلعت الحرب في العام 2011' },
  { finds: ['2011 = 2011-01-01..2011-12-31'], in: 'مستمرة منذ 2011' },
  { finds: ['عامي 2016 و2017 = 2016-01-01..2017-12-31'], in: 'عقدتا قمتين عامي 2016 و2017' },
  { finds: ['العام الحالي 2018 = 2018-01-01..2018-12-31'], in: 'العام الحالي 2018 حافل' },
  { finds: ['لعام المقبل = 2019-01-01..2019-12-31'], in: 'خصص المبلغ للعام المقبل' },
  { finds: ['العام الماضي = 2017-01-01..2017-12-31'], in: 'زارها العام الماضي' },
  {
    finds: ['سنة ألف وتسعمائة وثمانية وسبعين = 1978-01-01..1978-12-31'],
    in: 'وقعت المعاهدة سنة ألف وتسعمائة وثمانية وسبعين',
  },
  {
    finds: ['عامي 2008 = 2008-01-01..2008-12-31', '2012 = 2012-01-01..2012-12-31'],
    in: 'فاز باللقب عامي 2008 و2012',
  },
] as const

const silent = [
  { why: 'before our era', in: 'بنيت المدينة عام 311 قبل الميلاد' },
  { why: 'general', in: 'قال الأمين العام الحالي للمنظمة' },
  { why: 'public opinion', in: 'تغير الرأي العام كثيرا' },
  { why: 'an age', in: 'رجل عمره 35 عاما' },
  { why: 'a count', in: 'أصيب 2015 شخصا' },
  { why: 'a cup', in: 'تأهل إلى كأس العالم 2018' },
  { why: 'a resolution', in: 'صدر القرار رقم 1701' },
] as const

test.for(cases)('$in', ({ finds, in: text }) => {
  expect(timesOf(text, published)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(timesOf(text, published)).toEqual([])
})
