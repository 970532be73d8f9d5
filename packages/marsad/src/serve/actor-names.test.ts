/**
 * Goal: every actor bears the name that a reader of each language expects.
 * Method: a table of the best-known, and for our own rows that the lexicon finds what we show.
 */
import { foldText } from '@marsad/core'
import { groupNames } from '@marsad/lexicon/ar/names/groups'
import { organisationNames } from '@marsad/lexicon/ar/names/organisations'
import { stateNames } from '@marsad/lexicon/ar/names/states'
import { expect, test } from 'vitest'
import { actorNames, knownCodes } from './actor-names.ts'
import { usualNames } from './usual-names.ts'

// biome-ignore format: one name a line, Arabic last
const cases = [
  { code: 'ARE', en: 'United Arab Emirates', ar: 'الإمارات' },
  { code: 'CHN', en: 'China', ar: 'الصين' },
  { code: 'COD', en: 'Democratic Republic of the Congo', ar: 'الكونغو الديمقراطية' },
  { code: 'EGY', en: 'Egypt', ar: 'مصر' },
  { code: 'EUU', en: 'European Union', ar: 'الاتحاد الأوروبي' },
  { code: 'FRA', en: 'France', ar: 'فرنسا' },
  { code: 'GBR', en: 'United Kingdom', ar: 'بريطانيا' },
  { code: 'GCC', en: 'Gulf Cooperation Council', ar: 'مجلس التعاون الخليجي' },
  { code: 'HAMAS', en: 'Hamas', ar: 'حركة حماس' },
  { code: 'HEZBOLLAH', en: 'Hezbollah', ar: 'حزب الله' },
  { code: 'HOUTHI', en: 'Houthis', ar: 'الحوثيون' },
  { code: 'IAEA', en: 'International Atomic Energy Agency', ar: 'الوكالة الدولية للطاقة الذرية' },
  { code: 'IRN', en: 'Iran', ar: 'إيران' },
  { code: 'KOR', en: 'South Korea', ar: 'كوريا الجنوبية' },
  { code: 'LAS', en: 'Arab League', ar: 'جامعة الدول العربية' },
  { code: 'NATO', en: 'NATO', ar: 'حلف شمال الأطلسي' },
  { code: 'PRK', en: 'North Korea', ar: 'كوريا الشمالية' },
  { code: 'PSE', en: 'Palestine', ar: 'فلسطين' },
  { code: 'RUS', en: 'Russia', ar: 'روسيا' },
  { code: 'SAU', en: 'Saudi Arabia', ar: 'السعودية' },
  { code: 'SYR', en: 'Syria', ar: 'سوريا' },
  { code: 'TUR', en: 'Turkey', ar: 'تركيا' },
  { code: 'UNO', en: 'United Nations', ar: 'الأمم المتحدة' },
  { code: 'USA', en: 'United States', ar: 'الولايات المتحدة' },
  { code: 'OTHER_NOT_LISTED', en: 'NOT LISTED', ar: 'NOT LISTED' },
]
test.for(cases)('$code', ({ code, en, ar }) => {
  expect(actorNames(code)).toMatchObject({ code, en, ar })
})

test('every name of the lexicon is there once, in both languages', () => {
  expect(knownCodes.length).toBeGreaterThan(350)
  const bare = knownCodes
    .map(actorNames)
    .filter(({ en, ar }) => en === '' || !/\p{sc=Arab}/u.test(ar))
  expect(bare).toEqual([])
})

test('a usual name is a name that the lexicon finds in texts', () => {
  const forms = new Set(
    [...stateNames, ...organisationNames, ...groupNames].map(
      ({ code, form }) => `${code} ${foldText(form)}`,
    ),
  )
  const strange = usualNames.filter(({ code, ar }) => !forms.has(`${code} ${foldText(ar)}`))
  expect(strange.map(({ code, ar }) => `${code} ${ar}`)).toEqual([])
})
