/**
 * Goal: lines come out whole, whatever the chunks they came in; an overlong one costs no memory.
 * Method: every small input at every chunk size.
 */
import { expect, test } from 'vitest'
import { readLines } from './lines.ts'

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(text: string, chunk: number, max = 1000): Promise<string[]> {
  const lines = []
  for await (const { bytes, cut, size } of readLines(inChunks(Buffer.from(text), chunk), max)) {
    lines.push(cut ? `cut ${size}` : bytes.toString())
  }
  return lines
}

const cases = [
  { in: 'a\nb\nc', out: ['a', 'b', 'c'] },
  { in: 'a\r\nb\r\n', out: ['a', 'b'] },
  { in: '\n\na\n', out: ['', '', 'a'] },
  { in: '', out: [] },
  { in: 'مرصد\nيرصد', out: ['مرصد', 'يرصد'] },
  { in: 'a\rb\n', out: ['a\rb'] },
]
test.for(cases)('$in', async ({ in: text, out }) => {
  for (let chunk = 1; chunk < 12; chunk++) expect(await linesOf(text, chunk)).toEqual(out)
})

test('an overlong line is counted, cut to its head, and the next is whole', async () => {
  const text = `${'x'.repeat(5000)}\nnext\n${'y'.repeat(1001)}`
  for (const chunk of [1, 7, 999, 1000, 1001, 10_000]) {
    expect(await linesOf(text, chunk)).toEqual(['cut 5000', 'next', 'cut 1001'])
  }
})
