/**
 * Goal: expressions that take up a party named before: pairs, counterparts, heads, surnames, groups.
 * Method: invented texts of two sentences or a title (before the bar) and one; the last mentions count.
 */
import { expect, test } from 'vitest'
import { actorsOf } from '../actors-of.ts'

const published = '2026-11-20'

const cases = [
  {
    why: 'a pair of the sentence before',
    ends: ['BRA pair: البلدان', 'KEN pair: البلدان'],
    in: 'اتفقت البرازيل مع كينيا. وأكد البلدان ذلك',
  },
  {
    why: 'a pair of the same sentence',
    ends: ['MYS pair: الجانبان', 'KEN pair: الجانبان'],
    in: 'زار وفد ماليزيا كينيا وبحث الجانبان التجارة',
  },
  {
    why: 'a pair of the title',
    ends: ['BRA pair: الطرفان', 'KEN pair: الطرفان'],
    in: 'اتفاق بين البرازيل وكينيا|وقع الطرفان الوثيقة مساء.',
  },
  {
    why: 'a counterpart with its nationality',
    ends: ['NOR office: نظيره النرويجي'],
    in: 'التقى وزير الدفاع الماليزي نظيره النرويجي',
  },
  {
    why: 'a counterpart without one',
    ends: ['NOR anaphor: نظيره'],
    in: 'التقى وزير الدفاع الماليزي وزير الدفاع النرويجي. وقال الوزير الماليزي إن نظيره وافق',
  },
  {
    why: 'his country',
    ends: ['MYS anaphor: بلاده'],
    in: 'قال وزير الدفاع الماليزي إن بلاده ستشارك',
  },
  {
    why: 'his country, of the minister and not of whom he met',
    ends: ['NOR state: النرويج', 'MYS anaphor: بلاده'],
    in: 'قال وزير الدفاع الماليزي بعد عودته من النرويج إن بلاده ستشارك',
  },
  {
    why: 'a head taken up later',
    ends: ['MYS anaphor: الرئيس'],
    in: 'وصل الرئيس الماليزي صباحا. وقال الرئيس إن الحوار مستمر',
  },
  {
    why: 'each head its own party',
    ends: ['NOR anaphor: السفير'],
    in: 'التقى الرئيس الماليزي سفير النرويج. وقال السفير إن الحوار مستمر',
  },
  {
    why: 'the surname of an unknown person',
    ends: ['NOR person: هوفمان'],
    in: 'وصل وزير التجارة النرويجي لارس هوفمان صباحا. وقال هوفمان إن الحوار مستمر',
  },
  {
    why: 'the surname with a conjunction',
    ends: ['NOR person: هوفمان'],
    in: 'وصل وزير التجارة النرويجي لارس هوفمان صباحا. وهوفمان مهندس',
  },
  {
    why: 'the surname with a preposition',
    ends: ['NOR person: هوفمان'],
    in: 'وصل وزير التجارة النرويجي لارس هوفمان صباحا. وشكرا لهوفمان',
  },
  {
    why: 'the group last named',
    ends: ['HOUTHI anaphor: الجماعة'],
    in: 'تبنى الحوثيون الهجوم. وقالت الجماعة إنه رد',
  },
  {
    why: 'the body last named',
    ends: ['UNO anaphor: المنظمة'],
    in: 'رحبت الأمم المتحدة بالقرار. وقالت المنظمة إنه مهم',
  },
] as const

const silent = [
  {
    why: 'a surname before its introduction',
    codes: ['NOR'],
    in: 'قال هوفمان ذلك. ووصل وزير التجارة النرويجي لارس هوفمان صباحا',
  },
  {
    why: 'a head of another kind',
    codes: ['MYS'],
    in: 'وصل الرئيس الماليزي صباحا. وقال السفير إن الحوار مستمر',
  },
] as const

test.for(cases)('$why: $in', ({ ends, in: text }) => {
  expect(actorsOf(text, published).slice(-ends.length)).toEqual(ends)
})

test.for(silent)('not taken up ($why): $in', ({ codes, in: text }) => {
  expect(actorsOf(text, published).map(line => line.slice(0, 3))).toEqual(codes)
})
