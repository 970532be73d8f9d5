/**
 * Goal: `marsad code` in a pipe keeps order, never stops at a bad line, and ends as a pipe should.
 * Method: the program itself as a child process, fed with everything that a hostile pipe may hold.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-pipes-'))
  await mkdir(join(folder, 'empty'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function marsad(
  args: readonly string[],
  { parts = [], closeAfter }: { parts?: readonly (string | Buffer)[]; closeAfter?: number } = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (closeAfter !== undefined && out.length > closeAfter) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.stdin.on('error', () => undefined)
    child.on('error', fail).on('close', status => done({ status, out, err }))
    for (const part of parts) child.stdin.write(part)
    child.stdin.end()
  })
}

interface CodedLine {
  readonly page: string
  readonly text?: string
  readonly records: readonly { readonly evidence: { start: number; end: number; text: string } }[]
  readonly problems: readonly { readonly code: string }[]
}

function linesOf(out: string): CodedLine[] {
  return out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as CodedLine)
}

const meeting = 'The foreign minister of France met his German counterpart in Berlin on Monday.'
const good = (id: string) =>
  `${JSON.stringify({ id, text: meeting, published: '2026-01-07T10:00:00Z' })}\n`
const megabyte = 'x'.repeat(1024 * 1024)

const bad = [
  { name: 'not JSON', parts: ['{"id":"x",\n'], page: 'line:2', code: 'page/not-json' },
  { name: 'not a page', parts: ['[1,2]\n'], page: 'line:2', code: 'page/not-a-page' },
  { name: 'an empty page', parts: ['{"id":"x","text":" \\n "}\n'], page: 'x', code: 'page/empty' },
  {
    name: 'a page of 50 MB',
    parts: ['{"id":"x","text":"', ...Array.from({ length: 50 }, () => megabyte), '"}\n'],
    page: 'x',
    code: 'page/too-large',
  },
  {
    name: 'invalid UTF-8',
    parts: [Buffer.from('{"id":"x","text":"France '), Buffer.from([0xd9, 0xff, 0xfe]), '"}\n'],
    page: 'x',
    code: 'page/invalid-encoding',
  },
  {
    name: 'a page in Chinese',
    parts: ['{"id":"x","text":"外交部发言人在例行记者会上表示，双方将举行会谈。"}\n'],
    page: 'x',
    code: 'page/language',
  },
  {
    name: 'lone surrogates',
    parts: [`{"id":"x","text":"\\udc00 ${meeting} \\ud83d"}\n`],
    page: 'x',
    code: 'page/lone-surrogate',
  },
]

describe('marsad code', () => {
  test.for(bad)('$name is a problem of its own line', async ({ parts, page, code }) => {
    const { status, out } = await marsad(['code'], {
      parts: [good('first'), ...parts, good('last')],
    })
    const lines = linesOf(out)
    expect(status).toBe(0)
    expect(lines.map(line => line.page)).toEqual(['first', page, 'last'])
    expect(lines[1]?.problems.map(problem => problem.code)).toContain(code)
    expect(lines[0]?.problems).toEqual([])
    expect(lines[2]?.records).toHaveLength(lines[0]?.records.length ?? -1)
  })

  test('every quote is in the text that it counts in, and the order is kept', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `p${index}`)
    const { out } = await marsad(['code', '--with-text'], { parts: ids.map(good) })
    const lines = linesOf(out)
    expect(lines.map(({ page }) => page)).toEqual(ids)
    for (const { text = '', records } of lines) {
      for (const { evidence } of records) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }
    }
  })

  test('two runs are the same, byte for byte', async () => {
    const parts = [good('a'), good('b')]
    expect((await marsad(['code'], { parts })).out).toBe((await marsad(['code'], { parts })).out)
  })

  test('several threads give the same, in the same order', async () => {
    const parts = [
      ...Array.from({ length: 100 }, (_, index) => good(`p${index}`)),
      'no\n',
      good('z'),
    ]
    const alone = await marsad(['code'], { parts })
    expect((await marsad(['code', '--jobs', '3'], { parts })).out).toBe(alone.out)
  })

  test('a reader who has enough is no fault', async () => {
    const parts = Array.from({ length: 2000 }, (_, index) => good(`p${index}`))
    const { status, err } = await marsad(['code'], { parts, closeAfter: 1 })
    expect([status, err]).toEqual([0, ''])
  })

  test('text and HTML files are a page each', async () => {
    await writeFile(join(folder, 'one.txt'), meeting)
    await writeFile(join(folder, 'two.html'), `<html><body><article><p>${meeting}</p></article>`)
    const { status, out } = await marsad(['code', '--with-text', 'one.txt', 'two.html'])
    expect(status).toBe(0)
    expect(linesOf(out).map(({ page }) => page)).toEqual(['one', 'two'])
    expect(linesOf(out)[1]?.text).toContain(meeting)
  })

  test('a table has a head and one line for each record', async () => {
    const { out } = await marsad(['code', '--format', 'csv'], { parts: [good('a')] })
    expect(out).toMatch(/^page,unit,id,type,/u)
  })
})

test('marsad analyse gives sentences and mentions', async () => {
  const { out } = await marsad(['analyse'], { parts: [good('a'), 'no\n'] })
  const [line, wrong] = out.trim().split('\n')
  expect(JSON.parse(line ?? '')).toMatchObject({ page: 'a', sentences: [{ start: 0 }] })
  expect(JSON.parse(wrong ?? '')).toMatchObject({ page: 'line:2', sentences: [], mentions: [] })
})

const refusals = [
  { args: ['code', 'none.jsonl'], says: '[acquire/not-found]' },
  { args: ['code', '--format', 'xml'], says: '[cli/bad-option]' },
  { args: ['code', '--min-confidence', '2'], says: '[cli/bad-option]' },
  { args: ['add', 'empty'], says: '[cli/nothing-found]' },
  { args: ['list', '--store', 'none.sqlite'], says: '[cli/nothing-found]' },
  { args: ['serve', '--port', 'x'], says: '[cli/bad-option]' },
  { args: ['wat'], says: 'unknown command' },
]
test.for(refusals)('$args is refused with a reason', async ({ args, says }) => {
  const { status, err } = await marsad(args)
  expect(status).toBe(1)
  expect(err).toContain(says)
  expect(err).not.toContain('    at ')
})
