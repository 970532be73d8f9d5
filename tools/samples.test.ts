/**
 * Goal: the samples give what stands beside them: all that a reader must find on the page, and records
 * as good as docs/floors.json says. Method: the pages through the program, compared fact by fact.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSamples } from './sample-pages.ts'
import { scoreSamples } from './sample-score.ts'

const samples = await readSamples()
const floors = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../docs/floors.json'), 'utf8'),
) as { readonly [name: string]: number }

test('there are at least sixteen pages', () => {
  expect(samples.length).toBeGreaterThanOrEqual(16)
})

test.for(samples)('$name quotes the page truly', ({ coded, text }) => {
  expect(coded.problems).toEqual([])
  for (const { evidence, trigger, actors, recipients, third } of coded.records) {
    for (const { start, end, text: words } of [
      evidence,
      trigger,
      ...actors,
      ...recipients,
      ...third,
    ]) {
      expect(text.slice(start, end)).toBe(words)
    }
  }
})

test('facts and records reach the floors', () => {
  const { facts, detect, participants, missedFacts, missed } = scoreSamples(samples)
  expect(facts, missedFacts.join('\n')).toBeGreaterThanOrEqual(floors['samples.facts'] ?? 1)
  expect(detect.f1, missed.join('\n')).toBeGreaterThanOrEqual(floors['samples.detect'] ?? 1)
  expect(participants).toBeGreaterThanOrEqual(floors['samples.participants'] ?? 1)
})
