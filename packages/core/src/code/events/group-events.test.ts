/**
 * Goal: records of one article that tell one event share its number, others do not.
 * Method: pairs of bare records, made alike but for what each row names.
 */
import { expect, test } from 'vitest'
import type { IsoDate, Record } from '#model'
import { groupEvents } from './group-events.ts'

type Bare = Omit<Record, 'event'>

interface Fact {
  readonly type?: Record['type']
  readonly mode?: string | null
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly day?: readonly [IsoDate, IsoDate]
}

const party = (code: string) => ({
  code,
  sector: null,
  entity: null,
  text: code,
  start: 0,
  end: 3,
})

function record({
  type = 'CONSULT',
  mode = 'meet',
  actors = [],
  recipients = [],
  day,
}: Fact): Bare {
  const [start, end] = day ?? []
  const days = { precision: 'day', basis: 'stated', text: '', why: '' } as const
  return {
    id: 'x',
    unit: 'a1',
    type,
    mode,
    contexts: [],
    status: 'occurred',
    actors: actors.map(party),
    recipients: recipients.map(party),
    third: [],
    date: start === undefined || end === undefined ? null : { start, end, ...days },
    place: null,
    said: [],
    trigger: { start: 0, end: 1, text: 'x' },
    evidence: { start: 0, end: 1, text: 'x' },
    confidence: 1,
    rule: 'x',
    links: [],
  }
}

const meeting: Fact = { actors: ['KEN', 'BRA'] }

const cases = [
  { why: 'the same', facts: [meeting, meeting], events: ['e1', 'e1'] },
  {
    why: 'another order of parties',
    facts: [meeting, { actors: ['BRA', 'KEN'] }],
    events: ['e1', 'e1'],
  },
  {
    why: 'the other way round',
    facts: [
      { type: 'ASSAULT', actors: ['KEN'], recipients: ['BRA'] },
      { type: 'ASSAULT', actors: ['BRA'], recipients: ['KEN'] },
    ],
    events: ['e1', 'e1'],
  },
  { why: 'another type', facts: [meeting, { ...meeting, type: 'AGREE' }], events: ['e1', 'e2'] },
  {
    why: 'a visit is no meeting',
    facts: [meeting, { ...meeting, mode: 'visit' }],
    events: ['e1', 'e2'],
  },
  {
    why: 'a call is a meeting',
    facts: [meeting, { ...meeting, mode: 'phone' }],
    events: ['e1', 'e1'],
  },
  { why: 'other parties', facts: [meeting, { actors: ['KEN', 'TUR'] }], events: ['e1', 'e2'] },
  { why: 'one party left out', facts: [meeting, { actors: ['KEN'] }], events: ['e1', 'e1'] },
  {
    why: 'the same days',
    facts: [
      { ...meeting, day: ['2026-11-01', '2026-11-03'] },
      { ...meeting, day: ['2026-11-03', '2026-11-03'] },
    ],
    events: ['e1', 'e1'],
  },
  {
    why: 'other days',
    facts: [
      { ...meeting, day: ['2026-11-01', '2026-11-03'] },
      { ...meeting, day: ['2026-11-04', '2026-11-04'] },
    ],
    events: ['e1', 'e2'],
  },
  {
    why: 'a record without a day joins the first that fits',
    facts: [
      { ...meeting, day: ['2026-11-01', '2026-11-01'] },
      { ...meeting, day: ['2026-11-09', '2026-11-09'] },
      meeting,
    ],
    events: ['e1', 'e2', 'e1'],
  },
  {
    why: 'the first day that is told counts for all',
    facts: [
      meeting,
      { ...meeting, day: ['2026-11-01', '2026-11-01'] },
      { ...meeting, day: ['2026-11-09', '2026-11-09'] },
    ],
    events: ['e1', 'e1', 'e2'],
  },
  { why: 'none', facts: [], events: [] },
] satisfies { why: string; facts: Fact[]; events: string[] }[]

test.for(cases)('$why: $events', ({ facts, events }) => {
  expect(groupEvents(facts.map(record)).map(({ event }) => event)).toEqual(events)
})
