/**
 * Goal: every state has a point on the map, at its capital.
 * Method: all states must have one; a few are held to the degree.
 */
import { states } from '@marsad/lexicon/world/states'
import { expect, test } from 'vitest'
import { placeOf } from './place-of.ts'

const cases = [
  { code: 'SYR', name: 'Syria', lat: 34, lon: 36 },
  { code: 'RUS', name: 'Russia', lat: 56, lon: 38 },
  { code: 'BRA', name: 'Brazil', lat: -16, lon: -48 },
  { code: 'PSE', name: 'Palestine', lat: 32, lon: 35 },
] as const

test.for(cases)('$code', ({ code, name, lat, lon }) => {
  const found = placeOf(code)
  expect(found?.name).toContain(name)
  expect([Math.round(found?.lat ?? 0), Math.round(found?.lon ?? 0)]).toEqual([lat, lon])
})

test('every state has a point', () => {
  expect(states.filter(({ code }) => placeOf(code) === undefined)).toEqual([])
})

const silent = ['UNO', 'HOUTHI', '', 'XXX']

test.for(silent)('%s lies nowhere', code => {
  expect(placeOf(code)).toBeUndefined()
})
