/**
 * Goal: a nationality adjective in every gender, number and case, of one word or two.
 * Method: adjectives of each shape; forms are compared folded.
 */
import { expect, test } from 'vitest'
import { foldText } from '#text'
import { nationalityForms } from './nationality-forms.ts'

const cases = [
  {
    of: 'روسي',
    has: ['روسي', 'روسية', 'روسيون', 'روسيين', 'روسيان', 'روسيتان', 'روسيتين', 'روسيات'],
    lacks: ['روس', 'روسيةون'],
  },
  {
    of: 'كوري شمالي',
    has: ['كوري شمالي', 'كورية شمالية', 'كوري الشمالي', 'كورية الشمالية', 'كوريين الشماليين'],
    lacks: ['كوري شمالية', 'كورية شمالي', 'كوري'],
  },
] as const

test.for(cases)('$of', ({ of, has, lacks }) => {
  const forms = nationalityForms(of).map(({ form }) => form)
  for (const form of has) expect(forms).toContain(foldText(form))
  for (const form of lacks) {
    expect(forms).not.toContain(foldText(form))
  }
})

test('one is one, and several are several', () => {
  const plural = new Map(nationalityForms('روسي').map(one => [one.form, one.plural]))
  expect(plural.get(foldText('روسية'))).toBe(false)
  expect(plural.get(foldText('روسيون'))).toBe(true)
  expect(plural.get(foldText('روسيتان'))).toBe(true)
})

test('all forms are folded', () => {
  for (const { form } of nationalityForms('أمريكي')) expect(foldText(form)).toBe(form)
})
