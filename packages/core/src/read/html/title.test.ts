/**
 * Goal: the site's name leaves the title, and nothing else does.
 * Method: what the page states, its first headings and its site, a row each.
 */
import { expect, test } from 'vitest'
import { chooseTitle } from './title.ts'

const cases = [
  {
    title: 'Ministers meet in the port',
    stated: ['Ministers meet in the port | Lantern News'],
    headings: [],
    sites: ['Lantern News'],
  },
  {
    title: 'Ministers meet in the port',
    stated: ['Ministers meet in the port - Lantern'],
    headings: [],
    sites: ['lantern'],
  },
  {
    title: 'Ministers meet - and part',
    stated: ['Ministers meet - and part - Lantern'],
    headings: [],
    sites: ['lantern'],
  },
  {
    title: 'Ministers meet - and part',
    stated: ['Ministers meet - and part'],
    headings: [],
    sites: [],
  },
  {
    title: 'Ministers meet in the port',
    stated: ['Ministers meet in the port: live updates'],
    headings: ['Lantern News', 'Ministers meet in the port'],
    sites: ['Lantern News'],
  },
  {
    title: 'وفد المرفأ يصل إلى العاصمة',
    stated: ['وفد المرفأ يصل إلى العاصمة - صحيفة المرفأ'],
    headings: ['صحيفة المرفأ'],
    sites: ['صحيفة المرفأ'],
  },
  {
    title: 'Ministers meet in the port',
    stated: [],
    headings: ['Ministers meet in the port'],
    sites: [],
  },
  {
    title: undefined,
    stated: ['Lantern News'],
    headings: ['Lantern News'],
    sites: ['Lantern News'],
  },
]

test.for(cases)('$title from $stated', ({ title, ...clues }) => {
  expect(chooseTitle(clues)).toBe(title)
})
