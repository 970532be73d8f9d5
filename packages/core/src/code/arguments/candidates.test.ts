/**
 * Goal: everyone who could be a party of an act, each in the relation that the sentence gives.
 * Method: one invented sentence for each relation; `of` names the word of the act as it is written.
 */
import { expect, test } from 'vitest'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import { scenesOf } from '../scene.ts'
import { type Candidate, candidatesOf } from './candidates.ts'

/** Candidates of the last sentence's first act that is written `of`. */
function candidates(text: string, of: string, lang: 'ar' | 'en'): Candidate[] {
  const scene = scenesOf(analysisOf(text, '2026-11-20', lang)).at(-1)
  const hit = scene?.hits.find(({ first }) => {
    const token = scene.analysed.tokens[first]
    return text.slice(token?.start, token?.end) === of
  })
  return scene === undefined || hit === undefined ? [] : candidatesOf(scene, hit)
}

function relations(text: string, of: string, lang: 'ar' | 'en'): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { mention, relation } of candidates(text, of, lang)) found[mention.code] ??= relation
  return found
}

const cases = [
  { gives: { GBR: 'plain1', TUR: 'plain2' }, of: 'زارت', in: 'زارت بريطانيا أنقرة' },
  { gives: { GBR: 'before1', TUR: 'plain1' }, of: 'زارت', in: 'بريطانيا زارت أنقرة' },
  { gives: { GBR: 'before1r', LBN: 'plain1' }, of: 'قصفت', in: 'بريطانيا التي قصفت لبنان' },
  { gives: { GBR: 'plain1', TUR: 'prep:ila' }, of: 'دعت', in: 'دعت بريطانيا إلى تركيا وفدا' },
  { gives: { GBR: 'plain1', TUR: 'prep:ala' }, of: 'فرضت', in: 'فرضت بريطانيا عقوبات على تركيا' },
  { gives: { TUR: 'adj', LBN: 'prep:ala' }, of: 'القصف', in: 'القصف التركي على لبنان' },
  { gives: { TUR: 'of', GBR: 'prep:ila' }, of: 'زيارة', in: 'زيارة الرئيس التركي إلى لندن' },
  { gives: { GBR: 'prep:bayn', TUR: 'prep:bayn' }, of: 'لقاء', in: 'لقاء بين بريطانيا وتركيا' },
  {
    gives: { GBR: 'vsubj1', TUR: 'prep:maa' },
    of: 'محادثات',
    in: 'أجرت بريطانيا محادثات مع تركيا',
  },
  {
    gives: { GBR: 'svsubj1', TUR: 'prep:maa' },
    of: 'محادثات',
    in: 'بريطانيا أجرت محادثات مع تركيا',
  },
  {
    gives: { GBR: 'before2~', TUR: 'before1', LBN: 'plain1' },
    of: 'قصفت',
    in: 'قالت بريطانيا إن تركيا قصفت لبنان',
  },
  {
    gives: { GBR: 'inherit:speaker', LBN: 'plain1' },
    of: 'زارت',
    in: 'قالت بريطانيا إن الوقت حان. ثم زارت لبنان',
  },
] as const

test.for(cases)('$in', ({ gives, of, in: text }) => {
  expect(relations(text, of, 'ar')).toMatchObject(gives)
})

const english = [
  { gives: { GBR: 'plain1', TUR: 'plain2' }, of: 'visited', in: 'Britain visited Turkey' },
  { gives: { GBR: 'plain2', TUR: 'prep:by' }, of: 'accused', in: 'Britain was accused by Turkey' },
  { gives: { GBR: 'of', TUR: 'prep:ila' }, of: 'visit', in: 'The visit of Britain to Turkey' },
  {
    gives: { GBR: 'prep:bayn', TUR: 'prep:bayn' },
    of: 'summit',
    in: 'A summit between Britain and Turkey',
  },
  {
    gives: { TUR: 'plain1', LBN: 'plain2' },
    of: 'bombed',
    in: 'Britain said that Turkey bombed Lebanon',
  },
] as const

test.for(english)('$in', ({ gives, of, in: text }) => {
  expect(relations(text, of, 'en')).toMatchObject(gives)
})

test('parties joined by "and" share a group, others do not', () => {
  const [a, b] = candidates('زارت بريطانيا وتركيا لبنان', 'زارت', 'ar')
  expect(a?.group).toBe(b?.group)
  const [c, d] = candidates('زارت بريطانيا تركيا', 'زارت', 'ar')
  expect(c?.group).not.toBe(d?.group)
})

test('the farther mention of one party is repeated', () => {
  const found = candidates('بريطانيا زارت تركيا ثم غادرت بريطانيا', 'زارت', 'ar')
  const british = found.filter(({ mention }) => mention.code === 'GBR')
  expect(british.map(({ side, repeated }) => [side, repeated])).toContainEqual(['before', false])
  expect(british.map(({ side, repeated }) => [side, repeated])).toContainEqual(['after', true])
})

test('a crowded sentence is weighed in bounded time: only the nearest stand for an act', () => {
  const crowd = Array.from({ length: 150 }, (_, at) => (at % 2 === 0 ? 'بريطانيا' : 'تركيا'))
  expect(candidates(`زارت ${crowd.join(' ثم ')}`, 'زارت', 'ar').length).toBeLessThan(60)
})
