/**
 * Goal: a record's name is the same for the same words of the same page, and else another.
 * Method: one record, changed in one fact at a time.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordId } from './record-id.ts'

const party = (code: string) => ({
  code,
  sector: null,
  entity: null,
  text: code,
  start: 0,
  end: 3,
})

const record = {
  unit: 'a1',
  type: 'CONSULT',
  mode: 'visit',
  trigger: { start: 10, end: 14, text: 'زار' },
  actors: [party('KEN')],
  recipients: [party('BRA')],
} as const

const name = recordId('page', 'v1', record)

const same = [
  { why: 'the same facts', id: recordId('page', 'v1', { ...record }) },
  {
    why: 'other words for the same party',
    id: recordId('page', 'v1', { ...record, actors: [{ ...party('KEN'), text: 'نيروبي' }] }),
  },
] as const

const other = [
  { why: 'page', id: recordId('page2', 'v1', record) },
  { why: 'version', id: recordId('page', 'v2', record) },
  { why: 'unit', id: recordId('page', 'v1', { ...record, unit: 'a2' }) },
  { why: 'type', id: recordId('page', 'v1', { ...record, type: 'AGREE' }) },
  { why: 'mode', id: recordId('page', 'v1', { ...record, mode: null }) },
  {
    why: 'place of the trigger',
    id: recordId('page', 'v1', { ...record, trigger: { start: 11, end: 14, text: 'ار' } }),
  },
  { why: 'actors', id: recordId('page', 'v1', { ...record, actors: [party('TUR')] }) },
  {
    why: 'direction',
    id: recordId('page', 'v1', { ...record, actors: [party('BRA')], recipients: [party('KEN')] }),
  },
  {
    why: 'parties of one side',
    id: recordId('page', 'v1', { ...record, actors: [party('KEN'), party('BRA')], recipients: [] }),
  },
] as const

test.for(same)('$why: the same name', ({ id }) => {
  expect(id).toBe(name)
})

test.for(other)('another $why: another name', ({ id }) => {
  expect(id).not.toBe(name)
})

test('names are short, of one length, and safe in an address', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (page, start) => {
      const id = recordId(page, 'v1', { ...record, trigger: { ...record.trigger, start } })
      expect(id).toMatch(/^[0-9a-f]{14}$/u)
    }),
  )
})

test('ten thousand pages give ten thousand names', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => recordId(`p${at}`, 'v1', record))
  expect(new Set(names).size).toBe(names.length)
})

test('the name of this record has not changed unnoticed', () => {
  expect(name).toMatchInlineSnapshot(`"004163f903f50e"`)
})
