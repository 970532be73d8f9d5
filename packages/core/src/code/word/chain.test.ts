/**
 * Goal: the chain of those who vouch for a record, nearest to the reader first, the origin last.
 * Method: voices made by hand around an act at token 5.
 */
import { expect, test } from 'vitest'
import type { Word } from '#model'
import { chainFor, type Testimony } from './chain.ts'
import type { Voice } from './voices.ts'

const at = 5
const word = (text: string, kind: Word['kind'], code: string | null = null): Word => ({
  text,
  kind,
  code,
})
const voice = (one: Word, first: number, from = 0, to = 9): Voice => ({
  word: one,
  first,
  last: first + 1,
  from,
  to,
})

const agency = word('agency', 'outlet')
const paper = word('paper', 'document')
const minister = word('minister', 'official', 'KEN')
const rival = word('rival', 'official', 'BRA')
const attack: Testimony = { type: 'ASSAULT', status: 'occurred', actors: ['TUR'] }

const cases = [
  { why: 'nobody', gives: [], voices: [], of: attack },
  {
    why: 'the outlet before the official',
    gives: ['agency', 'minister'],
    voices: [voice(minister, 1), voice(agency, 8)],
    of: attack,
  },
  {
    why: 'the document between them',
    gives: ['agency', 'paper', 'minister'],
    voices: [voice(minister, 0), voice(paper, 1), voice(agency, 2)],
    of: attack,
  },
  {
    why: 'each once',
    gives: ['minister'],
    voices: [voice(minister, 1), voice(minister, 7)],
    of: attack,
  },
  {
    why: 'the speaker of his own threat is no witness',
    gives: ['agency'],
    voices: [voice(minister, 1), voice(agency, 2)],
    of: { type: 'THREATEN', status: 'occurred', actors: ['KEN'] },
  },
  {
    why: 'who alone vouches for his own act is no witness',
    gives: [],
    voices: [voice(minister, 1)],
    of: { type: 'ASSAULT', status: 'occurred', actors: ['KEN'] },
  },
  {
    why: 'not outside of the words vouched for',
    gives: [],
    voices: [voice(minister, 1, 6), voice(rival, 1, 0, 5)],
    of: attack,
  },
  {
    why: 'not where the act itself is the name',
    gives: [],
    voices: [voice(minister, at)],
    of: attack,
  },
] as const

test.for(cases)('$why: $gives', ({ gives, voices, of }) => {
  expect(chainFor(voices, at, of, null).map(({ text }) => text)).toEqual(gives)
})

const alleged: Testimony = { type: 'ASSAULT', status: 'alleged', actors: ['TUR'] }

test('what is alleged ends with who alleges it', () => {
  const chain = chainFor([voice(agency, 2)], at, alleged, rival)
  expect(chain.map(({ text }) => text)).toEqual(['agency', 'rival'])
})

test('who alleges it is not named twice', () => {
  const chain = chainFor([voice(rival, 2)], at, alleged, { ...rival, text: 'the rival again' })
  expect(chain.map(({ text }) => text)).toEqual(['rival'])
})

test('a claimant counts for what is doubted only', () => {
  expect(chainFor([], at, attack, rival)).toEqual([])
})
