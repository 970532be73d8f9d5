/**
 * Goal: a written word is cut where its clitics end, and words that only look cut stay whole.
 * Method: one word a row; the pieces are the written ones, joined by +.
 */
import { expect, test } from 'vitest'
import { splitClitics } from './index.ts'

const cases = [
  { why: 'and', gives: 'و+روسيا', in: 'وروسيا' },
  { why: 'so', gives: 'ف+قالت', in: 'فقالت' },
  { why: 'in', gives: 'ب+موسكو', in: 'بموسكو' },
  { why: 'for, before a name that begins with the same letter', gives: 'ل+لبنان', in: 'للبنان' },
  { why: 'like', gives: 'ك+دولة', in: 'كدولة' },
  { why: 'will', gives: 'س+يزور', in: 'سيزور' },
  { why: 'and will', gives: 'و+س+تستمر', in: 'وستستمر' },
  { why: 'in the', gives: 'ب+القاهرة', in: 'بالقاهرة' },
  { why: 'and in the', gives: 'و+ب+العاصمة', in: 'وبالعاصمة' },
  { why: 'for the: the second lam is the article', gives: 'ل+لوزير', in: 'للوزير' },
  { why: 'and for the', gives: 'و+ل+لرئيس', in: 'وللرئيس' },
  { why: 'his, on a feminine noun', gives: 'زيارت+ه', in: 'زيارته' },
  { why: 'her', gives: 'سفير+ها', in: 'سفيرها' },
  { why: 'their', gives: 'بلاد+هم', in: 'بلادهم' },
  { why: 'of the two', gives: 'حدود+هما', in: 'حدودهما' },
  { why: 'our', gives: 'جيوش+نا', in: 'جيوشنا' },
  { why: 'hamza on its seat before a pronoun', gives: 'زملائ+ه', in: 'زملائه' },
  { why: 'alif maqsura becomes alef before a pronoun', gives: 'مستوا+ها', in: 'مستواها' },
  { why: 'an object pronoun', gives: 'يهدد+ها', in: 'يهددها' },
  { why: 'clitics on both sides', gives: 'و+ب+سفارت+ها', in: 'وبسفارتها' },
  { why: 'future, verb and object', gives: 'ف+س+يكتبون+ها', in: 'فسيكتبونها' },
  { why: 'a particle and a pronoun', gives: 'من+ه', in: 'منه' },
  { why: 'a particle before a pronoun ends in ya', gives: 'علي+ها', in: 'عليها' },
  { why: 'because he', gives: 'ل+أن+ه', in: 'لأنه' },
  { why: 'to him', gives: 'ل+ه', in: 'له' },
  { why: 'and to her', gives: 'و+ل+ها', in: 'ولها' },
  { why: 'but they', gives: 'لكن+هم', in: 'لكنهم' },
  { why: 'that which, after in', gives: 'ب+ما', in: 'بما' },
  { why: 'hamza tells where a word begins', gives: 'ب+أنقرة', in: 'بأنقرة' },
  { why: 'vowel signs stay on their pieces', gives: 'بِ+شكلٍ', in: 'بِشكلٍ' },
  { why: 'tatweel stays on its piece', gives: 'بـ+القاهرة', in: 'بـالقاهرة' },
  { why: 'a noun, not a root with an ending', gives: 'ب+قوة', in: 'بقوة' },
] as const

const silent = [
  { why: 'a first name', in: 'وليد' },
  { why: 'a family name', in: 'بوتين' },
  { why: 'a state', in: 'كوريا' },
  { why: 'a state', in: 'لبنان' },
  { why: 'a state', in: 'فرنسا' },
  { why: 'a state', in: 'سوريا' },
  { why: 'an office', in: 'وزير' },
  { why: 'a verb that begins with waw', in: 'وصلت' },
  { why: 'a noun that begins with ba', in: 'بحث' },
  { why: 'an adjective that begins with kaf', in: 'كبيرة' },
  { why: 'a noun that begins with lam', in: 'لجنة' },
  { why: 'a noun that begins with sin and ya', in: 'سياسية' },
  { why: 'the verb to be, not like + that', in: 'كان' },
  { why: 'a preposition', in: 'على' },
  { why: 'radical ha', in: 'اتجاه' },
  { why: 'radical ha and mim', in: 'أهم' },
  { why: 'ta marbuta is no pronoun', in: 'مدرسة' },
  { why: 'a demonstrative', in: 'هذه' },
  { why: 'we, the subject of a verb', in: 'بدأنا' },
  { why: 'the ending of an indefinite noun', in: 'واضحاً' },
  { why: 'a foreign name that begins with waw', in: 'ويليامز' },
  { why: 'a foreign name that ends in kaf', in: 'فريدريك' },
  { why: 'Latin letters', in: 'NATO' },
  { why: 'one letter', in: 'و' },
  { why: 'nothing', in: '' },
] as const

const gaps = [
  { why: 'my, on a noun that may be an adjective', gives: 'صديق+ي', in: 'صديقي' },
  { why: 'we or our', gives: 'وعد+نا', in: 'وعدنا' },
  { why: 'to a right, or he caught up', gives: 'ل+حق', in: 'لحق' },
  { why: 'from what: two letters assimilated', gives: 'م+ما', in: 'مما' },
  { why: 'a conjunction on an unknown name in waw', gives: 'و+ويبستر', in: 'وويبستر' },
] as const

function pieces(word: string): string {
  const { proclitics, stem, enclitic } = splitClitics(word)
  return [...proclitics, stem, enclitic].filter(piece => piece !== '').join('+')
}

test.for(cases)('$why: $in', ({ gives, in: word }) => {
  expect(pieces(word)).toBe(gives)
})

test.for(silent)('whole ($why): $in', ({ in: word }) => {
  expect(pieces(word)).toBe(word)
})

for (const { why, gives, in: word } of gaps) {
  test.fails(`${why}: ${word}`, () => {
    expect(pieces(word)).toBe(gives)
  })
}

test('what stays open keeps its readings, best first', () => {
  const { readings } = splitClitics('وجزر')
  expect(readings.map(({ proclitics }) => proclitics.length)).toContain(1)
  const costs = readings.map(({ cost }) => cost)
  expect(costs).toEqual([...costs].sort((a, b) => a - b))
})

test('an article is seen under li', () => {
  expect(splitClitics('للوزير').definite).toBe(true)
  expect(splitClitics('لوزير').definite).toBe(false)
})

const hostile = [
  'وبال'.repeat(5000),
  'ـــ',
  '\u064B\u064B',
  'و\u200Fب\u200Fه',
  'ﻻﻧﻪ',
  'وﷲ',
  '\uD83D',
  'ب34',
]

test.for(hostile)('the pieces of every reading are the word: %s', word => {
  for (const { proclitics, stem, enclitic } of splitClitics(word).readings) {
    expect(proclitics.join('') + stem + enclitic).toBe(word)
  }
})
