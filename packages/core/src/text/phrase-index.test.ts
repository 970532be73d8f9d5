/**
 * Goal: the longest phrase that begins at a token, with clitics on its first word only.
 * Method: a lexicon of a few rows, each hit written as `row@first-last`.
 */
import { expect, test } from 'vitest'
import { phraseIndex } from './phrase-index.ts'
import { tokenize } from './tokens.ts'

const rows = [
  { key: 'korea', form: 'كوريا' },
  { key: 'north-korea', form: 'كوريا الشمالية' },
  { key: 'lebanon', form: 'لبنان' },
  { key: 'cairo', form: 'القاهرة' },
  { key: 'minister', form: 'وزير' },
  { key: 'foreign-minister', form: 'وزير الخارجية' },
  { key: 'kim', form: 'كيم جونغ أون' },
  { key: 'un', form: 'United Nations' },
  { key: 'guinea-bissau', form: 'Guinea-Bissau' },
  { key: 'visit-a', form: 'زيارة' },
  { key: 'visit-b', form: 'زيارة' },
  { key: 'empty', form: ' ' },
] as const
const index = phraseIndex(rows, ({ form }) => form)

function hits(text: string, at = 0): string[] {
  return index.at(tokenize(text), at).map(({ row, first, last, reading }) => {
    const clitics = `${reading.conjunction}${reading.particle}${reading.definite ? 'al' : ''}`
    return `${clitics === '' ? '' : `${clitics}+`}${row.key}@${first}-${last}`
  })
}

const cases = [
  { why: 'the longest wins', gives: ['north-korea@0-2'], in: 'كوريا الشمالية تختبر' },
  { why: 'the shorter where the longer is not whole', gives: ['korea@0-1'], in: 'كوريا تختبر' },
  { why: 'a clitic on the first word', gives: ['و+north-korea@0-2'], in: 'وكوريا الشمالية' },
  { why: 'two clitics', gives: ['وب+lebanon@0-1'], in: 'وبلبنان' },
  { why: 'the word of the row is no clitic', gives: ['lebanon@0-1'], in: 'لبنان' },
  { why: 'a row with the article, once', gives: ['cairo@0-1'], in: 'القاهرة' },
  { why: 'the article that the row has, in "for the"', gives: ['لal+cairo@0-1'], in: 'للقاهرة' },
  { why: 'the article that the row lacks', gives: ['al+minister@0-1'], in: 'الوزير' },
  { why: 'spelling variants', gives: ['foreign-minister@0-2'], in: 'وزير الخارجيه' },
  { why: 'a hyphen between', gives: ['kim@0-4'], in: 'كيم جونغ-أون' },
  { why: 'two hyphens between', gives: ['kim@0-5'], in: 'كيم-جونغ-أون' },
  { why: 'none where the row has one', gives: ['guinea-bissau@0-2'], in: 'Guinea Bissau' },
  { why: 'in capitals', gives: ['un@0-2'], in: 'UNITED NATIONS' },
  { why: 'all rows of one form', gives: ['visit-a@0-1', 'visit-b@0-1'], in: 'زيارة' },
] as const

const silent = [
  { why: 'a clitic on a later word', at: 0, in: 'كيم وجونغ أون' },
  { why: 'the article on a later word', at: 0, in: 'United The Nations' },
  { why: 'a mark between', at: 0, in: 'United, Nations' },
  { why: 'the future particle stands on verbs only', at: 0, in: 'سلبنان' },
  { why: 'cut short by the end', at: 0, in: 'كيم جونغ' },
  { why: 'it begins elsewhere', at: 1, in: 'كوريا الشمالية' },
  { why: 'a mark begins nothing', at: 0, in: '- لبنان' },
  { why: 'behind the last token', at: 7, in: 'لبنان' },
  { why: 'before the first token', at: -1, in: 'لبنان' },
  { why: 'part of a word', at: 0, in: 'لبنانية' },
] as const

test.for(cases)('$why: $in', ({ gives, in: text }) => {
  expect(hits(text)).toEqual(gives)
})

test.for(silent)('nothing ($why): $in', ({ at, in: text }) => {
  expect(hits(text, at)).toEqual([])
})

test('rows may be given once, as from a generator', () => {
  const once = phraseIndex(
    (function* () {
      yield { form: 'سوريا' }
    })(),
    ({ form }) => form,
  )
  expect(once.at(tokenize('في سوريا'), 1)).toMatchObject([{ first: 1, last: 2 }])
  expect(once.at(tokenize('في سوريا'), 1)).toHaveLength(1)
})
