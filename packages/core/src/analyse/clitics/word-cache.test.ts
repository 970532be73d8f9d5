/**
 * Goal: frequent words stay known, rare ones leave, and memory is bounded.
 * Method: a cache of two words to a generation.
 */
import { expect, test } from 'vitest'
import { WordCache } from './word-cache.ts'

test('a word asked for again outlives those that are not', () => {
  const cache = new WordCache<number>(2)
  cache.set('often', 1)
  for (let at = 0; at < 10; at++) {
    cache.set(`seldom ${at}`, at)
    expect(cache.get('often')).toBe(1)
  }
  expect(cache.get('seldom 0')).toBeUndefined()
})
