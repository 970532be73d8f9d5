/**
 * Goal: a sentence of sport is known by two words of it, a report by four; fewer rule nothing out.
 * Method: invented sentences in both languages; no weight has a say here.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import { isSport, isSportArticle } from './sport.ts'

const cases = [
  { why: 'national teams in a cup', in: 'التقى منتخبا مصر والمغرب في نهائي كأس أفريقيا' },
  { why: 'a coach and players', in: 'قال مدرب المنتخب إن لاعبي تونس جاهزون' },
  { why: 'clitics on the words of sport', in: 'فازت كينيا بمباريات الدوري' },
  { why: 'a match of a tournament', in: 'Egypt won the first match of the tournament' },
  { why: 'a striker who scored', in: 'The striker scored twice against Tunisia' },
  { why: 'in capitals', in: 'THE PLAYERS LEFT THE STADIUM' },
] as const

const silent = [
  { why: 'no word of sport', in: 'زار الرئيس التركي روسيا أمس' },
  { why: 'one word of sport', in: 'قصفت روسيا ملعبا في أوكرانيا' },
  { why: 'one word of sport', in: 'The army bombed a stadium in Kenya' },
  { why: 'one word of sport, twice', in: 'The stadium is not the old stadium' },
  { why: 'one word, with the article', in: 'قصفت روسيا النادي الثقافي في أوكرانيا' },
  { why: 'part of a word', in: 'Rematch of the steamers' },
  { why: 'nothing', in: '' },
] as const

const gaps = [
  {
    why: 'the verbs and the scores of a match are no words of sport',
    is: true,
    in: 'Egypt beat Tunisia 2-0 in the final',
  },
] as const

test.for(cases)('sport ($why): $in', ({ in: text }) => {
  expect(isSport(tokenize(text))).toBe(true)
})

test.for(silent)('no sport ($why): $in', ({ in: text }) => {
  expect(isSport(tokenize(text))).toBe(false)
})

for (const { why, is, in: text } of gaps) {
  test.fails(`${why}: ${text}`, () => {
    expect(isSport(tokenize(text))).toBe(is)
  })
}

const reports = [
  {
    why: 'four words over two sentences',
    is: true,
    in: 'The coach praised the players. The striker left the stadium.',
  },
  {
    why: 'four words over two sentences',
    is: true,
    in: 'وصل لاعبو كينيا إلى كأس أفريقيا. سجل مهاجم في ملعب.',
  },
  {
    why: 'two words, far apart',
    is: false,
    in: 'The envoys met in a stadium. Kenya sent a team of experts.',
  },
  { why: 'no word of sport', is: false, in: 'زار الرئيس التركي روسيا أمس. ثم غادر.' },
] as const

test.for(reports)('a report of sport ($why): $is', ({ is, in: text }) => {
  const lang = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'
  expect(isSportArticle(analysisOf(text, '2026-11-20', lang))).toBe(is)
})
