/**
 * Goal: the API answers in the shapes of the model, refuses clearly, and is safe to point a browser at.
 * Method: requests injected into a server over a real store of two invented pages.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accusation, page, record, second, tools } from '../store/contract/example-pages.ts'
import { openSqliteStore, type Store } from '../store/index.ts'
import { buildServer } from './build-server.ts'

const formula = '=HYPERLINK("http://bad.example")'
let folder = ''
let store: Store
let server: FastifyInstance

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-serve-'))
  const web = join(folder, 'dist')
  await mkdir(join(web, 'assets'), { recursive: true })
  await writeFile(join(web, 'index.html'), '<title>Marsad</title>')
  await writeFile(join(web, 'assets', 'main-abc123.js'), 'export {}')
  store = await openSqliteStore(join(folder, 'store.sqlite'), tools)
  await store.put([
    page('a', { raw: Buffer.from('<script>alert(1)</script>') }),
    page('b', { text: second, records: [accusation] }),
    page('c', { text: formula, records: [record('f', formula)] }),
  ])
  server = await buildServer({ store, webFolder: web, hosts: ['localhost'] })
})
afterAll(async () => {
  await server.close()
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

async function get(url: string, headers: { readonly [name: string]: string } = {}) {
  return server.inject({ url, headers: { host: 'localhost:4600', ...headers } })
}

const hash = 'a'.padEnd(64, '0')
const answers = [
  { url: '/api/summary', holds: { pages: 3, records: 3 } },
  { url: '/api/records', holds: { total: 3, next: null, facets: { lang: [{ value: 'en' }] } } },
  { url: '/api/records?limit=1', holds: { total: 3, records: [{ source: { page: 'c' } }] } },
  { url: '/api/records?type=ACCUSE,DENY&status=alleged', holds: { total: 1 } },
  { url: '/api/records?actor=gra&other=RUR&from=2026&to=2026-01-02', holds: { total: 1 } },
  { url: '/api/records?outlet=The%20Strelsau%20Gazette&outlet=B', holds: { total: 3 } },
  { url: '/api/records?q=%00', holds: { total: 0 } },
  { url: '/api/records?q=', holds: { total: 3 } },
  { url: '/api/records/acc', holds: { id: 'acc', dayBasis: 'date', score: -2 } },
  { url: '/api/relations?limit=5', holds: [{ a: 'GRA', b: 'RUR', events: 3 }] },
  { url: '/api/relations/RUR/GRA?type=ACCUSE', holds: { events: [{ type: 'ACCUSE' }] } },
  { url: '/api/pages?limit=2', holds: { pages: [{}, {}], next: /./u } },
  { url: `/api/pages/${hash}`, holds: { summary: { page: 'a' }, articles: [{ unit: 'a1' }] } },
  { url: '/api/search?q=SPYING', holds: { total: 1, articles: [{ unit: 'a1' }] } },
] as const
test.for(answers)('$url', async ({ url, holds }) => {
  const answer = await get(url)
  expect(answer.statusCode).toBe(200)
  const { next, ...rest } = holds as { next?: unknown }
  expect(answer.json()).toMatchObject(Array.isArray(holds) ? holds : rest)
  if (next instanceof RegExp) expect(answer.json().next).toMatch(next)
})

test('/api/actors counts those in the records, then names all others', async () => {
  const actors = (await get('/api/actors')).json()
  expect(actors.slice(0, 2)).toMatchObject([{ code: 'GRA', kind: 'other' }, { code: 'RUR' }])
  expect(actors.slice(2).every(({ records }: { records: number }) => records === 0)).toBe(true)
  const unitedNations = { code: 'UNO', ar: 'الأمم المتحدة', kind: 'organisation', records: 0 }
  expect(actors.find(({ code }: { code: string }) => code === 'UNO')).toMatchObject(unitedNations)
})

const refusals = [
  { url: '/api/records?typ=ACCUSE', status: 400, says: 'there is no parameter typ' },
  { url: '/api/records?type=WAR', status: 400, says: 'type' },
  { url: '/api/records?limit=501', status: 400, says: 'limit' },
  { url: '/api/records?from=2026-02-30', status: 400, says: 'is not a day' },
  { url: '/api/records?actor=%27%20or%201', status: 400, says: 'actor code' },
  { url: '/api/records?cursor=x', status: 400, says: 'cursor' },
  { url: '/api/records/none', status: 404, says: 'no record none' },
  { url: '/api/pages/none', status: 404, says: 'no page none' },
  { url: '/api/pages/none/raw', status: 404, says: 'no page none' },
  { url: '/api/search', status: 400, says: 'q' },
  { url: '/api/records/%zz', status: 400, says: '' },
  { url: '/api/records/%00', status: 404, says: 'no record' },
  { url: '/api/none', status: 404, says: 'nothing at GET /api/none' },
  { url: '/assets/none.js', status: 404, says: 'nothing at' },
  { url: `/api/records/${'x'.repeat(400)}`, status: 404, says: '' },
] as const
test.for(refusals)('$url is refused with $status', async ({ url, status, says }) => {
  const answer = await get(url)
  expect(answer.statusCode).toBe(status)
  expect(answer.json().error.code).toMatch(/^(?:serve|store)\//u)
  expect(answer.json().error.message).toContain(says)
})

describe('safety', () => {
  test.for(['/', '/api/summary', '/api/none', '/assets/main-abc123.js'])(
    '%s is guarded',
    async url => {
      const { headers } = await get(url)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    },
  )

  test('a page\u2019s bytes are text and a download', async () => {
    const { headers, body } = await get(`/api/pages/${hash}/raw`)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['content-disposition']).toMatch(/^attachment/u)
    expect(body).toBe('<script>alert(1)</script>')
  })

  test('another site\u2019s name is refused', async () => {
    const answer = await get('/api/summary', { host: 'evil.example' })
    expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'serve/host-refused'])
  })

  test('nothing can be written', async () => {
    const request = { method: 'POST', url: '/api/records', headers: { host: 'localhost' } } as const
    expect((await server.inject(request)).statusCode).toBe(404)
  })

  test('no file outside the interface is given', async () => {
    for (const url of [
      '/../store.sqlite',
      '/%2e%2e/store.sqlite',
      '/assets/..%2f..%2fstore.sqlite',
    ]) {
      expect((await get(url)).body).not.toContain('SQLite')
    }
  })
})

describe('tables', () => {
  test('records as a spreadsheet, with no formula', async () => {
    const { headers, body } = await get('/api/records?format=csv&bom=1')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toContain('records.csv')
    expect(body.charCodeAt(0)).toBe(0xfeff)
    expect(body.trimEnd().split('\r\n')).toHaveLength(4)
    expect(body).toContain(`"'=HYPERLINK(""http://bad.example"")"`)
  })

  test('relations, and the records of one', async () => {
    const list = await get('/api/relations?format=csv')
    expect(list.body).toContain('a,b,records')
    expect(list.body).toContain('GRA,RUR,3,3,')
    const one = await get('/api/relations/GRA/RUR?format=csv')
    expect(one.body.trimEnd().split('\r\n')).toHaveLength(4)
  })
})

describe('the interface', () => {
  test.for(['/', '/relation/RUS/PRK?from=2023', '/anything'])('%s is a view', async url => {
    const answer = await get(url)
    expect([answer.statusCode, answer.body]).toEqual([200, '<title>Marsad</title>'])
  })

  test('without a build a page says what to do', async () => {
    const bare = await buildServer({ store, webFolder: join(folder, 'none') })
    const answer = await bare.inject('/relation/A/B')
    expect([answer.statusCode, answer.body]).toEqual([
      200,
      expect.stringContaining('npm run build'),
    ])
    await bare.close()
  })
})

test('an answer that the browser has is not made again, until the store changes', async () => {
  const { etag = '' } = (await get('/api/summary')).headers
  const again = await get('/api/summary', { 'if-none-match': String(etag) })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  await store.put([page('d')])
  const changed = await get('/api/summary', { 'if-none-match': String(etag) })
  expect([changed.statusCode, changed.json().pages]).toEqual([200, 4])
})
