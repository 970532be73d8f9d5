/**
 * Goal: every way to cut a written word is offered, the uncut word first.
 * Method: folded words, each reading written `conjunction|particle|article|rest`.
 */
import { expect, test } from 'vitest'
import { cliticReadings } from './clitics.ts'

const cases = [
  { why: 'and, before two letters', gives: ['|||وشي', 'و|||شي'], in: 'وشي' },
  { why: 'no clitic', gives: ['|||مصر'], in: 'مصر' },
  { why: 'the article', gives: ['|||الوزير', '||al|وزير'], in: 'الوزير' },
  { why: 'and', gives: ['|||وروسيا', 'و|||روسيا'], in: 'وروسيا' },
  { why: 'so', gives: ['|||فقالت', 'ف|||قالت'], in: 'فقالت' },
  { why: 'in', gives: ['|||بموسكو', '|ب||موسكو'], in: 'بموسكو' },
  { why: 'like', gives: ['|||كروسيا', '|ك||روسيا'], in: 'كروسيا' },
  { why: 'will', gives: ['|||سيزور', '|س||يزور'], in: 'سيزور' },
  { why: 'in the', gives: ['|||بالقاهره', '|ب||القاهره', '|ب|al|قاهره'], in: 'بالقاهره' },
  {
    why: 'for the loses its alef',
    gives: ['|||للوزير', '|ل|al|وزير', '|ل||لوزير'],
    in: 'للوزير',
  },
  {
    why: 'and for the',
    gives: ['|||وللوزير', 'و|||للوزير', 'و|ل|al|وزير', 'و|ل||لوزير'],
    in: 'وللوزير',
  },
  {
    why: 'and in the',
    gives: ['|||وبالقاهره', 'و|||بالقاهره', 'و|ب||القاهره', 'و|ب|al|قاهره'],
    in: 'وبالقاهره',
  },
  { why: 'a name that begins like "and"', gives: ['|||وليد', 'و|||ليد'], in: 'وليد' },
  { why: 'a name that begins like "in"', gives: ['|||بوتين', '|ب||وتين'], in: 'بوتين' },
] as const

const silent = [
  { why: 'too short for a conjunction', in: 'وش' },
  { why: 'too short for a preposition', in: 'لبس' },
  { why: 'too short for the article', in: 'الم' },
  { why: 'one letter', in: 'و' },
] as const

function readings(word: string): string[] {
  return cliticReadings(word).map(({ conjunction, particle, definite, rest }) =>
    [conjunction, particle, definite ? 'al' : '', rest].join('|'),
  )
}

test.for(cases)('$why: $in', ({ gives, in: word }) => {
  expect(readings(word)).toEqual(gives)
})

test.for(silent)('only the word itself ($why): $in', ({ in: word }) => {
  expect(readings(word)).toEqual([`|||${word}`])
})

test('a word of nothing but clitics is read in bounded time', () => {
  const readings = cliticReadings('وبال'.repeat(25_000))
  expect(readings.length).toBeLessThan(10)
  for (const { rest } of readings) expect(rest.length).toBeGreaterThanOrEqual(2)
})
