/**
 * Serves the built interface and the fixture's answers, under a policy as strict as the real
 * server's. `node test/fixture-server.ts 4600` runs it by hand for a look at the pages.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answer } from './fixture-answers.ts'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** `empty` answers as a store without pages, `broken` fails every question. */
export type Mood = 'full' | 'empty' | 'broken'

export async function startFixture(port: number, mood: Mood = 'full'): Promise<Server> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fixture.invalid')
    response.setHeader('content-security-policy', policy)
    if (url.pathname.startsWith('/api/')) sendAnswer(url, mood, response)
    else sendFile(url.pathname, response)
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  return server
}

function sendAnswer(url: URL, mood: Mood, response: ServerResponse): void {
  const found = mood === 'broken' ? { status: 500, body: {} } : answer(url, mood === 'empty')
  response.writeHead(found.status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(found.body))
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const name = extname(path) === '' ? 'index.html' : normalize(decodeURIComponent(path))
  try {
    const body = await readFile(join(dist, name))
    response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' })
    response.end(body)
  } catch {
    response.writeHead(404).end()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await startFixture(Number(process.argv[2] ?? 4600), (process.argv[3] ?? 'full') as Mood)
}
