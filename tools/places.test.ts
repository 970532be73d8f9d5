/**
 * Goal: the gazetteer can be trusted to put a place on the map and in its state.
 * Method: hold the tables against each other, and the coordinates against a rough box of each of
 * the states that have most places; a box of the world for the rest.
 */
import { capitalNames as arabicCapitals } from '@marsad/lexicon/ar/names/capitals'
import { placeNames as arabicPlaces } from '@marsad/lexicon/ar/names/places'
import { stateNames as arabicStates } from '@marsad/lexicon/ar/names/states'
import { capitalNames as englishCapitals } from '@marsad/lexicon/en/names/capitals'
import { placeNames as englishPlaces } from '@marsad/lexicon/en/names/places'
import { stateNames as englishStates } from '@marsad/lexicon/en/names/states'
import { type PlaceRow, places } from '@marsad/lexicon/world/places'
import { states } from '@marsad/lexicon/world/states'
import { expect, test } from 'vitest'
import { foldText } from '../packages/core/src/text/index.ts'

const keys = places.map(({ place }) => place)
const known = new Set(keys)

test('there are the places that the news of the world names', () => {
  expect(places.length).toBeGreaterThan(1500)
})

test('places are sorted and stand once', () => {
  expect(keys.filter((key, i) => i > 0 && key <= (keys[i - 1] ?? ''))).toEqual([])
})

test('a place is spelt in plain Latin letters and ends in its state', () => {
  const wrong = ({ place, code }: PlaceRow) =>
    !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(place) ||
    (code !== '' && !place.endsWith(`-${code.toLowerCase()}`))
  expect(places.filter(wrong)).toEqual([])
})

test('every state has one capital or seat', () => {
  const capitals = places.filter(({ kind }) => kind === 'capital').map(({ code }) => code)
  expect(capitals.toSorted()).toEqual(states.map(({ code }) => code).toSorted())
})

test('every other place lies in a state, or at sea and in regions of several', () => {
  const codes = new Set(states.map(({ code }) => code))
  const nowhere = places.filter(({ code, kind }) =>
    code === '' ? !['region', 'island', 'strait'].includes(kind) : !codes.has(code),
  )
  expect(nowhere).toEqual([])
})

test('coordinates are on the globe, two decimals at most', () => {
  const isFine = (degrees: number, most: number) =>
    Math.abs(degrees) <= most && Math.abs(degrees * 100 - Math.round(degrees * 100)) < 1e-6
  expect(places.filter(({ lat, lon }) => !isFine(lat, 90) || !isFine(lon, 180))).toEqual([])
})

/** South, west, north and east of a state, roughly, islands and near waters included. */
const boxes: { readonly [code: string]: readonly [number, number, number, number] } = {
  AFG: [29, 60, 39, 75],
  ARE: [22.5, 51, 26.5, 57],
  AUS: [-44, 112, -10, 155],
  BRA: [-34, -74, 6, -34],
  CAN: [41, -141, 84, -52],
  CHN: [18, 73, 54, 135],
  COD: [-14, 12, 6, 32],
  DEU: [47, 5.5, 55.2, 15.2],
  DZA: [18.5, -9, 37.5, 12],
  EGY: [21.5, 24.5, 32.8, 37],
  ESP: [27, -19, 44, 5],
  ETH: [3, 32.5, 15, 48.5],
  FRA: [41, -5.5, 51.5, 10],
  GBR: [49.5, -9, 61, 2.5],
  GRC: [34, 19, 42, 30],
  IDN: [-11.5, 94, 6.5, 142],
  IND: [6, 68, 36, 98],
  IRN: [24.5, 44, 40, 63.5],
  IRQ: [28.8, 38.5, 37.6, 48.8],
  ISR: [29.3, 34, 33.5, 36],
  ITA: [35, 6.5, 47.2, 19],
  JOR: [29, 34.8, 33.5, 39.5],
  JPN: [24, 122, 46, 146],
  LBN: [33, 35, 34.8, 36.7],
  LBY: [19.3, 9, 33.5, 25.5],
  MAR: [27.5, -13.5, 36, -1],
  MEX: [14, -118, 33, -86],
  MLI: [10, -12.5, 25.1, 4.5],
  NGA: [4, 2.5, 14, 15],
  OMN: [16.5, 51.8, 27, 60],
  PAK: [23.5, 60.5, 37.2, 77.5],
  PHL: [4.5, 114, 21.5, 127],
  POL: [48.9, 14, 55, 24.2],
  PSE: [31.1, 34, 32.7, 35.7],
  RUS: [41, 19, 82, 180],
  SAU: [16, 34, 32.3, 55.8],
  SDN: [8.5, 21.5, 23, 39],
  SOM: [-2, 40.9, 12, 51.5],
  SYR: [32.2, 35.5, 37.4, 42.5],
  TUN: [30, 7.4, 37.6, 11.7],
  TUR: [35.7, 25.6, 42.2, 45],
  UKR: [44, 22, 52.5, 40.3],
  USA: [18, -180, 72, -66],
  YEM: [12, 41.5, 19, 54.6],
}

