/**
 * Goal: an Arabic verb agrees in gender with its subject, and the clash is noticed.
 * Method: the verb and its first party of each sentence.
 */
import { expect, test } from 'vitest'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import { scenesOf } from '../scene.ts'
import { agreement } from './agreement.ts'

const cases = [
  { why: 'a feminine state', gives: 'agrees', in: 'زارت بريطانيا المعرض' },
  { why: 'a feminine state with "he"', gives: 'clashes', in: 'زار بريطانيا الوفد' },
  { why: 'a masculine state', gives: 'agrees', in: 'زار لبنان الوفد' },
  { why: 'a capital', gives: 'agrees', in: 'زارت أنقرة المعرض' },
  { why: 'an office', gives: 'agrees', in: 'زار وزير الدفاع التركي المعرض' },
  { why: 'an office with "she"', gives: 'clashes', in: 'زارت سفير تركيا الوفود' },
  { why: 'a feminine institution', gives: 'agrees', in: 'زارت الحكومة التركية المعرض' },
  { why: 'a person tells nothing', gives: 'open', in: 'زارت بوتين الوفود' },
  { why: 'they', gives: 'open', in: 'زاروا بريطانيا' },
] as const

test.for(cases)('$why: $in', ({ gives, in: text }) => {
  const [scene] = scenesOf(analysisOf(text, '2026-11-20'))
  const [hit] = scene?.hits ?? []
  const [mention] = scene?.analysed.actors ?? []
  if (scene === undefined || hit === undefined || mention === undefined) {
    throw new Error('no act or no party found')
  }
  expect(agreement(hit.form, mention, scene.analysed.tokens)).toBe(gives)
})
