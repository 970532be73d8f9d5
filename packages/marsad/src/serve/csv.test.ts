/** Goal: a spreadsheet shows what the page said and runs none of it. Method: cells one by one. */
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

const cases = [
  { cell: 'plain', out: 'plain' },
  { cell: 'a,b', out: '"a,b"' },
  { cell: 'say "x"', out: '"say ""x"""' },
  { cell: 'two\nlines', out: '"two\nlines"' },
  { cell: '=1+1', out: "'=1+1" },
  { cell: '+1', out: "'+1" },
  { cell: '-1', out: "'-1" },
  { cell: '@SUM(A1)', out: "'@SUM(A1)" },
  { cell: ' =1', out: "' =1" },
  { cell: '\u200F=1', out: "'\u200F=1" },
  { cell: '\uFF1D1', out: "'\uFF1D1" },
  { cell: '\tx', out: "'\tx" },
  { cell: '\rx', out: '"\'\rx"' },
  { cell: -2, out: '-2' },
  { cell: 0, out: '0' },
  { cell: null, out: '' },
  { cell: undefined, out: '' },
]
test.for(cases)('$cell', ({ cell, out }) => {
  expect(csvLine([cell])).toBe(`${out}\r\n`)
})

test('cells stand between commas', () => {
  expect(csvLine(['a', null, 3])).toBe('a,,3\r\n')
})
