/**
 * Goal: each party fills one place, joined parties fill it together, symmetric acts take all.
 * Method: weights of this test alone, so that only the filling is tried and not what was learnt.
 */
import { expect, test } from 'vitest'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import type { LinearModel } from '../linear.ts'
import { scenesOf } from '../scene.ts'
import { fillPlaces } from './fill.ts'

const none = [2, 0, 0]
const actor = [0, 4, 0]
const recipient = [0, 0, 4]

/** Subjects act, objects undergo; all else counts for nothing. */
const model: LinearModel = {
  classes: ['none', 'actor', 'recipient'],
  weights: {
    bias: none,
    'verb>|plain1': actor,
    'verb>|before1': actor,
    'verb>|plain2': recipient,
    'verb>|prep:ila': recipient,
    'verb=|plain1': actor,
    'verb=|plain2': actor,
    'verb=|prep:maa': recipient,
  },
}

function filled(text: string) {
  const [scene] = scenesOf(analysisOf(text, '2026-11-20'))
  const [hit] = scene?.hits ?? []
  if (scene === undefined || hit === undefined) return undefined
  const { actors, recipients } = fillPlaces(scene, hit, model)
  const codes = (list: typeof actors) => list.map(one => one.candidate.mention.code).sort()
  return `${codes(actors).join('+')} > ${codes(recipients).join('+')}`
}

const cases = [
  { why: 'one each', gives: 'GBR > TUR', in: 'زارت بريطانيا تركيا' },
  { why: 'joined actors', gives: 'FRA+GBR > TUR', in: 'زارت بريطانيا وفرنسا تركيا' },
  { why: 'joined recipients', gives: 'GBR > KEN+TUR', in: 'زارت بريطانيا تركيا وكينيا' },
  { why: 'nobody undergoes it', gives: 'GBR > ', in: 'زارت بريطانيا المعرض' },
  { why: 'one party never fills both', gives: 'GBR > ', in: 'زارت بريطانيا لندن' },
  { why: 'symmetric', gives: 'GBR+TUR > ', in: 'التقت بريطانيا مع تركيا' },
  { why: 'symmetric, three', gives: 'FRA+GBR+TUR > ', in: 'التقت بريطانيا وفرنسا مع تركيا' },
] as const

test.for(cases)('$why: $in', ({ gives, in: text }) => {
  expect(filled(text)).toBe(gives)
})

test('chances are probabilities', () => {
  const [scene] = scenesOf(analysisOf('زارت بريطانيا تركيا', '2026-11-20'))
  const [hit] = scene?.hits ?? []
  if (scene === undefined || hit === undefined) throw new Error('no act found')
  for (const one of fillPlaces(scene, hit, model).scored) {
    expect(one.actor + one.recipient).toBeLessThanOrEqual(1)
    expect(Math.min(one.actor, one.recipient)).toBeGreaterThan(0)
  }
})
