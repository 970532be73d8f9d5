/**
 * Goal: sentences end where the press ends them, forgotten spaces and all, and nowhere else.
 * Method: invented prose; `|` in a row marks where sentences must part.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const cases = [
  { why: 'full stops', in: 'وصل الوزير أمس.| وغادر السفير اليوم.' },
  { why: 'an Arabic question mark', in: 'هل وصل الوزير؟| نعم وصل.' },
  { why: 'an exclamation mark', in: 'وصل الوزير!| لم يصدق أحد.' },
  { why: 'a stop glued to the next word', in: 'وصل الوزير أمس.|وغادر السفير اليوم' },
  { why: 'a line end', in: 'وصل الوزير أمس\n|وغادر السفير اليوم' },
  { why: 'an empty line', in: 'وصل الوزير أمس\n\n|وغادر السفير اليوم' },
  { why: 'a heading without a stop', in: 'زيارة مفاجئة\n|وصل الوزير أمس.' },
  { why: 'three dots go on', in: 'وصل الوزير...| ثم غادر.' },
  { why: 'three dots glued', in: 'وصل الوزير...ثم غادر.' },
  { why: 'the ellipsis', in: 'وصل الوزير…| ثم غادر.' },
  { why: 'many marks', in: 'هل وصل؟!!| نعم.' },
  { why: 'closing quotes stay', in: 'قال: «سنعود غدا.»| ثم غادر.' },
  { why: 'straight closing quotes stay', in: 'قال: "سنعود غدا."| ثم غادر.' },
  { why: 'a closing bracket stays', in: 'وصل الوزير (مساء.)| ثم غادر.' },
  { why: 'English', in: 'The minister left.| The envoy stayed.' },
  { why: 'a year before the stop', in: 'He left in 2019.| He came back.' },
] as const

const silent = [
  { why: 'a decimal', in: 'ارتفع السعر 3.5 بالمئة' },
  { why: 'a decimal in Arabic digits', in: 'ارتفع السعر ٣.٥ بالمئة' },
  { why: 'a title of one letter', in: 'قال د. سالم إن الحوار مستمر' },
  { why: 'initials', in: 'The envoy J. R. Moss left' },
  { why: 'letters with stops', in: 'The U.S. envoy left' },
  { why: 'an abbreviation', in: 'The envoy met Gen. Moss and Mr. Hall' },
  { why: 'a web address', in: 'See example.com for more' },
  { why: 'a comma', in: 'وصل الوزير، ثم غادر' },
  { why: 'a semicolon', in: 'وصل الوزير؛ ثم غادر' },
  { why: 'two dots', in: 'وصل الوزير..ثم غادر' },
] as const

const gaps = [
  { why: 'a stop glued to the next English word', in: 'The minister left.|The envoy stayed.' },
  { why: 'a stop glued behind a short word', in: 'لم يغادر قط، بل.|وصل السفير اليوم' },
] as const

function split(marked: string): { got: string[]; wanted: string[] } {
  const text = marked.replaceAll('|', '')
  const got = splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
  return { got, wanted: marked.split('|').map(part => part.trim()) }
}

test.for([...cases, ...silent])('$why: $in', ({ in: marked }) => {
  const { got, wanted } = split(marked)
  expect(got).toEqual(wanted)
})

for (const { why, in: marked } of gaps) {
  test.fails(`${why}: ${marked}`, () => {
    const { got, wanted } = split(marked)
    expect(got).toEqual(wanted)
  })
}

test('only the asked stretch is split', () => {
  const text = 'أولا. ثانيا هنا. ثالثا'
  const spans = splitSentences(text, 6, 16)
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['ثانيا هنا.'])
})

test.for(['', ' \n ', '...', '. ! ؟', '—\n***\n"'])('no sentence in %j', text => {
  expect(splitSentences(text, 0, text.length)).toEqual([])
})

const piece = fc.constantFrom(
  'قال',
  'د',
  '.',
  '..',
  '؟',
  '!',
  '…',
  ' ',
  '\n',
  '"',
  '»',
  'U',
  '3',
  '😀',
)

test('sentences stand in order, do not touch each other, and lose no word', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), parts => {
      const text = parts.join('')
      const spans = splitSentences(text, 0, text.length)
      let last = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        last = end
      }
      const words = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '')
      expect(words(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(
        words(text),
      )
    }),
  )
})

test('prose without any stop is cut into pieces of bounded length', () => {
  const text = 'كلمة '.repeat(20_000)
  const spans = splitSentences(text, 0, text.length)
  expect(spans.length).toBeGreaterThan(10)
  for (const { start, end } of spans) expect(end - start).toBeLessThan(5000)
})
