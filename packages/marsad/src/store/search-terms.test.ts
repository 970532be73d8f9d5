/**
 * Goal: who looks for a word finds it with what Arabic writes onto it, and not inside other words.
 * Method: words sought, and texts that must or must not answer.
 */
import { expect, test } from 'vitest'
import { findTerms, searchTerms } from './search-terms.ts'

const fold = (text: string) => text.toLowerCase().replaceAll('\u0623', '\u0627')

const cases = [
  { seeks: 'putin', finds: ['Putin'], in: 'President Putin spoke' },
  { seeks: 'minist', finds: ['ministers', 'Minister'], in: 'the ministers and the Minister' },
  { seeks: 'بوتين', finds: ['وبوتين', 'لبوتين'], in: 'ترامب وبوتين ورسالة لبوتين' },
  {
    seeks: 'الوزير',
    finds: ['الوزير', 'بالوزير', 'وزير'],
    in: 'الوزير رحب بالوزير ثم غادر وزير آخر',
  },
  { seeks: 'أزمة', finds: ['الازمة'], in: 'حل الازمة' },
]
test.for(cases)('$seeks', ({ seeks, finds, in: text }) => {
  const found = findTerms(text, searchTerms(seeks, fold), { fold, most: 9 })
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(finds)
})

const silent = [
  { seeks: 'rain', in: 'Ukraine' },
  { seeks: 'لبنان', in: 'اللبن ناضج' },
  { seeks: '()*"', in: 'anything () * "' },
  { seeks: '', in: 'anything' },
]
test.for(silent)('$seeks is not in $in', ({ seeks, in: text }) => {
  expect(findTerms(text, searchTerms(seeks, fold), { fold, most: 9 })).toEqual([])
})

test('a long question is cut', () => {
  expect(searchTerms('a '.repeat(100), fold)).toHaveLength(12)
})
