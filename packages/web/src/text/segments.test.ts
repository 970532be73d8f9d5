/** Goal: marked text is still the text, piece by piece. Method: overlapping spans in small strings. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segments, splitLines } from './segments.ts'

const cases = [
  { why: 'no marks', marks: [], gives: 'abcdef:' },
  { why: 'one in the middle', marks: [{ start: 12, end: 14, tag: 'x' }], gives: 'ab: cd:x ef:' },
  {
    why: 'nested',
    marks: [
      { start: 10, end: 16, tag: 'o' },
      { start: 12, end: 13, tag: 'i' },
    ],
    gives: 'ab:o c:oi def:o',
  },
  {
    why: 'crossing',
    marks: [
      { start: 10, end: 13, tag: 'a' },
      { start: 12, end: 16, tag: 'b' },
    ],
    gives: 'ab:a c:ab def:b',
  },
  {
    why: 'reaching out of the text',
    marks: [{ start: 0, end: 11, tag: 'x' }],
    gives: 'a:x bcdef:',
  },
  { why: 'elsewhere', marks: [{ start: 40, end: 50, tag: 'x' }], gives: 'abcdef:' },
  { why: 'empty', marks: [{ start: 12, end: 12, tag: 'x' }], gives: 'abcdef:' },
]

test.for(cases)('$why', ({ marks, gives }) => {
  const pieces = segments('abcdef', 10, marks)
  expect(pieces.map(piece => `${piece.text}:${piece.tags.join('')}`).join(' ')).toBe(gives)
})

test('pieces joined are the text, whatever the marks', () => {
  const mark = fc.tuple(fc.integer({ min: -9, max: 40 }), fc.integer({ min: -9, max: 40 }))
  fc.assert(
    fc.property(fc.string(), fc.nat(9), fc.array(mark), (text, offset, marks) => {
      const spans = marks.map(([start, end], tag) => ({ start, end, tag }))
      expect(
        segments(text, offset, spans)
          .map(piece => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('lines know their place in the page; empty ones are left out', () => {
  const text = 'one\n\n two\nthree'
  for (const line of splitLines(text)) expect(text.slice(line.start, line.end)).toBe(line.text)
  expect(splitLines(text).map(line => line.text)).toEqual(['one', ' two', 'three'])
})
