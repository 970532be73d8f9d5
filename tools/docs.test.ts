/**
 * Goal: whoever meets a code finds it explained, and nothing is explained that cannot be met.
 * Method: the codes in the sources' unions of codes, compared with the headings of docs/errors.md.
 */
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

const sources = [
  'packages/core/src/model/problem.ts',
  ...globSync('packages/marsad/src/**/*-error.ts', { cwd: root }),
]
const codes = sources.flatMap(file =>
  [
    ...read(file).matchAll(
      /^\s+\| '([a-z]+\/[a-z-]+)'|= '([a-z]+\/[a-z-]+)'|\| '([a-z]+\/[a-z-]+)'/gmu,
    ),
  ].map(([, first, second, third]) => first ?? second ?? third ?? ''),
)
const entries = read('docs/errors.md')
  .split(/^### /mu)
  .slice(1)
  .map(entry => {
    const [heading = '', ...body] = entry.split('\n')
    return { code: heading.replaceAll('`', '').trim(), body: body.join('\n') }
  })

describe('docs/errors.md', () => {
  test('there are codes to compare', () => {
    expect(codes.length).toBeGreaterThan(15)
  })

  test('explains every code, and no other', () => {
    expect(entries.map(({ code }) => code).sort()).toEqual([...new Set(codes)].sort())
  })

  test.for(entries)('$code has a title and says what to do', ({ body }) => {
    expect(body).toMatch(/^\*\*[^*]+\*\* \S.{40,}/su)
  })
})

describe('docs/api.md', () => {
  const routes = globSync('packages/marsad/src/serve/routes/*.ts', { cwd: root }).flatMap(file =>
    [...read(file).matchAll(/'(\/api\/[^']+)'/gu)].map(([, route = '']) => route),
  )
  const documented = [...read('docs/api.md').matchAll(/^\| `(\/api\/[^`]+)`/gmu)].map(
    ([, route = '']) => route,
  )
  const named = (route: string) =>
    route.replace(/:(\w+)/gu, (_, name: string) => name.toUpperCase())

  test('lists every route, and no other', () => {
    expect(documented.sort()).toEqual([...new Set(routes.map(named))].sort())
  })
})
