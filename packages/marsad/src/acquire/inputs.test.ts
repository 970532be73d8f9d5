/**
 * Goal: whatever is handed over comes out as pages in order, and a bad line stays a matter of its own.
 * Method: lines and files of each kind, good and bad, through the one door that the commands use.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Input } from './input.ts'
import { readInputs } from './inputs.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-inputs-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function* stream(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part as string)
}

async function all(names: readonly string[], standardInput = stream()): Promise<Input[]> {
  const inputs: Input[] = []
  for await (const input of readInputs(names, standardInput)) inputs.push(input)
  return inputs
}

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const lines = [
  { line: '{"id":"p","text":"t"}', id: 'p', codes: [], draft: { id: 'p', text: 't' } },
  { line: '{"id":7,"html":"<p>t"}', id: '7', codes: [], draft: { id: '7', html: '<p>t' } },
  { line: '\uFEFF{"id":"p","text":"t"}', id: 'p', codes: [], draft: { id: 'p', text: 't' } },
  {
    line: '{"id":"p","text":"t","url":"u","outlet":3,"lang":""}',
    id: 'p',
    codes: [],
    draft: { id: 'p', text: 't', url: 'u' },
  },
  { line: 'no', id: 'line:1', codes: ['page/not-json'], draft: null },
  { line: '[]', id: 'line:1', codes: ['page/not-a-page'], draft: null },
  { line: 'null', id: 'line:1', codes: ['page/not-a-page'], draft: null },
  { line: '{"text":"t"}', id: 'line:1', codes: ['page/not-a-page'], draft: null },
  { line: '{"id":"p"}', id: 'p', codes: ['page/not-a-page'], draft: null },
  { line: '{"id":"p","text":5}', id: 'p', codes: ['page/not-a-page'], draft: null },
]
test.for(lines)('line $line', async ({ line, id, codes, draft }) => {
  const [input] = await all([], stream(line))
  expect(input).toMatchObject({ id, kind: 'json', draft })
  expect(input?.problems.map(({ code }) => code)).toEqual(codes)
  expect(input?.raw.toString()).toBe(line)
})

test('blank lines are nothing, and line numbers count them', async () => {
  expect((await all([], stream('\n \n\r\nno\n'))).map(({ id }) => id)).toEqual(['line:4'])
})

test('invalid UTF-8 and half characters are read with a problem', async () => {
  const bytes = Buffer.concat([Buffer.from('{"id":"p","text":"a'), Buffer.from([0xff, 0x22, 0x7d])])
  const [broken] = await all([], stream(bytes))
  expect(broken).toMatchObject({
    draft: { text: 'a\uFFFD' },
    problems: [{ code: 'page/invalid-encoding' }],
  })
  const [half] = await all([], stream('{"id":"p","text":"\\ud800"}'))
  expect(half).toMatchObject({ problems: [{ code: 'page/lone-surrogate' }] })
})

test('a page too large is named and passed by', async () => {
  const part = 'x'.repeat(1024 * 1024)
  const many = Array.from({ length: 21 }, () => part)
  const inputs = await all([], stream('{"id":"big","text":"', ...many, '"}\n{"id":"p","text":"t"}'))
  expect(inputs.map(({ id, problems }) => [id, problems[0]?.code])).toEqual([
    ['big', 'page/too-large'],
    ['p', undefined],
  ])
})

const pages = [
  { name: 'a.txt', content: 'text', draft: { id: 'a', text: 'text' } },
  { name: 'bom.txt', content: '\uFEFFtext', draft: { text: 'text' } },
  { name: 'utf16.txt', content: Buffer.from('\uFEFFنص', 'utf16le'), draft: { text: 'نص' } },
  { name: 'b.html', content: '<p>x', draft: { id: 'b', html: '<p>x' } },
  {
    name: 'arabic.html',
    content: Buffer.concat([
      Buffer.from('<meta charset="windows-1256">'),
      Buffer.from([0xe4, 0xd5]),
    ]),
    draft: { html: '<meta charset="windows-1256">نص' },
  },
  { name: 'unknown.html', content: '<meta charset="x-none">x', draft: { id: 'unknown' } },
]
test.for(pages)('file $name is one page', async ({ name, content, draft }) => {
  const [input, ...rest] = await all([await file(name, content)])
  expect([input?.draft, rest]).toMatchObject([draft, []])
})

test('what the caller knows may stand beside a file', async () => {
  await file('beside.json', '{"page":{"id":"known","outlet":"Gazette","published":7}}')
  const [input] = await all([await file('beside.txt', 'text')])
  expect(input).toMatchObject({ id: 'known', draft: { id: 'known', outlet: 'Gazette' } })
})

test('a folder is read in order, known endings only', async () => {
  const path = join(folder, 'many')
  await mkdir(join(path, 'deep'), { recursive: true })
  await writeFile(join(path, 'b.txt'), 'b')
  await writeFile(join(path, 'a.jsonl'), '{"id":"1","text":"t"}\n{"id":"2","text":"t"}\n')
  await writeFile(join(path, 'deep', 'c.html'), 'c')
  await writeFile(join(path, 'picture.png'), 'x')
  expect((await all([path])).map(({ id }) => id)).toEqual(['1', '2', 'b', 'c'])
})

test('packed lines are unpacked; a damaged archive says so', async () => {
  const packed = gzipSync('{"id":"1","text":"t"}\n'.repeat(3))
  expect(await all([await file('a.jsonl.gz', packed)])).toHaveLength(3)
  const damaged = await file('b.jsonl.gz', packed.subarray(0, 20))
  await expect(all([damaged])).rejects.toMatchObject({ code: 'acquire/damaged-archive' })
  await expect(all([join(folder, 'none')])).rejects.toMatchObject({ code: 'acquire/not-found' })
})

test('the HTML answers of an archive are pages', async () => {
  const answer = (status: string, type: string, body: string) =>
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`
  const record = (kind: string, block: string) =>
    `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: https://gazette.example/1\r\n` +
    `WARC-Date: 2026-01-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n` +
    `Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  const archive = [
    record('warcinfo', 'software: test'),
    record('response', answer('200 OK', 'text/html; charset=utf-8', '<p>نص')),
    record('response', answer('404 Not Found', 'text/html', 'no')),
    record('response', answer('200 OK', 'image/png', 'no')),
    record('response', answer('200 OK', 'text/html', '<p>last')),
  ].join('')
  const draft = { url: 'https://gazette.example/1', retrieved: '2026-01-05T00:00:00Z' }
  for (const path of [await file('a.warc', archive), await file('a.warc.gz', gzipSync(archive))]) {
    expect(await all([path])).toMatchObject([
      { kind: 'html', draft: { ...draft, html: '<p>نص' } },
      { kind: 'html', draft: { ...draft, html: '<p>last' } },
    ])
  }
})
