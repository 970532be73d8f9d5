/** Goal: addresses and stored choices from strangers do no harm. Method: one bad value a row. */
import { expect, test } from 'vitest'
import { linkHere, pathParts, paths, safeLink } from './address.ts'
import { parseChoices } from './choices.ts'

const links = [
  ['https://news.example/a', 'https://news.example/a'],
  ['http://news.example/', 'http://news.example/'],
  ['javascript:alert(1)', undefined],
  [' data:text/html,x', undefined],
  ['/relative', undefined],
  ['', undefined],
  [null, undefined],
] as const
test.for(links)('%s', ([url, gives]) => {
  expect(safeLink(url)).toBe(gives)
})

test('an id with slashes and a broken escape survive the address', () => {
  expect(pathParts(paths.record('a/b?c#d%'))).toEqual(['record', 'a/b?c#d%'])
  expect(pathParts('/record/%E0%A4')).toEqual(['record', '%E0%A4'])
})

test('changing one parameter keeps the others', () => {
  const address = { path: '/x', query: new URLSearchParams('a=1&b=2') }
  expect(linkHere(address, { a: null, c: '3' })).toBe('/x?b=2&c=3')
  expect(linkHere(address, { a: null, b: null })).toBe('/x')
})

const stored = [
  { why: 'nothing stored', text: null, lang: null, gives: { lang: 'ar', theme: 'auto' } },
  {
    why: 'a choice',
    text: '{"theme":"dark","lang":"en"}',
    lang: null,
    gives: { lang: 'en', theme: 'dark' },
  },
  { why: 'the address wins', text: '{"lang":"en"}', lang: 'ar', gives: { lang: 'ar' } },
  {
    why: 'unknown values',
    text: '{"theme":"pink","digits":7}',
    lang: 'xx',
    gives: { theme: 'auto', digits: 'latn' },
  },
  { why: 'not JSON', text: '{', lang: null, gives: { lang: 'ar' } },
  { why: 'not an object', text: '[1]', lang: null, gives: { lang: 'ar' } },
]
test.for(stored)('$why', ({ text, lang, gives }) => {
  expect(parseChoices(text, lang)).toMatchObject(gives)
})
