/** Goal: no two marks cover each other, and none is lost. Method: small lines, then many at random. */
import { type EventView, fromDayNumber } from '@marsad/core/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesMax, layOut, radiusOf } from './layout.ts'
import { extentOf, pan, ticks, zoom } from './scale.ts'

function event(id: string, from: number, to: number, score: number): EventView {
  const [day, dayEnd] = [fromDayNumber(from), fromDayNumber(to)]
  const rest = { actors: [], recipients: [], records: [], mode: null } as const
  return { id, day, dayEnd, score, type: 'CONSULT', status: 'occurred', ...rest }
}
const window = { from: 19_000, to: 19_100 }

test('cooperation stands above, conflict below, each in its own lanes', () => {
  const { marks } = layOut(
    [event('a', 19_050, 19_050, 3), event('b', 19_050, 19_050, -3)],
    window,
    1000,
  )
  expect(marks.map(({ side, lane }) => [side, lane])).toEqual([
    ['above', 0],
    ['below', 0],
  ])
})

test('two on one day take two lanes; one outside of the window takes none', () => {
  const events = [
    event('a', 19_050, 19_050, 3),
    event('b', 19_050, 19_050, 3),
    event('c', 18_000, 18_000, 3),
  ]
  expect(layOut(events, window, 1000).marks.map(mark => mark.lane)).toEqual([0, 1])
})

test('an interval is a bar, unless it is shorter than its own height', () => {
  const [long, short] = [event('a', 19_010, 19_040, 3), event('b', 19_060, 19_061, 3)]
  const { marks } = layOut([long, short], window, 700)
  expect(marks.map(mark => Math.round(mark.x2 - mark.x))).toEqual([210, 0])
})

test('what finds no lane is gathered under a number that can be opened', () => {
  const many = Array.from({ length: lanesMax + 5 }, (_, index) =>
    event(`e${index}`, 19_050, 19_050, 3),
  )
  const { marks, clusters } = layOut(many, window, 1000)
  expect(marks).toHaveLength(lanesMax)
  expect(clusters).toMatchObject([{ count: 5, from: 19_050, to: 19_050 }])
})

test('marks of one lane never touch, and all are counted', () => {
  const some = fc.array(fc.tuple(fc.nat(100), fc.nat(9), fc.integer({ min: -10, max: 10 })))
  fc.assert(
    fc.property(some, given => {
      const events = given.map(([at, long, score], index) =>
        event(`e${index}`, 19_000 + at, 19_000 + at + long, score),
      )
      const { marks, clusters } = layOut(events, window, 600)
      expect(marks.length + clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(
        given.filter(([at]) => at <= 100).length,
      )
      for (const a of marks) {
        const after = marks.find(
          b => b !== a && b.side === a.side && b.lane === a.lane && b.x >= a.x,
        )
        if (after) expect(after.x - after.radius).toBeGreaterThanOrEqual(a.x2 + a.radius - 0.001)
      }
    }),
  )
})

test('weight is size, and capped', () => {
  expect(radiusOf(-8)).toBe(radiusOf(8))
  expect(radiusOf(40)).toBe(radiusOf(10))
})

test('zooming keeps its day in place and stays inside the extent', () => {
  const extent = { from: 0, to: 1000 }
  expect(zoom({ from: 400, to: 600 }, 0.5, 500, extent)).toEqual({ from: 450, to: 550 })
  expect(zoom({ from: 0, to: 100 }, 40, 0, extent)).toEqual(extent)
  expect(pan({ from: 900, to: 1000 }, 500, extent)).toEqual({ from: 900, to: 1000 })
})

const widths = [
  { days: 20, unit: 'day' },
  { days: 300, unit: 'month' },
  { days: 3000, unit: 'year' },
  { days: 40_000, unit: 'year' },
] as const
test.for(widths)('$days days are ticked by $unit', ({ days, unit }) => {
  const found = ticks({ from: 10_000, to: 10_000 + days }, 1000, 90)
  expect(found.length).toBeGreaterThan(1)
  expect(found.length).toBeLessThan(14)
  expect(new Set(found.map(tick => tick.unit))).toEqual(new Set([unit]))
})

test('the extent leaves air, and an empty list has one too', () => {
  expect(extentOf([100, 200])).toEqual({ from: 97, to: 203 })
  expect(extentOf([]).to).toBeGreaterThan(0)
})
