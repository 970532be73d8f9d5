/**
 * Goal: words, numbers and marks, each at its place in the page, whatever stands glued or inside.
 * Method: short strings; properties over any string.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold.ts'
import { tokenize } from './tokens.ts'

const cases = [
  { why: 'words and a stop', gives: ['قال', 'الوزير', '.'], in: 'قال الوزير.' },
  { why: 'a number glued to a word', gives: ['17', 'من'], in: '17من' },
  { why: 'a word glued to a number', gives: ['يوم', '17'], in: 'يوم17' },
  { why: 'Arabic digits', gives: ['17', 'من'], in: '١٧من' },
  { why: 'Latin inside Arabic', gives: ['شركه', 'rosneft', 'الروسيه'], in: 'شركة Rosneft الروسية' },
  { why: 'Latin glued to Arabic', gives: ['قناه', 'cnn', 'نقلت'], in: 'قناةCNNنقلت' },
  { why: 'marks do not cut a word', gives: ['محمد'], in: 'مُحَمَّد' },
  { why: 'a direction mark does not cut a word', gives: ['موسكو'], in: 'مو\u200Fسكو' },
  { why: 'the non-joiner is part of its word', gives: ['مي\u200Cخواهد'], in: 'می\u200Cخواهد' },
  { why: 'each mark for itself', gives: ['!', '!', '؟'], in: '!!؟' },
  { why: 'apostrophes', gives: ['iran', "'", 's'], in: 'Iran’s' },
  { why: 'hyphens', gives: ['كيم', 'جونغ', '-', 'اون'], in: 'كيم جونغ-أون' },
  { why: 'a decimal', gives: ['3', '.', '5'], in: '3.5' },
  { why: 'another script', gives: ['北京', 'و', 'москва'.toUpperCase()], in: '北京 و МОСКВА' },
] as const

test.for(cases)('$why: $in', ({ gives, in: text }) => {
  expect(tokenize(text).map(({ form }) => form)).toEqual(gives)
})

const kinds = [
  { kind: 'word', script: 'arabic', in: 'لبنان' },
  { kind: 'word', script: 'latin', in: 'Lebanon' },
  { kind: 'word', script: 'latin', in: 'État' },
  { kind: 'word', script: 'other', in: '東京' },
  { kind: 'word', script: 'other', in: '\uDC00' },
  { kind: 'number', script: 'other', in: '٢٠٢٦' },
  { kind: 'mark', script: 'other', in: '«' },
] as const

test.for(kinds)('$in is a $kind, $script', ({ kind, script, in: text }) => {
  expect(tokenize(text)).toMatchObject([{ kind, script, start: 0, end: text.length }])
})

const silent = ['', ' \n\t ', '\u200F\u064B\u0640\uFEFF', '\u00A0\u3000'] as const

test.for(silent)('no token in %j', text => {
  expect(tokenize(text)).toEqual([])
})

test('offsets are shifted for a text cut out of a longer one', () => {
  expect(tokenize('في موسكو', 100)).toMatchObject([
    { start: 100, end: 102 },
    { start: 103, end: 108 },
  ])
})

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.integer({ min: 0xfe70, max: 0xfefc }),
  fc.integer({ min: 0x0600, max: 0x06ff }),
  fc.integer({ min: 0x20, max: 0x7e }),
)
const anyText = fc.array(unit, { maxLength: 60 }).map(units => String.fromCharCode(...units))
/** Without the ligatures of several letters, of which a token may take a part. */
const plainText = anyText.map(text =>
  [...text].filter(one => one.normalize('NFKC').length === one.length).join(''),
)

test('tokens stand in order within the text', () => {
  fc.assert(
    fc.property(anyText, text => {
      let last = 0
      for (const { start, end, form } of tokenize(text)) {
        expect(form).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - 1)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})

test('the words of the page at a token fold to the token', () => {
  fc.assert(
    fc.property(plainText, text => {
      for (const { start, end, form } of tokenize(text)) {
        expect(foldText(text.slice(start, end))).toBe(form)
      }
    }),
  )
})

test('nothing but space is left out', () => {
  fc.assert(
    fc.property(anyText, text => {
      const forms = tokenize(text).map(({ form }) => form)
      expect(forms.join('')).toBe(foldText(text).replace(/\s/gu, ''))
    }),
  )
})
