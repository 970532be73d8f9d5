/**
 * Goal: every Arabic word of a text is cut with its places, and the word before settles what is open.
 * Method: sentences written for the purpose; the pieces are read back from the text by their places.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { splitWords } from './index.ts'

const cases = [
  {
    why: 'places',
    gives: 'التقى و+وزير الدفاع ب+نظير+ه في عمان',
    in: 'التقى ووزير الدفاع بنظيره في عمان.',
  },
  {
    why: 'vowel signs behind the last letter belong to the word',
    gives: 'عاد ب+وعدٍ كبيرٍ',
    in: 'عاد بوعدٍ كبيرٍ',
  },
  {
    why: 'numbers and Latin words are left out',
    gives: 'ب دولار ل+لحلف',
    in: 'ب 34 دولار للحلف NATO',
  },
  { why: 'and stays after a preposition', gives: 'من و+إلى بغداد', in: 'من وإلى بغداد' },
] as const

const silent = [
  { why: 'no Arabic', in: 'The talks end today, 12:30.' },
  { why: 'nothing', in: '' },
] as const

function pieces(text: string, from = 0): string {
  const words = splitWords(tokenize(text.slice(from), from), text)
  return words
    .map(({ proclitics, stem, enclitic }) =>
      [...proclitics, stem, enclitic]
        .map(({ start, end }) => text.slice(start, end))
        .filter(piece => piece !== '')
        .join('+'),
    )
    .join(' ')
}

test.for(cases)('$why: $in', ({ gives, in: text }) => {
  expect(pieces(text)).toBe(gives)
})

test.for(silent)('no words ($why): $in', ({ in: text }) => {
  expect(splitWords(tokenize(text), text)).toEqual([])
})

test('offsets count in the whole text', () => {
  expect(pieces('*** وروسيا', 4)).toBe('و+روسيا')
})
