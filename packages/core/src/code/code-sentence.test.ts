/**
 * Goal: an act is told once, by its likeliest word, and only with the parties that it needs.
 * Method: acts made by hand: type, place in the sentence, parties and likelihood.
 */
import { expect, test } from 'vitest'
import type { RecordType } from '#model'
import { type Coded, complete, withoutEchoes } from './code-sentence.ts'

interface Act {
  readonly type?: RecordType
  readonly mode?: string | null
  readonly first: number
  readonly object?: number
  readonly actors: readonly string[]
  readonly recipients?: readonly string[]
  readonly probability: number
}

const scored = (codes: readonly string[]) =>
  codes.map(code => ({ candidate: { mention: { code } }, actor: 1, recipient: 0 }))

function coded({
  type = 'SANCTION',
  mode = null,
  first,
  object = -1,
  probability,
  ...who
}: Act): Coded {
  return {
    hit: { first, last: first + 1, object, form: { type, mode } },
    filled: { actors: scored(who.actors), recipients: scored(who.recipients ?? []), scored: [] },
    probability,
    status: 'occurred',
  } as unknown as Coded
}

const imposed: Act = { first: 0, object: 2, actors: ['USA'], recipients: ['RUS'], probability: 0.9 }

const cases = [
  {
    why: 'a verb and its object: the likelier',
    keeps: [0],
    acts: [imposed, { ...imposed, first: 2, object: -1, probability: 0.6 }],
  },
  {
    why: 'two words of one kind side by side',
    keeps: [9],
    acts: [
      { ...imposed, first: 7, object: -1, probability: 0.5 },
      { ...imposed, first: 9, object: -1, recipients: ['IRN'], probability: 0.8 },
    ],
  },
  {
    why: 'the same parties far apart',
    keeps: [0],
    acts: [imposed, { ...imposed, first: 30, object: -1, probability: 0.4 }],
  },
  {
    why: 'other parties far apart',
    keeps: [0, 30],
    acts: [imposed, { ...imposed, first: 30, object: -1, recipients: ['IRN'] }],
  },
  {
    why: 'another type',
    keeps: [0, 2],
    acts: [imposed, { ...imposed, first: 2, object: -1, type: 'THREATEN' as const }],
  },
  {
    why: 'two readings of one word',
    keeps: [4],
    acts: [
      { ...imposed, first: 4, type: 'AID' as const, probability: 0.4 },
      { ...imposed, first: 4, probability: 0.7 },
    ],
  },
  { why: 'none', keeps: [], acts: [] },
] satisfies { why: string; keeps: number[]; acts: Act[] }[]

test.for(cases)('$why: keeps $keeps', ({ keeps, acts }) => {
  expect(withoutEchoes(acts.map(coded)).map(({ hit }) => hit.first)).toEqual(keeps)
})

const parties = [
  { why: 'two parties', type: 'ASSAULT', actors: ['KEN'], recipients: ['BRA'], is: true },
  { why: 'two actors', type: 'AGREE', actors: ['KEN', 'BRA'], recipients: [], is: true },
  { why: 'only who undergoes it', type: 'ASSAULT', actors: [], recipients: ['KEN'], is: false },
  { why: 'nobody', type: 'ASSAULT', actors: [], recipients: [], is: false },
  { why: 'one alone', type: 'ASSAULT', actors: ['KEN'], recipients: [], is: false },
  { why: 'one alone, by nature', type: 'MOBILIZE', actors: ['KEN'], recipients: [], is: true },
] as const

test.for(parties)('$type with $why: $is', ({ type, actors, recipients, is }) => {
  const { hit, filled } = coded({ type, first: 0, actors, recipients, probability: 1 })
  expect(complete(hit, filled)).toBe(is)
})
