/**
 * Goal: the words between quotation marks, of every kind that the press uses.
 * Method: invented sentences that begin at offset 50 of their page.
 */
import { expect, test } from 'vitest'
import { findQuotes } from './find-quotes.ts'

const cases = [
  { why: 'straight', finds: ['سنعود غدا'], in: 'قال: "سنعود غدا" ثم غادر' },
  { why: 'angled', finds: ['سنعود غدا'], in: 'قال: «سنعود غدا» ثم غادر' },
  { why: 'curly', finds: ['we shall return'], in: 'He said “we shall return” and left' },
  { why: 'two', finds: ['سنعود', 'لن نغادر'], in: 'قال "سنعود" ثم "لن نغادر" وسكت' },
  { why: 'unclosed', finds: ['سنعود غدا'], in: 'قال: "سنعود غدا' },
  { why: 'unclosed behind a closed one', finds: ['سنعود', 'لن نغادر'], in: '"سنعود" «لن نغادر' },
  { why: 'one inside another', finds: ['قال لي "نعم" ثم سكت'], in: 'كتب «قال لي "نعم" ثم سكت»' },
] as const

const silent = [
  { why: 'none', in: 'قال إنه سيعود غدا' },
  { why: 'empty', in: 'قال "" ثم غادر' },
  { why: 'too short to say anything', in: 'الخيار "ب" أفضل' },
  { why: 'an apostrophe', in: "The minister's envoy left" },
  { why: 'a closing mark alone', in: 'سنعود غدا» قال الوزير' },
] as const

const gaps = [
  { why: 'the low opening mark', finds: ['سنعود غدا'], in: 'قال: „سنعود غدا“ ثم غادر' },
  { why: 'curly marks the wrong way round', finds: ['سنعود غدا'], in: 'قال: ”سنعود غدا“ ثم غادر' },
] as const

const start = 50

function quotes(text: string) {
  const end = start + text.length
  return findQuotes({ start, end, text, unit: 'a1', role: 'prose' })
}

test.for(cases)('$why: $in', ({ finds, in: text }) => {
  expect(quotes(text).map(quote => quote.text)).toEqual(finds)
})

test.for(silent)('nothing ($why): $in', ({ in: text }) => {
  expect(quotes(text)).toEqual([])
})

for (const { why, finds, in: text } of gaps) {
  test.fails(`${why}: ${text}`, () => {
    expect(quotes(text).map(quote => quote.text)).toEqual(finds)
  })
}

test('offsets count in the page', () => {
  for (const { in: text } of cases) {
    for (const one of quotes(text)) {
      expect(text.slice(one.start - start, one.end - start)).toBe(one.text)
    }
  }
})

test('a page of opening marks is read in bounded time', () => {
  expect(quotes('«'.repeat(100_000))).toHaveLength(1)
  expect(quotes('"«'.repeat(50_000)).length).toBeLessThanOrEqual(100_000)
})
