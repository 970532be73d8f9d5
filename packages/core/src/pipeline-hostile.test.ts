/**
 * Goal: no page, however made, stops the batch or takes more than its share of time.
 * Method: pages that no press writes: endless words, marks, clitics, halves of characters.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePage } from './pipeline.ts'

const published = '2026-11-20T09:00:00Z'
const timeMs = 10_000

const cases = [
  { why: 'a million times one letter', in: 'ا'.repeat(1_000_000) },
  { why: 'a million times one Latin letter', in: 'a'.repeat(1_000_000) },
  { why: 'a word of 100,000 clitics', in: 'وبال'.repeat(25_000) },
  { why: '100,000 clitics alone', in: 'و ب ل ال '.repeat(25_000) },
  { why: 'quotes inside quotes', in: `قال ${'«'.repeat(50_000)}نعم${'»'.repeat(50_000)}` },
  { why: 'quotes that never close', in: `قال الوزير ${'"«“ '.repeat(30_000)}` },
  { why: 'marks without letters', in: `${'\u064B'.repeat(200_000)}ا` },
  { why: 'a letter under a heap of marks', in: `ا${'\u0651'.repeat(200_000)}` },
  { why: 'digits', in: `عام ${'1'.repeat(300_000)}` },
  { why: 'line ends', in: `${'\n'.repeat(300_000)}نعم` },
  { why: 'stops', in: `نعم${'.'.repeat(300_000)}` },
  { why: 'dashes', in: `نعم ${'- '.repeat(100_000)}` },
  { why: 'verbs of saying without end', in: 'قال إن '.repeat(6000) },
  { why: 'offices of nobody', in: 'وزير '.repeat(20_000) },
  { why: 'states without acts', in: 'روسيا وتركيا '.repeat(1500) },
  { why: 'addresses', in: 'https://t.co/ '.repeat(10_000) },
  { why: 'half characters', in: 'زار \uD800الرئيس\uDC00 الفرنسي مصر \uDFFF'.repeat(200) },
  { why: 'ligatures of eighteen letters', in: '\uFDFA '.repeat(5000) },
  {
    why: 'direction marks',
    in: 'زار\u202E\u2066 الرئيس\u200F الفرنسي\u202C مصر\u2069'.repeat(100),
  },
] as const

test.for(cases)('finishes: $why', ({ in: text }) => {
  const before = performance.now()
  const { page, records } = codePage({ id: 'hostile', text, published })
  expect(performance.now() - before).toBeLessThan(timeMs)
  expect(page).toBe('hostile')
  for (const { evidence, trigger } of records) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
  }
})

const problems = [
  { code: 'page/empty', in: '' },
  { code: 'page/empty', in: ' \n ' },
  { code: 'page/too-large', in: 'ا'.repeat(10_000_001) },
  { code: 'page/lone-surrogate', in: 'زار الرئيس\uD800 الفرنسي مصر أمس' },
  { code: 'page/language', in: '中国外交部长访问莫斯科并会见俄罗斯外长' },
] as const

test.for(problems)('told as $code', ({ code, in: text }) => {
  const coded = codePage({ id: 'p', text, published })
  expect(coded.problems.map(problem => problem.code)).toContain(code)
})

test('a page in another script gives no records', () => {
  const coded = codePage({ id: 'p', text: '中国外交部长访问莫斯科并会见俄罗斯外长', published })
  expect([coded.articles, coded.records]).toEqual([[], []])
})

const word = fc.constantFrom(
  'زار',
  'روسيا',
  'وتركيا',
  'الوزير',
  'قال',
  'إن',
  'أمس',
  '17من',
  '"',
  '«',
  '.',
  '\n',
  '\uD800',
  '\u064B',
  'Reuters',
  'said',
  'Iran',
  '-',
  '(',
  '@x',
  '2020',
)

test('any heap of words is read, and quoted truly', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), words => {
      const text = words.join(' ')
      const { records, articles } = codePage({ id: 'p', text, published })
      for (const { start, end } of articles) expect(end).toBeGreaterThanOrEqual(start)
      for (const { evidence, trigger, actors, recipients } of records) {
        for (const quote of [evidence, trigger, ...actors, ...recipients]) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
        }
      }
    }),
    { numRuns: 200 },
  )
})

const timestamps = ['', 'soon', '2026-13-40', '2026-02-31', '9999999-01-01', '0000-01-01'] as const

test.for(timestamps)('a publication day that is none: %j', day => {
  const text = 'زيارة قصيرة\nزار الرئيس الفرنسي مصر أمس.'
  const { records } = codePage({ id: 'p', text, published: day })
  for (const { date } of records) expect(date).toBeNull()
})