test.for(Object.entries(boxes))('places of %s lie in it', ([code, [south, west, north, east]]) => {
  const of = places.filter(row => row.code === code)
  const outside = of.filter(
    ({ lat, lon }) => lat < south || lat > north || lon < west || lon > east,
  )
  expect(of.length).toBeGreaterThan(3)
  expect(outside).toEqual([])
})

test('two rows are one place only where one is the region, island or base around the other', () => {
  const byPoint = Map.groupBy(places, ({ lat, lon }) => `${lat} ${lon}`)
  const twice = [...byPoint.values()].filter(
    rows => rows.filter(({ kind }) => kind === 'city' || kind === 'capital').length > 2,
  )
  expect(twice.map(rows => rows.map(({ place }) => place))).toEqual([])
})

const tables = [
  { in: 'Arabic', rows: arabicPlaces, capitals: arabicCapitals, states: arabicStates },
  { in: 'English', rows: englishPlaces, capitals: englishCapitals, states: englishStates },
] as const

test.for(tables)('every $in form names a place of the gazetteer', ({ rows }) => {
  expect(rows.filter(({ place }) => !known.has(place))).toEqual([])
})

test.for(tables)('$in forms are folded once for each place', ({ rows }) => {
  const facts = rows.map(({ place, form }) => `${place} ${foldText(form)}`)
  expect(facts.filter((fact, i) => facts.indexOf(fact) !== i)).toEqual([])
})

test.for(tables)('every place but small territories has a name in $in', table => {
  const named = new Set<string>(table.rows.map(({ place }) => place))
  const codes = new Set<string>(
    [...table.capitals, ...table.states].map(({ code }: { readonly code: string }) => code),
  )
  const nameless = places.filter(
    ({ place, kind, code }) => !named.has(place) && !(kind === 'capital' && codes.has(code)),
  )
  expect(nameless).toEqual([])
})

test.for(tables)('$in forms that two places share are plain for one at most', table => {
  const owners = new Map<string, Set<string>>()
  for (const { place, ambiguous, form } of table.rows) {
    if (ambiguous !== undefined) continue
    const folded = foldText(form)
    owners.set(folded, (owners.get(folded) ?? new Set()).add(place))
  }
  expect([...owners].filter(([, owned]) => owned.size > 1).map(([form]) => form)).toEqual([])
})

test('Arabic names are written in Arabic letters, English ones in Latin', () => {
  const isArabic = (form: string) => /^[\p{Script=Arabic}\p{Nd}\s-]+$/u.test(form)
  const isLatin = (form: string) => /^[\p{Script=Latin}\p{M}\p{Nd}\s.,'-]+$/u.test(form)
  expect(arabicPlaces.filter(({ form }) => !isArabic(form))).toEqual([])
  expect(englishPlaces.filter(({ form }) => !isLatin(form))).toEqual([])
})

const facts = [
  { form: 'حلب', place: 'aleppo-syr' },
  { form: 'الحديدة', place: 'hodeidah-yem' },
  { form: 'خاركيف', place: 'kharkiv-ukr' },
  { form: 'بنغازي', place: 'benghazi-lby' },
  { form: 'الفاشر', place: 'el-fasher-sdn' },
  { form: 'خان يونس', place: 'khan-younis-pse' },
  { form: 'مضيق هرمز', place: 'strait-of-hormuz-omn' },
] as const

test.for(facts)('$form is $place', ({ form, place }) => {
  const rows = arabicPlaces.filter(row => foldText(row.form) === foldText(form))
  expect(rows.map(row => row.place)).toEqual([place])
})

const silent = ['الكرملين', 'البيت الأبيض', 'قصر الإليزيه', 'سوريا', 'الأمم المتحدة']

test.for(silent)('%s is a seat, a state or a body, and no place', form => {
  expect(arabicPlaces.filter(row => foldText(row.form) === foldText(form))).toEqual([])
})

const gaps = [
  { why: 'the quarters of most capitals are not listed', form: 'حي الكرخ' },
  { why: 'rivers are not listed', form: 'نهر الفرات' },
] as const

test.for(gaps)('gap: $why', { fails: true }, ({ form }) => {
  expect(arabicPlaces.map(row => row.form)).toContain(form)
})
