/** Goal: paper that tells the article from the clutter. Method: a fixture page, and notes by number. */
import { expect, test } from 'vitest'
import { pages } from '../../test/fixture-store.ts'
import { settleNotes } from './notes.ts'
import { pageLines } from './page-lines.ts'

test('title, prose, post and what merely stands on the page are told apart', () => {
  const page = pages.find(({ summary }) => summary.lang === 'ar')
  if (!page) throw new Error('The fixture has no Arabic page.')
  const roles = pageLines(page).map(line => line.role)
  expect(roles).toEqual([
    'faint',
    'faint',
    'title',
    'faint',
    'prose',
    'prose',
    'post',
    'faint',
    'faint',
    'faint',
  ])
})

const cases = [
  { why: 'each has its height', tops: [0, 100], gives: [0, 100] },
  { why: 'a crowd moves down in order', tops: [10, 12, 14], gives: [10, 58, 106] },
  { why: 'order is the text’s, not the list’s', tops: [90, 10], gives: [90, 10] },
]
test.for(cases)('$why', ({ tops, gives }) => {
  const notes = tops.map((top, index) => ({ id: `n${index}`, top, height: 40 }))
  const places = settleNotes(notes, 8)
  expect(notes.map(note => places.get(note.id))).toEqual(gives)
})
