/**
 * Goal: the words before a report's dash are its dateline; a dash elsewhere is not.
 * Method: first sentences as the press prints them; a bar stands where the report begins.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { endOfDateline } from './dateline.ts'

const cases = [
  { why: 'a city', in: 'القاهرة - |وصل الوزير أمس' },
  { why: 'a long dash', in: 'القاهرة — |وصل الوزير أمس' },
  { why: 'brackets', in: 'دبي (رويترز) - |وصل الوزير أمس' },
  { why: 'brackets and two dashes', in: 'دبي، الإمارات (CNN) -- |وصل الوزير أمس' },
] as const

const silent = [
  { why: 'no dash', in: 'وصل الوزير إلى القاهرة أمس' },
  { why: 'a hyphen in a name', in: 'كيم جونغ-أون وصل أمس' },
  { why: 'a dash far behind', in: 'وصل الوزير إلى القاهرة مساء أمس الأول - كما أعلن' },
  { why: 'brackets without a dash', in: 'وصل الوزير (60 عاما) أمس' },
  { why: 'a dash at the end', in: 'وصل الوزير -' },
  { why: 'nothing', in: '' },
] as const

const gaps = [
  { why: 'an agency behind its own dash', in: 'القاهرة - رويترز - |وصل الوزير أمس' },
] as const

function datelineOf(text: string): string {
  const tokens = tokenize(text)
  return text.slice(0, tokens[endOfDateline(tokens, 'prose')]?.start)
}

for (const { why, in: marked } of gaps) {
  test.fails(`${why}: ${marked}`, () => {
    expect(datelineOf(marked.replace('|', ''))).toBe(marked.split('|')[0])
  })
}

test.for(cases)('$why: $in', ({ in: marked }) => {
  expect(datelineOf(marked.replace('|', ''))).toBe(marked.split('|')[0])
})

test.for(silent)('none ($why): $in', ({ in: text }) => {
  expect(endOfDateline(tokenize(text), 'prose')).toBe(0)
})

test('titles and headings have none', () => {
  const tokens = tokenize('القاهرة - رويترز - وصل الوزير أمس')
  expect(endOfDateline(tokens, 'title')).toBe(0)
  expect(endOfDateline(tokens, 'heading')).toBe(0)
})
