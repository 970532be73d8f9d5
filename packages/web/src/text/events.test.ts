/** Goal: filters, facets, figures and disputes agree with each other. Method: the fixture's records. */
import { expect, test } from 'vitest'
import { records } from '../../test/fixture-store.ts'
import { findDisputes } from './disputes.ts'
import {
  byDay,
  countFacet,
  eventsOf,
  facetNames,
  filterEvents,
  parseFilters,
  precisionOf,
} from './events.ts'
import { figuresOf } from './figures.ts'

const events = eventsOf(records)
const parse = (query: string) => parseFilters(new URLSearchParams(query))

test('a count that is shown is the length of the list it leads to', () => {
  const filters = parse('status=occurred&from=2018-01-01')
  for (const name of facetNames) {
    for (const { value, count } of countFacet(events, filters, name)) {
      expect(filterEvents(events, { ...filters, [name]: value })).toHaveLength(count)
    }
  }
})

const silent = ['from=yesterday', 'from=2018', 'to=%00', 'lang=en']
test.for(silent)('%s filters nothing', query => {
  expect(filterEvents(events, parse(query))).toHaveLength(events.length)
})

test('an interval belongs to every period that it touches', () => {
  const found = filterEvents(events, parse('from=2023-05-01&to=2023-05-31'))
  expect(found.map(event => event.status)).toEqual(['ongoing'])
})

test('a type may be asked for with its mode', () => {
  const visits = filterEvents(events, parse('type=CONSULT/visit'))
  expect(visits.length).toBeGreaterThan(0)
  expect(visits.every(event => event.mode === 'visit')).toBe(true)
})

test('days go from the newest to the unknown', () => {
  const [first] = events
  if (!first) throw new Error('The fixture has no events.')
  const days = [null, '2020-01-01', '2021-01-01'].map(day => ({ ...first, day, records: [] }))
  expect(byDay(days).map(([event]) => event?.day)).toEqual(['2021-01-01', '2020-01-01', null])
})

test('what is dated by its season is not put under its first day', () => {
  expect(events.filter(event => precisionOf(event) === 'season').map(({ day }) => day)).toEqual([
    '2014-03-01',
  ])
})

test('figures count what their link will show', () => {
  const { figures, outlets } = figuresOf(events)
  expect(outlets).toBeGreaterThan(3)
  for (const figure of figures.filter(({ filter }) => filter !== 'CONSULT')) {
    expect(filterEvents(events, parse(`type=${figure.filter}`))).toHaveLength(figure.count)
  }
})

test('a dispute is linked by the coder or near in time, each told once', () => {
  const disputes = findDisputes(
    records.filter(({ type }) => type === 'ACCUSE'),
    records.filter(({ type }) => type === 'DENY'),
  )
  expect(disputes.map(({ ground, denial }) => [ground, denial.source.outlet])).toEqual([
    ['linked', 'وكالة الشمال'],
    ['near', 'North Sea Courier'],
  ])
})
