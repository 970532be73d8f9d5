/**
 * Goal: what a reader remembers from one sentence to the next: the pair, the topic, the group.
 * Method: mentions made by hand, sentence by sentence.
 */
import { expect, test } from 'vitest'
import type { ActorForm, ActorMention } from '#model'
import { counterpart, newMemory, remember } from './memory.ts'

function mention(code: string, form: ActorForm = 'state'): ActorMention {
  return {
    code,
    form,
    start: 0,
    end: 1,
    text: 'x',
    sector: null,
    entity: null,
    first: 0,
    last: 1,
    preposition: '',
    joined: false,
    rule: 'test',
  }
}

const after = (...sentences: readonly (readonly ActorMention[])[]) => {
  const memory = newMemory('2026-11-20', new Set())
  for (const sentence of sentences) remember(memory, sentence)
  return memory
}

const pairs = [
  { why: 'two states', pair: ['KEN', 'BRA'], sentences: [[mention('KEN'), mention('BRA')]] },
  {
    why: 'each counts once',
    pair: ['KEN', 'BRA'],
    sentences: [[mention('KEN'), mention('KEN'), mention('BRA')]],
  },
  {
    why: 'a sentence about one leaves the pair',
    pair: ['KEN', 'BRA'],
    sentences: [[mention('KEN'), mention('BRA')], [mention('TUR')]],
  },
  {
    why: 'the newer pair',
    pair: ['TUR', 'FRA'],
    sentences: [
      [mention('KEN'), mention('BRA')],
      [mention('TUR'), mention('FRA')],
    ],
  },
  {
    why: 'two adjectives',
    pair: ['KEN', 'BRA'],
    sentences: [[mention('KEN', 'adjective'), mention('BRA', 'adjective')]],
  },
  { why: 'nobody', pair: null, sentences: [[]] },
  { why: 'one alone', pair: null, sentences: [[mention('KEN')]] },
] as const

test.for(pairs)('the pair: $why', ({ pair, sentences }) => {
  expect(after(...sentences).pair).toEqual(pair)
})

test('the topic is who is named first, not an adjective', () => {
  expect(after([mention('KEN', 'adjective'), mention('BRA')]).topic).toBe('BRA')
  expect(after([mention('BRA')], [mention('KEN', 'adjective')]).topic).toBe('BRA')
})

test('the group and the body last named', () => {
  const memory = after(
    [mention('HOUTHI', 'group'), mention('UNO', 'organisation')],
    [mention('KEN')],
  )
  expect([memory.group, memory.body]).toEqual(['HOUTHI', 'UNO'])
})

test('the counterpart is the other of the pair', () => {
  const memory = after([mention('KEN'), mention('BRA')])
  expect(counterpart(memory, 'KEN')).toBe('BRA')
  expect(counterpart(memory, 'BRA')).toBe('KEN')
  expect(counterpart(memory, 'TUR')).toBeNull()
  expect(counterpart(memory, null)).toBeNull()
  expect(counterpart(after(), 'KEN')).toBeNull()
})
