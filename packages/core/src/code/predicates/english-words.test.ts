/**
 * Goal: which words of an English sentence may tell an act, as verb or as noun, active or passive.
 * Method: bare tokens, no parties; a hit is written `TYPE/mode kind: word`.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { englishHits } from './en.ts'

function hits(text: string): string[] {
  const found = englishHits(tokenize(text)).map(({ first, form: { type, mode, kind } }) => {
    return `${type}${mode === null ? '' : `/${mode}`} ${kind}: ${tokenize(text)[first]?.form}`
  })
  return [...new Set(found)]
}

const cases = [
  { why: 'a past verb', has: 'CONSULT/visit verb: visited', in: 'He visited the fair' },
  { why: 'an infinitive', has: 'CONSULT/visit verb: visit', in: 'He hopes to visit the fair' },
  { why: 'the third person', has: 'CONSULT/visit verb: visits', in: 'Nobody visits the fair' },
  { why: 'a participle', has: 'CONSULT/visit participle: visiting', in: 'after visiting the fair' },
  { why: 'a noun', has: 'CONSULT/visit noun: visit', in: 'a long visit' },
  { why: 'an irregular past', has: 'CONSULT/meet verb: met', in: 'They met in the hall' },
  { why: 'an object', has: 'SANCTION/discontinue verb: imposed', in: 'It imposed new sanctions' },
] as const

const silent = [
  { why: 'a noun behind "will"', lacks: 'CONSULT/visit noun: visit', in: 'He will visit the fair' },
  { why: 'a verb behind the article', lacks: 'CONSULT/visit verb: visit', in: 'the visit ended' },
  {
    why: 'its object is missing',
    lacks: 'SANCTION/discontinue verb: imposed',
    in: 'It imposed order',
  },
] as const

const gaps = [
  {
    why: 'a verb behind a nationality',
    lacks: 'ASSAULT verb: attack',
    in: 'The Turkish attack began',
  },
] as const

test.for(cases)('$why: $has', ({ has, in: text }) => {
  expect(hits(text)).toContain(has)
})

test.for(silent)('not $lacks ($why)', ({ lacks, in: text }) => {
  expect(hits(text)).not.toContain(lacks)
})

for (const { why, lacks, in: text } of gaps) {
  test.fails(`not ${lacks} (${why})`, () => {
    expect(hits(text)).not.toContain(lacks)
  })
}

const voices = [
  { passive: true, in: 'It was accused of theft' },
  { passive: true, in: 'They have been accused of theft' },
  { passive: true, in: 'It was wrongly accused of theft' },
  { passive: false, in: 'It accused them of theft' },
  { passive: false, in: 'It had accused them of theft' },
] as const

test.for(voices)('passive is $passive: $in', ({ passive, in: text }) => {
  const found = englishHits(tokenize(text)).filter(({ form }) => form.type === 'ACCUSE')
  expect(found.map(({ form }) => form.passive)).toContain(passive)
  expect(found.map(({ form }) => form.passive)).not.toContain(!passive)
})
