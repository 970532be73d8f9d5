/**
 * Goal: a sentence about sport is known by two words of sport; one alone rules nothing out.
 * Method: invented sentences in both languages; no weight has a say here.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { isSport } from './sport.ts'

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
  { why: 'part of a word', in: 'Rematch of the steamers' },
  { why: 'nothing', in: '' },
] as const

const gaps = [
  {
    why: 'one word is counted twice where it has a row with the article and one without',
    is: false,
    in: 'قصفت روسيا النادي الثقافي في أوكرانيا',
  },
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
