/**
 * Goal: what is wrong with a text is told by a code, and only then.
 * Method: whole texts, with the codes that they must give.
 */
import { expect, test } from 'vitest'
import { textProblems, textUnitsMax } from './problems.ts'

const cases = [
  { why: 'no text', codes: ['page/empty'], in: '' },
  { why: 'only space', codes: ['page/empty'], in: ' \n\t\u00A0 ' },
  { why: 'half a character', codes: ['page/lone-surrogate'], in: 'زار الوزير \uD83D موسكو' },
  { why: 'Chinese', codes: ['page/language'], in: '中国外交部长访问莫斯科并会见俄罗斯外长' },
  { why: 'Russian', codes: ['page/language'], in: 'Министр прибыл в столицу' },
  {
    why: 'Chinese with half a character',
    codes: ['page/lone-surrogate', 'page/language'],
    in: '中国外交部长\uDC00访问莫斯科',
  },
] as const

const silent = [
  { why: 'Arabic', in: 'زار الوزير العاصمة أمس' },
  { why: 'English', in: 'The minister visited the capital' },
  { why: 'both', in: 'زار الوزير مقر NATO' },
  { why: 'a whole emoji', in: 'وصل الوفد ✈️😀' },
  { why: 'digits alone', in: '17 : 30' },
  { why: 'Arabic with a Chinese name', in: 'التقى الوزير نظيره 王毅 في بكين أمس' },
] as const

test.for(cases)('$why: $codes', ({ codes, in: text }) => {
  expect(textProblems(text).map(({ code }) => code)).toEqual(codes)
})

test.for(silent)('nothing is wrong with $why', ({ in: text }) => {
  expect(textProblems(text)).toEqual([])
})

test('the limit itself is read, one more unit is not', () => {
  expect(textProblems('a'.repeat(textUnitsMax))).toEqual([])
  expect(textProblems('a'.repeat(textUnitsMax + 1))).toMatchObject([{ code: 'page/too-large' }])
})

test('every problem says in words what it is', () => {
  for (const { in: text } of cases) {
    for (const { message } of textProblems(text)) expect(message).toMatch(/^The page .{8,}/u)
  }
})
