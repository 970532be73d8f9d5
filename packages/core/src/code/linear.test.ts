/**
 * Goal: named features become probabilities, unknown ones change nothing.
 * Method: a model of two classes written here.
 */
import { expect, test } from 'vitest'
import { probabilities } from './linear.ts'

const model = { classes: ['no', 'yes'], weights: { a: [0, 2], b: [1, 0], huge: [0, 5000] } }

const cases = [
  { why: 'nothing known', features: [], yes: 0.5 },
  { why: 'an unknown feature', features: ['?'], yes: 0.5 },
  { why: 'one for', features: ['a'], yes: 1 / (1 + Math.exp(-2)) },
  { why: 'for and against', features: ['a', 'b'], yes: 1 / (1 + Math.exp(-1)) },
  { why: 'twice', features: ['a', 'a'], yes: 1 / (1 + Math.exp(-4)) },
  { why: 'no overflow', features: ['huge'], yes: 1 },
] as const

test.for(cases)('$why', ({ features, yes }) => {
  const [against = 0, chance = 0] = probabilities(model, features)
  expect(chance).toBeCloseTo(yes, 10)
  expect(against + chance).toBeCloseTo(1, 10)
})

test.for(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a feature named %s is unknown too',
  feature => {
    expect(probabilities(model, [feature])).toEqual([0.5, 0.5])
  },
)
