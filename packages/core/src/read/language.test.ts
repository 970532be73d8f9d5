/**
 * Goal: Arabic, English and everything else are told apart by their letters and small words.
 * Method: a sentence a row.
 */
import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

const cases = [
  { lang: 'ar', in: 'وصل الوفد إلى العاصمة صباح اليوم' },
  { lang: 'ar', in: 'أعلن الوزیر الکویتي أن الشرکة تلقت التوجیھات الجديدة' },
  { lang: 'en', in: 'The delegation arrived in the capital' },
  { lang: 'en', in: 'Ministers meet' },
  { lang: 'other', in: 'La délégation est arrivée dans la capitale et les ministres' },
  { lang: 'other', in: 'هیئت نمایندگی به پایتخت رسید و گفتگوها آغاز شد' },
  { lang: 'other', in: '代表团抵达首都' },
  { lang: 'other', in: 'Делегация прибыла в столицу' },
  { lang: 'other', in: '12 / 34' },
]

test.for(cases)('$lang: $in', ({ lang, in: text }) => {
  expect(languageOf(text)).toBe(lang)
})
