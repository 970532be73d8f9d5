/**
 * Goal: both languages say everything. Method: the tables are compared key by key, values by
 * their script and their blanks; names of types and modes are held against the model.
 */
import { recordTypes, statuses } from '@marsad/core/model'
import { expect, test } from 'vitest'
import { ar } from './ar.ts'
import { type Countable, counted, countedWords } from './counted.ts'
import { en, type Key } from './en.ts'
import { method } from './method.ts'
import {
  contextNames,
  modeNames,
  type Pair,
  sectorNames,
  statusMeanings,
  statusNames,
  typeNames,
} from './types.ts'

const keys = Object.keys(en) as Key[]
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('both tables have the same keys in the same order', () => {
  expect(Object.keys(ar)).toEqual(keys)
})

test.for(keys)('%s leaves the same blanks in both languages', key => {
  expect(blanks(ar[key])).toEqual(blanks(en[key]))
  expect(ar[key].trim()).not.toBe('')
})

const pairs: [string, Pair][] = [
  typeNames,
  modeNames,
  statusNames,
  statusMeanings,
  contextNames,
  sectorNames,
].flatMap(table => Object.entries(table) as [string, Pair][])
test.for(pairs)('%s is named in both scripts', ([, pair]) => {
  expect(pair.en).toMatch(/^\p{Script=Latin}/u)
  expect(pair.ar).toMatch(/^\p{Script=Arabic}/u)
})

test('every type and standing has a name, every mode belongs to a type', () => {
  expect(Object.keys(typeNames)).toEqual([...recordTypes])
  expect(Object.keys(statusNames)).toEqual([...statuses])
  for (const key of Object.keys(modeNames)) expect(recordTypes).toContain(key.split('/')[0])
})

test('the method is told in both languages, part by part', () => {
  expect(method.ar.map(part => part.text.length)).toEqual(method.en.map(part => part.text.length))
})

const cases: readonly [what: Countable, count: number, en: string, ar: string][] = [
  ['visit', 0, '0 visits', '0 زيارة'],
  ['visit', 1, '1 visit', 'زيارة'],
  ['visit', 2, '2 visits', 'زيارتان'],
  ['visit', 3, '3 visits', '3 زيارات'],
  ['AGREE', 11, '11 agreements', '11 اتفاقًا'],
  ['AGREE', 100, '100 agreements', '100 اتفاق'],
  ['event', 103, '103 events', '103 أحداث'],
]
test.for(cases)('%s %i', ([what, count, english, arabic]) => {
  expect(countedWords('en', what, count, String)).toBe(english)
  expect(countedWords('ar', what, count, String)).toBe(arabic)
})

test('every counted noun has its five Arabic forms', () => {
  for (const forms of Object.values(counted)) expect(forms.ar).toHaveLength(5)
})
