/**
 * Goal: who vouches for which words of a sentence.
 * Method: invented sentences; a voice is written `kind: name | words it vouches for`.
 */
import { expect, test } from 'vitest'
import type { Word } from '#model'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import { scenesOf } from '../scene.ts'
import { speakerAfter, voicesOf } from './voices.ts'

const nobody: Word | null = null

function voices(text: string, lang: 'ar' | 'en', before = nobody): string[] {
  const scene = scenesOf(analysisOf(text, '2026-11-20', lang)).at(-1)
  if (scene === undefined) return []
  const { tokens } = scene.analysed
  return voicesOf(scene, before).map(({ word, from, to }) => {
    const scope = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    return `${word.kind}: ${word.text} | ${scope}`
  })
}

const cases = [
  {
    why: 'an official before "that"',
    lang: 'ar',
    gives: ['official: وزير الدفاع التركي | إن الهدنة قائمة'],
    in: 'قال وزير الدفاع التركي إن الهدنة قائمة',
  },
  {
    why: 'up to the turn of the sentence',
    lang: 'ar',
    gives: ['official: تركيا | إن الهدنة قائمة'],
    in: 'قالت تركيا إن الهدنة قائمة فيما غاب الباقون',
  },
  {
    why: 'according to an outlet: all of it',
    lang: 'ar',
    gives: ['outlet: رويترز | غادر الوفد بحسب رويترز'],
    in: 'غادر الوفد بحسب رويترز',
  },
  {
    why: 'a quotation behind a colon',
    lang: 'ar',
    gives: ['official: السفير التركي | : "الهدنة قائمة"'],
    in: 'قال السفير التركي: "الهدنة قائمة"',
  },
  {
    why: 'the speaker of a headline',
    lang: 'ar',
    gives: ['official: موسكو | الهدنة قائمة'],
    in: 'موسكو: الهدنة قائمة|',
  },
  {
    why: 'English, before the verb',
    lang: 'en',
    gives: ['official: Kenya | that the truce holds'],
    in: 'Kenya said that the truce holds',
  },
  {
    why: 'English, according to',
    lang: 'en',
    gives: ['outlet: Reuters | According to Reuters the truce holds'],
    in: 'According to Reuters the truce holds',
  },
] as const

test.for(cases)('$why: $in', ({ lang, gives, in: text }) => {
  expect(voices(text, lang)).toEqual(gives)
})

const silent = [
  { why: 'nobody speaks', lang: 'ar', in: 'زارت تركيا كينيا' },
  { why: 'a verb of saying without content', lang: 'ar', in: 'تحدث الوزير التركي طويلا' },
  { why: 'a party that only hears', lang: 'en', in: 'Kenya listened to Brazil' },
] as const

test.for(silent)('no voice ($why): $in', ({ lang, in: text }) => {
  expect(voices(text, lang)).toEqual([])
})

test('a verb of saying without a subject goes on with who spoke before', () => {
  const before: Word = { text: 'السفير التركي', kind: 'official', code: 'TUR' }
  expect(voices('وأضاف أن الهدنة قائمة', 'ar', before)).toEqual([
    'official: السفير التركي | أن الهدنة قائمة',
  ])
  expect(voices('وأضاف أن الهدنة قائمة', 'ar')).toEqual([])
})

test('a person who speaks through an outlet is who goes on', () => {
  const voice = (text: string, kind: Word['kind']) => ({
    word: { text, kind, code: null },
    first: 0,
    last: 1,
    from: 0,
    to: 9,
  })
  const official = voice('a', 'official')
  const outlet = voice('b', 'outlet')
  expect(speakerAfter([official, outlet], null)).toBe(official.word)
  expect(speakerAfter([outlet], null)).toBe(outlet.word)
  expect(speakerAfter([], official.word)).toBe(official.word)
})
