/**
 * Goal: the lexicon stays plain, sorted, sourced facts that every matcher can trust.
 * Method: import every table under packages/lexicon/src and check its rows one by one; a file
 * without rows of an Arabic or English `form` is only held to its one export.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Row = { readonly [column: string]: unknown }
type Table = { readonly path: string; readonly exports: string[]; readonly rows: readonly Row[] }

const root = join(import.meta.dirname, '../packages/lexicon/src')

const tables: Table[] = await Promise.all(
  globSync('**/*.ts', { cwd: root })
    .filter(path => !path.endsWith('.test.ts'))
    .sort()
    .map(async path => {
      const module: { [name: string]: unknown } = await import(join(root, path))
      const lists = Object.values(module).filter(isRows)
      return { path, exports: Object.keys(module), rows: lists.flat() }
    }),
)

const withForms = tables.filter(table => table.rows.some(row => 'form' in row))
const named = withForms.filter(({ path }) => /^(ar|en)\/(names|offices)\//.test(path))
/** Names of people stand by the rank of their kind, full names first: no order of letters. */
const fullySorted = named.filter(({ path }) => !path.endsWith('/people.ts'))
const world = tables.filter(({ path }) => path.startsWith('world/'))

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every(row => typeof row === 'object' && row !== null)
}

function rowsOf(path: string): readonly Row[] {
  return tables.find(table => table.path === path)?.rows ?? []
}

function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

function list(row: Row, column: string): string[] {
  const value = row[column]
  return Array.isArray(value) ? value.map(String) : []
}

function isFlagged(row: Row): boolean {
  const flag = 'ambiguous'
  return row[flag] === true
}

/** What matching takes for one form: case, hamza seats, final ya and ta marbuta do not count. */
function fold(form: string): string {
  return form
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
}

/** What the rows are sorted by: who or what is meant, then the form; flags do not count. */
function columnsOf(rows: readonly Row[]): string[] {
  const columns = new Set(rows.flatMap(row => Object.keys(row)))
  for (const column of ['source', 'ambiguous', 'form']) columns.delete(column)
  const order = ['entity', 'outlet', 'office', 'code', 'codes', 'kind', 'sector']
  return [...new Set([...order.filter(column => columns.has(column)), ...columns, 'form'])]
}

