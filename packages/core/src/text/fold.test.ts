/**
 * Goal: spelling variants fold to one form, and every folded unit knows the place it came from.
 * Method: one row for each class of folding; properties over any string, broken ones included.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldText, originalSpan } from './fold.ts'

const cases = [
  { why: 'alef with hamza above', folds: 'احمد', in: 'أحمد' },
  { why: 'alef with hamza below', folds: 'ايران', in: 'إيران' },
  { why: 'alef with madda', folds: 'اسيا', in: 'آسيا' },
  { why: 'alef with wasla', folds: 'الكتاب', in: 'ٱلكتاب' },
  { why: 'hamza on waw', folds: 'مءتمر', in: 'مؤتمر' },
  { why: 'hamza on ya', folds: 'رءيس', in: 'رئيس' },
  { why: 'bare hamza stays', folds: 'لقاء', in: 'لقاء' },
  { why: 'ta marbuta', folds: 'قمه', in: 'قمة' },
  { why: 'alif maqsura', folds: 'الي', in: 'إلى' },
  { why: 'Persian ya and kaf', folds: 'كيم', in: 'کیم' },
  { why: 'Urdu heh', folds: 'جنوبيه', in: 'جنوبیہ' },
  { why: 'short vowels and shadda', folds: 'محمد', in: 'مُحَمَّدٌ' },
  { why: 'superscript alef', folds: 'هذا', in: 'هٰذا' },
  { why: 'tatweel', folds: 'سلام', in: 'ســـلام' },
  { why: 'Arabic-Indic digits', folds: '0123456789', in: '٠١٢٣٤٥٦٧٨٩' },
  { why: 'Persian digits', folds: '0123456789', in: '۰۱۲۳۴۵۶۷۸۹' },
  { why: 'Latin capitals', folds: 'nato', in: 'NATO' },
  { why: 'Latin capitals with marks', folds: 'élysée àž', in: 'ÉLYSÉE ÀŽ' },
  { why: 'isolated presentation forms', folds: 'سلام', in: '\uFEB3\uFEFC\uFEE1' },
  { why: 'the ligature of lam and alef with hamza', folds: 'لا', in: '\uFEF7' },
  { why: 'the ligature Allah', folds: 'الله', in: '\uFDF2' },
  { why: 'curly apostrophes', folds: "iran's 'x", in: 'Iran\u2019s \u2018x' },
  { why: 'hyphens that do not break', folds: 'a-b-c', in: 'a\u2010b\u2011c' },
  { why: 'spaces that do not break', folds: 'a b c d', in: 'a\u00A0b\u2007c\u202Fd' },
  { why: 'direction marks', folds: 'abcd', in: 'a\u200Eb\u200Fc\u202Bd\u202C\u2067\u2069\u061C' },
  {
    why: 'zero-width space, joiner and byte order mark',
    folds: 'abcd',
    in: 'a\u200Bb\u200Dc\uFEFFd',
  },
  { why: 'the zero-width non-joiner stays', folds: 'مي\u200Cخواهد', in: 'می\u200Cخواهد' },
  { why: 'a mark before any letter', folds: 'ا', in: '\u064Eا' },
  { why: 'a lone surrogate stays', folds: 'a\uD800b', in: 'A\uD800B' },
  { why: 'an emoji stays whole', folds: '😀', in: '😀' },
] as const

const silent = [
  { why: 'Chinese', in: '北京' },
  { why: 'Cyrillic is not read, so not folded', in: 'Москва' },
  { why: 'the Arabic comma and question mark', in: '،؛؟' },
  { why: 'folded already', in: 'وزير الخارجيه الروسي' },
] as const

test.for(cases)('folds $why', ({ folds, in: text }) => {
  expect(foldText(text)).toBe(folds)
})

test.for(silent)('leaves alone: $why', ({ in: text }) => {
  expect(foldText(text)).toBe(text)
})

const spans = [
  { why: 'marks inside', of: 'محمد', is: 'مُحَمَّد', in: 'قال مُحَمَّد أمس' },
  { why: 'tatweel inside', of: 'سلام', is: 'ســـلام', in: 'عملية ســـلام جديدة' },
  { why: 'a ligature', of: 'سلا', is: '\uFEB3\uFEFC', in: 'x\uFEB3\uFEFCx' },
  { why: 'direction marks before it', of: 'nato', is: 'NATO', in: '\u200F\u202BNATO\u202C' },
] as const

test.for(spans)('finds the place in the page: $why', ({ of, is, in: text }) => {
  const folded = fold(text)
  const at = folded.text.indexOf(of)
  const { start, end } = originalSpan(folded, at, at + of.length)
  expect(text.slice(start, end)).toBe(is)
})

test('an empty stretch is empty where it stands', () => {
  const folded = fold('مُحَمَّد')
  expect(originalSpan(folded, 1, 1)).toEqual({ start: 2, end: 2 })
  expect(originalSpan(folded, 99, 99)).toEqual({ start: 0, end: 0 })
})

/** Text as the worst pages have it: half characters, presentation forms, marks without a letter. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.integer({ min: 0xfb50, max: 0xfdff }),
  fc.integer({ min: 0xfe70, max: 0xfefc }),
  fc.integer({ min: 0x0600, max: 0x06ff }),
  fc.integer({ min: 0x20, max: 0x7e }),
)
const anyText = fc.array(unit, { maxLength: 60 }).map(units => String.fromCharCode(...units))

test('origins never go back, stay within the text and close it', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { text: folded, origin } = fold(text)
      expect(origin.length).toBe(folded.length + 1)
      expect(origin.at(-1)).toBe(text.length)
      for (let at = 0; at < folded.length; at++) {
        const here = origin[at] ?? -1
        expect(here).toBeGreaterThanOrEqual(0)
        expect(here).toBeLessThan(text.length)
        expect(origin[at + 1]).toBeGreaterThanOrEqual(here)
      }
    }),
  )
})

test('folding twice changes nothing', () => {
  fc.assert(fc.property(anyText, text => foldText(foldText(text)) === foldText(text)))
})

test('a text folds as its parts do', () => {
  fc.assert(fc.property(anyText, anyText, (a, b) => foldText(a + b) === foldText(a) + foldText(b)))
})

test('any stretch of the folded text comes from a stretch of the page that folds to it or more', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const folded = fold(text)
      const size = folded.text.length + 1
      const [from, to] = [a % size, b % size].sort((x, y) => x - y) as [number, number]
      const { start, end } = originalSpan(folded, from, to)
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(foldText(text.slice(start, end))).toContain(folded.text.slice(from, to))
    }),
  )
})

test('a very long text of ligatures is folded in full', () => {
  const { text, origin } = fold('\uFDFA'.repeat(20_000))
  expect(text.length).toBe(20_000 * 18)
  expect(origin.length).toBe(text.length + 1)
})
