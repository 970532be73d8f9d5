/**
 * Goal: every token knows its part in the clause.
 * Method: invented clauses in both languages, the tags of one word each.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { clauseTags, countTags, Tag } from './tags.ts'

const cases = [
  { tag: 'speech', of: 'قال', in: 'قال الوزير ذلك' },
  { tag: 'speech', of: 'وأضاف', in: 'وأضاف الوزير ذلك' },
  { tag: 'verb', of: 'قال', in: 'قال الوزير ذلك' },
  { tag: 'light', of: 'أجرى', in: 'أجرى الوزير محادثات' },
  { tag: 'complement', of: 'إن', in: 'قال إن الوقت حان' },
  { tag: 'complement', of: 'أن', in: 'أكد أن الوقت حان' },
  { tag: 'relative', of: 'التي', in: 'الدولة التي غابت' },
  { tag: 'comma', of: '،', in: 'جاء، ثم غاب' },
  { tag: 'stop', of: '؛', in: 'جاء؛ ثم غاب' },
  { tag: 'stop', of: ':', in: 'قال: جاء' },
  { tag: 'speech', of: 'said', in: 'The minister said so' },
  { tag: 'complement', of: 'that', in: 'He said that it was so' },
  { tag: 'relative', of: 'which', in: 'The state which left' },
] as const

const silent = [
  { tag: 'speech', of: 'المقال', in: 'قرأ المقال كله' },
  { tag: 'speech', of: 'بين', in: 'لقاء بين الطرفين' },
  { tag: 'verb', of: 'الوزير', in: 'غاب الوزير أمس' },
  { tag: 'complement', of: 'minister', in: 'The minister left' },
] as const

function tagged(text: string, of: string, tag: keyof typeof Tag): boolean {
  const tokens = tokenize(text)
  const at = tokens.findIndex(({ start, end }) => text.slice(start, end) === of)
  return ((clauseTags(tokens, []).tags[at] ?? 0) & Tag[tag]) !== 0
}

test.for(cases)('$of is tagged $tag: $in', ({ tag, of, in: text }) => {
  expect(tagged(text, of, tag)).toBe(true)
})

test.for(silent)('$of is not tagged $tag: $in', ({ tag, of, in: text }) => {
  expect(tagged(text, of, tag)).toBe(false)
})

test('the verbs that the caller found are tagged', () => {
  expect([...clauseTags(tokenize('جاء الوفد'), [0]).tags]).toEqual([Tag.verb, 0])
})

test('counting keeps within the sentence', () => {
  const { tags } = clauseTags(tokenize('جاء، ثم غاب، ثم عاد'), [])
  expect(countTags(tags, 0, 99, Tag.comma)).toBe(2)
  expect(countTags(tags, -5, 2, Tag.comma)).toBe(1)
  expect(countTags(tags, 3, 3, Tag.comma)).toBe(0)
})

const modal = [
  { kind: 'negation', in: 'لم يحدث ذلك' },
  { kind: 'negation', in: 'It did not happen' },
  { kind: 'future', in: 'It will happen' },
] as const

test.for(modal)('$kind: $in', ({ kind, in: text }) => {
  expect(clauseTags(tokenize(text), []).modals.map(one => one.kind)).toContain(kind)
})
