/**
 * Goal: an act takes the time of its own clause, never the day on which somebody spoke of it.
 * Method: invented sentences of a Friday, 20 November 2026; the act is named by its word.
 */
import { expect, test } from 'vitest'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import { scenesOf } from '../scene.ts'
import { attachDate } from './attach-date.ts'

function dateOf(text: string, of: string, lang: 'ar' | 'en' = 'ar'): string | null {
  for (const scene of scenesOf(analysisOf(text, '2026-11-20', lang))) {
    const hit = scene.hits.find(({ first }) => {
      const token = scene.analysed.tokens[first]
      return text.slice(token?.start, token?.end) === of
    })
    if (hit === undefined) continue
    const date = attachDate(scene, hit)
    return date === null ? null : `${date.start}..${date.end} ${date.precision}`
  }
  throw new Error(`no act is written ${of}`)
}

const cases = [
  {
    why: 'a day behind',
    gives: '2026-11-19..2026-11-19 day',
    of: 'زار',
    in: 'زار وزير تركي لبنان أمس',
  },
  {
    why: 'a day in front',
    gives: '2026-11-19..2026-11-19 day',
    of: 'زار',
    in: 'أمس زار وزير تركي لبنان',
  },
  {
    why: 'a full date',
    gives: '2026-03-03..2026-03-03 day',
    of: 'زار',
    in: 'زار وزير تركي لبنان في 3 مارس 2026',
  },
  {
    why: 'a month',
    gives: '2026-03-01..2026-03-31 month',
    of: 'زار',
    in: 'زار وزير تركي لبنان في مارس 2026',
  },
  {
    why: 'a year',
    gives: '2019-01-01..2019-12-31 year',
    of: 'زار',
    in: 'زار وزير تركي لبنان عام 2019',
  },
  {
    why: 'a stay of three days',
    gives: '2026-11-19..2026-11-21 day',
    of: 'زيارة',
    in: 'بدأ وزير تركي أمس زيارة إلى لبنان تستمر ثلاثة أيام',
  },
  {
    why: 'the nearer of two',
    gives: '2026-03-03..2026-03-03 day',
    of: 'زار',
    in: 'زار وزير تركي لبنان في 3 مارس 2026 ثم زار كينيا في 9 أبريل 2026',
  },
] as const

test.for(cases)('$why: $in', ({ gives, of, in: text }) => {
  expect(dateOf(text, of)).toBe(gives)
})

const english = [
  { gives: '2026-11-19..2026-11-19 day', of: 'visited', in: 'Kenya visited Brazil yesterday' },
  {
    gives: '2026-11-17..2026-11-17 day',
    of: 'expelled',
    in: 'Kenya said on Friday that Brazil expelled its envoy on Tuesday',
  },
] as const

test.for(english)('$in', ({ gives, of, in: text }) => {
  expect(dateOf(text, of, 'en')).toBe(gives)
})

const silent = [
  { why: 'no time at all', of: 'زار', in: 'زار وزير تركي لبنان' },
  { why: 'the day of saying', of: 'قصفت', in: 'قالت كينيا أمس إن تركيا قصفت لبنان' },
] as const

test.for(silent)('no date ($why): $in', ({ of, in: text }) => {
  expect(dateOf(text, of)).toBeNull()
})
