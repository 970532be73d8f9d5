/**
 * Goal: what is added is listed, shown and served; adding again changes nothing; a killed run goes on.
 * Method: the program as a child process over one store in a folder of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const meeting = 'The foreign minister of France met his German counterpart in Berlin on Monday.'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-commands-'))
  const lines = Array.from({ length: 400 }, (_, index) =>
    JSON.stringify({
      id: `p${index}`,
      text: `${meeting} It was meeting ${index}.`,
      outlet: 'Gazette',
    }),
  )
  await writeFile(join(folder, 'pages.jsonl'), `${lines.join('\n')}\nnot a page\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [main, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function marsad(...args: readonly string[]): Promise<string> {
  const child = start(...args)
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  await once(child, 'close')
  return out
}

test('a run that was killed goes on, and nothing is lost or twice', async () => {
  const store = ['--store', 'killed.sqlite']
  for (const afterMs of [150, 400, 700]) {
    const child = start('add', 'pages.jsonl', ...store)
    setTimeout(() => child.kill('SIGKILL'), afterMs)
    await once(child, 'close')
  }
  await marsad('add', 'pages.jsonl', ...store)
  expect(await marsad('add', 'pages.jsonl', ...store)).toMatch(/^Added 0 pages.* 401 were known/u)
})

test('pages are added, listed and shown', async () => {
  expect(await marsad('add', 'pages.jsonl')).toMatch(/^Added 401 pages .*page\/not-json 1/u)
  const listed = await marsad('list', '--limit', '3', '--format', 'jsonl')
  const [first] = listed.trim().split('\n')
  if (first === undefined || first === '') return
  const { source } = JSON.parse(first) as { source: { hash: string; page: string } }
  const shown = JSON.parse(await marsad('show', source.hash.slice(0, 12))) as { summary: unknown }
  expect(shown.summary).toMatchObject({ hash: source.hash, page: source.page, outlet: 'Gazette' })
  const raw = await marsad('show', '--raw', source.hash)
  expect(JSON.parse(raw)).toMatchObject({ id: source.page })
})

test('the store is served until the program is told to end', async () => {
  const child = start('serve', '--port', '0')
  let out = ''
  for await (const text of child.stdout ?? []) {
    out += String(text)
    if (out.includes('http://')) break
  }
  const [address = ''] = /http:\/\/\S+/u.exec(out) ?? []
  const summary = (await (await fetch(`${address}api/summary`)).json()) as { pages: number }
  expect(summary.pages).toBe(401)
  child.kill('SIGTERM')
  const [status] = (await once(child, 'exit')) as [number]
  expect(status).toBe(0)
})
