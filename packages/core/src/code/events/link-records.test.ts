/**
 * Goal: an allegation is tied to its accusation, a denial to the accusation against the denier.
 * Method: bare records of an invented article, in the order of the text.
 */
import { expect, test } from 'vitest'
import type { Record } from '#model'
import { linkRecords } from './link-records.ts'

const party = (code: string) => ({ code, sector: null, entity: null, text: code, start: 0, end: 3 })

function record(id: string, sentence: number, part: Partial<Record>): Record {
  const quote = { start: sentence * 100, end: sentence * 100 + 50, text: 'x' }
  return {
    id,
    unit: 'a1',
    type: 'ACCUSE',
    mode: null,
    contexts: [],
    status: 'occurred',
    actors: [],
    recipients: [],
    third: [],
    date: null,
    place: null,
    said: [],
    trigger: quote,
    evidence: quote,
    event: 'e1',
    confidence: 1,
    rule: 'test',
    links: [],
    ...part,
  }
}

const accusation = record('1', 0, { actors: [party('EGY')], recipients: [party('TUR')] })

const cases = [
  {
    what: 'an alleged act behind its accusation',
    links: [{ kind: 'content-of', record: '1' }],
    of: record('2', 0, {
      type: 'AID',
      status: 'alleged',
      trigger: { start: 20, end: 25, text: 'x' },
    }),
  },
  {
    what: 'a denial of who was accused',
    links: [{ kind: 'denies', record: '1' }],
    of: record('2', 3, { type: 'DENY', actors: [party('TUR')] }),
  },
  {
    what: 'a denial of who was accused, to the accuser',
    links: [{ kind: 'denies', record: '1' }],
    of: record('2', 3, { type: 'DENY', actors: [party('TUR')], recipients: [party('EGY')] }),
  },
]

const silent = [
  {
    what: 'a denial by someone else',
    of: record('2', 3, { type: 'DENY', actors: [party('IRN')] }),
  },
  {
    what: 'an alleged act of another sentence',
    of: record('2', 2, { type: 'AID', status: 'alleged' }),
  },
  { what: 'an act that the text asserts', of: record('2', 0, { type: 'AID' }) },
]

test.for(cases)('$what', ({ links, of }) => {
  expect(linkRecords([accusation, of])[1]?.links).toEqual(links)
})

test.for(silent)('no link: $what', ({ of }) => {
  expect(linkRecords([accusation, of])[1]?.links).toEqual([])
})
