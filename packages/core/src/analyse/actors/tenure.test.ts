/**
 * Goal: a known person acts for the office held on the day, not for the one held today.
 * Method: people who changed sides of a table, on days before, between and after.
 */
import { expect, test } from 'vitest'
import { codeOfPerson, officeOn } from './tenure.ts'

const cases = [
  { day: '2012-03-01', code: 'NOR', entity: 'person:jens-stoltenberg' },
  { day: '2018-03-01', code: 'NATO', entity: 'person:jens-stoltenberg' },
  { day: '2014-10-01', code: 'NATO', entity: 'person:jens-stoltenberg' },
  { day: '2024-07-02', code: 'NLD', entity: 'person:mark-rutte' },
  { day: '2025-02-01', code: 'NATO', entity: 'person:mark-rutte' },
  { day: '2009-02-01', code: 'FRA', entity: 'person:christine-lagarde' },
  { day: '2012-02-01', code: 'IMF', entity: 'person:christine-lagarde' },
  { day: '2022-02-01', code: 'EUU', entity: 'person:christine-lagarde' },
  { day: '2018-12-01', code: 'ESP', entity: 'person:josep-borrell' },
  { day: '2020-01-01', code: 'EUU', entity: 'person:josep-borrell' },
] as const

test.for(cases)('$entity on $day acts for $code', ({ day, code, entity }) => {
  expect(codeOfPerson(entity, day)).toBe(code)
  expect(officeOn(entity, day)?.code).toBe(code)
})

const silent = [
  { why: 'between two offices', day: '2014-03-01', entity: 'person:jens-stoltenberg' },
  { why: 'before the first', day: '1980-03-01', entity: 'person:mark-rutte' },
  { why: 'no day', day: null, entity: 'person:mark-rutte' },
  { why: 'nobody', day: '2020-01-01', entity: 'person:no-such-person' },
] as const

test.for(silent)('no office ($why): $entity', ({ day, entity }) => {
  expect(officeOn(entity, day)).toBeUndefined()
})

test('without an office a person keeps the home of the register', () => {
  expect(codeOfPerson('person:jens-stoltenberg', '2014-03-01')).toBeDefined()
  expect(codeOfPerson('person:no-such-person', '2014-03-01')).toBeUndefined()
})

test('a bound that is a month counts whole', () => {
  expect(officeOn('person:christine-lagarde', '2007-05-31')).toBeUndefined()
  expect(officeOn('person:christine-lagarde', '2007-06-30')?.code).toBe('FRA')
})