function compareRows(columns: readonly string[], a: Row, b: Row): number {
  for (const column of columns) {
    const left = String(a[column] ?? '')
    const right = String(b[column] ?? '')
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

function isBare(form: string): boolean {
  const unwanted =
    /[\u0640\u064b-\u065f\u0670\ufb50-\ufdff\ufe70-\ufefc]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}/u
  return form === form.normalize('NFC') && form.trim() === form && !unwanted.test(form)
}

test('there are tables', () => {
  expect(withForms.length).toBeGreaterThan(20)
  expect(world.length).toBeGreaterThan(4)
})

test.for(tables)('$path exports one table, or types alone', ({ exports }) => {
  expect(exports.length).toBeLessThanOrEqual(1)
})

test.for(withForms)('$path holds bare NFC letters and names its source', ({ rows }) => {
  const forms = rows.map(row => text(row, 'form'))
  expect(forms.filter(form => form === '' || form.includes('  ') || !isBare(form))).toEqual([])
  expect(rows.filter(row => text(row, 'source') === '')).toEqual([])
})

test.for(withForms)('$path says nothing twice', ({ rows }) => {
  const facts = rows.map(row => JSON.stringify({ ...row, source: '' }))
  expect(facts.filter((fact, i) => facts.indexOf(fact) !== i)).toEqual([])
})

test.for(fullySorted)('$path is sorted by its columns', ({ rows }) => {
  const columns = columnsOf(rows)
  const sorted = rows.every((row, i) => {
    const before = rows[i - 1]
    return before === undefined || compareRows(columns, before, row) < 0
  })
  expect(sorted, columns.join(', ')).toBe(true)
})

test.for(named)('$path lists no variant that folding meets anyway', ({ rows }) => {
  const keys = rows.map(row =>
    JSON.stringify({ ...row, source: '', ambiguous: '', form: fold(text(row, 'form')) }),
  )
  const seen = new Set<string>()
  const repeated = keys.filter(key => seen.has(key) || !seen.add(key))
  expect(repeated).toEqual([])
})

const known = new Set(
  ['world/states.ts', 'world/organisations.ts', 'world/groups.ts'].flatMap(path =>
    rowsOf(path).map(row => text(row, 'code')),
  ),
)

function codesOf(row: Row): string[] {
  const many = list(row, 'codes')
  return [text(row, 'code'), text(row, 'base'), ...many].filter(code => code !== '')
}

test.for([...named, ...world])('$path uses codes that the world tables know', ({ rows }) => {
  expect(rows.flatMap(codesOf).filter(code => !known.has(code))).toEqual([])
})

test('every outlet named is an outlet known, and its state a state', () => {
  const outlets = rowsOf('world/outlets.ts')
  const ids = new Set(outlets.map(row => text(row, 'outlet')))
  const forms = ['ar', 'en'].flatMap(lang => rowsOf(`${lang}/names/outlets.ts`))
  expect(forms.map(row => text(row, 'outlet')).filter(id => !ids.has(id))).toEqual([])
  const states = outlets.map(row => text(row, 'state')).filter(code => code !== '')
  expect(states.filter(code => !known.has(code))).toEqual([])
  expect(ids.size).toBe(outlets.length)
})

test('every state has a name in both languages', () => {
  const codes = rowsOf('world/states.ts').map(row => text(row, 'code'))
  expect(codes).toHaveLength(250)
  for (const lang of ['ar', 'en']) {
    const seen = new Set(rowsOf(`${lang}/names/states.ts`).map(row => text(row, 'code')))
    expect(codes.filter(code => !seen.has(code))).toEqual([])
  }
})

test('every organisation and group has a name in both languages', () => {
  for (const table of ['organisations', 'groups']) {
    const codes = rowsOf(`world/${table}.ts`).map(row => text(row, 'code'))
    for (const lang of ['ar', 'en']) {
      const seen = new Set(rowsOf(`${lang}/names/${table}.ts`).map(row => text(row, 'code')))
      expect(codes.filter(code => !seen.has(code))).toEqual([])
    }
  }
})

/** One folded form may belong to two actors only where each row says that it is ambiguous. */
test.for(['ar', 'en'])('%s names of actors do not clash unsaid', lang => {
  const owners = new Map<string, Set<string>>()
  for (const table of ['states', 'capitals', 'organisations', 'groups', 'seats']) {
    for (const row of rowsOf(`${lang}/names/${table}.ts`)) {
      if (isFlagged(row)) continue
      const form = fold(text(row, 'form'))
      owners.set(form, (owners.get(form) ?? new Set()).add(text(row, 'code')))
    }
  }
  expect([...owners].filter(([, codes]) => codes.size > 1).map(([form]) => form)).toEqual([])
})

const roundTrips = [
  { in: 'ar/names/states.ts', code: 'USA', form: 'أميركا' },
  { in: 'ar/names/states.ts', code: 'PRK', form: 'كوريا الشمالية' },
  { in: 'ar/names/capitals.ts', code: 'PRK', form: 'بيونغيانغ' },
  { in: 'ar/names/nationalities.ts', code: 'KOR', form: 'كوري جنوبي' },
  { in: 'ar/names/organisations.ts', code: 'UNO', form: 'مجلس الأمن الدولي' },
  { in: 'ar/names/groups.ts', code: 'HOUTHI', form: 'أنصار الله' },
  { in: 'ar/names/seats.ts', code: 'RUS', form: 'الكرملين' },
  { in: 'en/names/states.ts', code: 'GBR', form: 'Britain' },
  { in: 'en/names/nationalities.ts', code: 'NLD', form: 'Dutch' },
  { in: 'en/names/seats.ts', code: 'USA', form: 'Pentagon' },
]

test.for(roundTrips)('$form is $code', ({ in: path, code, form }) => {
  const rows = rowsOf(path).filter(row => fold(text(row, 'form')) === fold(form))
  expect(rows.map(row => text(row, 'code'))).toEqual([code])
})

test('every record type has one weight of its own', () => {
  const types = rowsOf('world/plover.ts').filter(row => text(row, 'mode') === '')
  expect(types).toHaveLength(18)
  const score = 'score'
  const scores = rowsOf('world/plover.ts').map(row => Number(row[score]))
  expect(scores.every(score => score >= -10 && score <= 10)).toBe(true)
})
