/**
 * Goal: English verbs and nouns in all their written forms.
 * Method: one verb for each spelling rule, its forms in the order base, third, past …, ing.
 */
import { expect, test } from 'vitest'
import { englishNounForms, englishVerbForms } from './forms-en.ts'

const cases = [
  { why: 'regular', irregular: [], gives: 'visit visits visited visiting' },
  { why: 'a final e', irregular: [], gives: 'accuse accuses accused accusing' },
  { why: 'two final e', irregular: [], gives: 'agree agrees agreed agreeing' },
  { why: 'consonant and y', irregular: [], gives: 'deny denies denied denying' },
  { why: 'vowel and y', irregular: [], gives: 'deploy deploys deployed deploying' },
  { why: 'a hissing end', irregular: [], gives: 'clash clashes clashed clashing' },
  { why: 'doubling', irregular: [], gives: 'ban bans banned banning' },
  { why: 'doubling under a final stress', irregular: [], gives: 'expel expels expelled expelling' },
  { why: 'ie', irregular: [], gives: 'die dies died dying' },
  { why: 'no doubling of two vowels', irregular: [], gives: 'raid raids raided raiding' },
  { why: 'no doubling of w', irregular: [], gives: 'vow vows vowed vowing' },
  { why: 'no doubling of "offer"', irregular: [], gives: 'offer offers offered offering' },
  { why: 'doubling of "confer"', irregular: [], gives: 'confer confers conferred conferring' },
  { why: 'irregular', irregular: ['met'], gives: 'meet meets met meeting' },
  { why: 'two pasts', irregular: ['spoke', 'spoken'], gives: 'speak speaks spoke spoken speaking' },
] as const

test.for(cases)('$why: $gives', ({ irregular, gives }) => {
  const [base = ''] = gives.split(' ')
  const forms = englishVerbForms(base, irregular)
  expect(forms.map(({ form }) => form).join(' ')).toBe(gives)
  const kinds = ['base', 'third', ...forms.slice(2, -1).map(() => 'past'), 'ing']
  expect(forms.map(({ kind }) => kind)).toEqual(kinds)
})

const nouns = [
  { gives: ['visit', 'visits'] },
  { gives: ['treaty', 'treaties'] },
  { gives: ['clash', 'clashes'] },
  { gives: ['convoy', 'convoys'] },
  { gives: ['tax', 'taxes'] },
  { gives: ['sanctions'] },
  { gives: ['talks'] },
] as const

test.for(nouns)('the noun $gives', ({ gives }) => {
  expect(englishNounForms(gives[0])).toEqual(gives)
})

const gaps = [{ why: 'a Greek plural', gives: ['crisis', 'crises'] }] as const

for (const { why, gives } of gaps) {
  test.fails(`${why}: ${gives[0]}`, () => {
    expect(englishNounForms(gives[0])).toEqual(gives)
  })
}
