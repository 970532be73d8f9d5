/**
 * Goal: data flows one way. Each line of the table says what a place may import.
 * Method: read every import in packages/*\/src and look it up; what only tests import is free.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const stageMayImport = ['core/model', 'core/text', 'lexicon'] as const

const mayImport: { readonly [place: string]: readonly string[] } = {
  lexicon: [],
  'core/model': [],
  'core/text': ['core/model', 'lexicon'],
  'core/read': stageMayImport,
  'core/analyse': stageMayImport,
  'core/code': stageMayImport,
  'core/resolve': stageMayImport,
  core: ['core/model', 'core/text', 'core/read', 'core/analyse', 'core/code', 'core/resolve'],
  'marsad/acquire': ['core/model'],
  'marsad/coding': ['core', 'core/model', 'core/read', 'lexicon', 'marsad/acquire'],
  'marsad/store': ['core/model'],
  'marsad/serve': ['core/model', 'lexicon', 'marsad/store'],
  'marsad/cluster': ['core', 'core/model', 'marsad/acquire', 'marsad/coding', 'marsad/store'],
  'marsad/cli': [
    'core',
    'core/model',
    'marsad/acquire',
    'marsad/coding',
    'marsad/store',
    'marsad/serve',
    'marsad/cluster',
  ],
  web: ['core', 'core/model'],
}

const aliases: { readonly [from: string]: string } = {
  '#model': 'core/model',
  '#text': 'core/text',
  '#read': 'core/read',
  '#analyse': 'core/analyse',
  '#code': 'core/code',
  '#resolve': 'core/resolve',
  '@marsad/core': 'core',
  '@marsad/core/model': 'core/model',
  '@marsad/core/html': 'core/read',
}

/** `packages/core/src/analyse/time/x.ts` is in `core/analyse`; `packages/core/src/index.ts` in `core`. */
function placeOf(path: string): string {
  const [, name = '', , folder = ''] = path.split('/')
  const inner = `${name}/${folder}`
  if (inner in mayImport) return inner
  return folder.includes('.') || name === 'lexicon' || name === 'web' ? name : inner
}

function targetOf(file: string, from: string): string | undefined {
  if (from.startsWith('.')) return placeOf(relative(root, resolve(root, dirname(file), from)))
  if (from in aliases) return aliases[from]
  if (from.startsWith('@marsad/lexicon')) return 'lexicon'
  return from.startsWith('#') || from.startsWith('@marsad/') ? `unknown ${from}` : undefined
}

const statement = /(?:^(?:import|export)\b[^'"]*?from|^import|\bimport\()\s*'([^']+)'/gmu

function importsOf(file: string): string[] {
  const source = readFileSync(resolve(root, file), 'utf8')
  return [...source.matchAll(statement)].map(([, from = '']) => from)
}

/** Test files and what only they import may look anywhere. */
const forTests = ['packages/marsad/src/store/contract/']
const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
  file => !/\.test\.tsx?$/u.test(file) && !forTests.some(folder => file.startsWith(folder)),
)

test.for(files)('%s imports only what its place allows', file => {
  const place = placeOf(file)
  for (const from of importsOf(file)) {
    const target = targetOf(file, from)
    if (target === undefined || target === place) continue
    expect(mayImport[place], `${file} imports ${from}`).toContain(target)
  }
})

test('every place in the code has a line in the table', () => {
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining([...new Set(files.map(placeOf))]))
})

const core = files.filter(file => file.startsWith('packages/core/'))

test.for(core)('%s is pure: nothing of Node, no network, no clock, no chance', file => {
  const source = readFileSync(resolve(root, file), 'utf8')
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '')
  expect(importsOf(file).filter(from => /^node:|^(?:fs|path|http|crypto)$/u.test(from))).toEqual([])
  expect(code).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\./u)
})
