/**
 * Goal: every place of a sentence with its words, its state and its coordinates, and nothing that is
 * only written like one.
 * Method: invented sentences; a mention is `place: words`. `of` are the states that the article
 * speaks of.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { findPlaces } from './find-places.ts'

const offset = 100

function placesIn(text: string, of: readonly string[] = []) {
  return findPlaces(tokenize(text, offset), text, offset, new Set(of))
}

function told(text: string, of: readonly string[] = []): string[] {
  return placesIn(text, of).map(({ place, text: words }) => `${place}: ${words}`)
}

const cases = [
  { why: 'a city', finds: ['aleppo-syr: حلب'], in: 'عادت الحافلات إلى حلب' },
  { why: 'two words', finds: ['deir-ez-zor-syr: دير الزور'], in: 'أمطار على دير الزور' },
  { why: 'the longest name', finds: ['gaza-strip-pse: قطاع غزة'], in: 'شاحنات دخلت قطاع غزة' },
  { why: 'a strait', finds: ['strait-of-hormuz-omn: مضيق هرمز'], in: 'عبرت السفن مضيق هرمز' },
  { why: 'an island', finds: ['socotra-yem: جزيرة سقطرى'], in: 'هبت الريح على جزيرة سقطرى' },
  { why: 'a base', finds: ['hmeimim-syr: قاعدة حميميم'], in: 'أقلعت من قاعدة حميميم طائرة' },
  { why: 'a crossing', finds: ['rafah-crossing-pse: معبر رفح'], in: 'فتح معبر رفح يومين' },
  { why: 'a sea of no one state', finds: ['red-sea: البحر الأحمر'], in: 'سفينة في البحر الأحمر' },
  {
    why: 'a capital, from the table of capitals',
    finds: ['nairobi-ken: نيروبي'],
    in: 'انعقد المؤتمر في نيروبي',
  },
  {
    why: 'another town of the capitals table',
    finds: ['cape-town-zaf: كيب تاون'],
    in: 'رست السفينة في كيب تاون',
  },
  { why: 'hamza and ta marbuta folded', finds: ['idlib-syr: ادلب'], in: 'وصل إلى ادلب' },
  { why: '"in" is cut off the name', finds: ['basra-irq: البصرة'], in: 'مصفاة بالبصرة' },
  {
    why: '"for" swallows the alef of the article, and stays with it',
    finds: ['basra-irq: للبصرة'],
    in: 'مصفاة للبصرة',
  },
  { why: '"and" is cut off', finds: ['sfax-tun: صفاقس'], in: 'وصفاقس مدينة كبيرة' },
  {
    why: 'a chain behind a plural noun, doubtful names too',
    finds: ['taiz-yem: تعز', 'hodeidah-yem: الحديدة', 'hajjah-yem: حجة'],
    in: 'أمطار في محافظات تعز والحديدة وحجة',
  },
  { why: 'a word, behind a noun of place', finds: ['al-bab-syr: الباب'], in: 'سوق مدينة الباب' },
  { why: 'a name, behind a preposition', finds: ['qena-egy: قنا'], in: 'قطار إلى قنا' },
  {
    why: 'the capital that is written like a state',
    finds: ['amman-jor: عمان'],
    in: 'وصل إلى العاصمة الأردنية عمان',
  },
  { why: 'the same, in news of its state', finds: ['amman-jor: عمان'], of: ['JOR'], in: 'في عمان' },
  { why: 'a shared name by default', finds: ['tripoli-lby: طرابلس'], in: 'هدوء في طرابلس' },
  {
    why: 'a shared name by the state spoken of',
    finds: ['tripoli-lebanon-lbn: طرابلس'],
    of: ['LBN'],
    in: 'هدوء في طرابلس',
  },
  {
    why: 'a province that another state has by that name too',
    finds: ['bayda-yem: محافظة البيضاء'],
    in: 'مدارس محافظة البيضاء',
  },
  { why: 'English', finds: ['mosul-irq: Mosul'], in: 'Schools opened in Mosul' },
  {
    why: 'English, behind the name',
    finds: ['aleppo-governorate-syr: Aleppo province'],
    in: 'Rain fell over Aleppo province',
  },
  { why: 'English, doubtful, behind "in"', finds: ['nice-fra: Nice'], in: 'They met in Nice' },
  {
    why: 'English with the article of the name',
    finds: ['golan-heights-syr: Golan Heights'],
    in: 'Snow lay on the Golan Heights',
  },
  {
    why: 'English, its state behind it',
    finds: ['tripoli-lebanon-lbn: Tripoli, Lebanon'],
    in: 'A market in Tripoli, Lebanon',
  },
  {
    why: 'English chain',
    finds: ['homs-syr: Homs', 'hama-syr: Hama'],
    in: 'Buses between Homs and Hama',
  },
] as const

test.for(cases)('$why: $in', ({ finds, in: text, ...rest }) => {
  expect(told(text, 'of' in rest ? rest.of : [])).toEqual(finds)
})

test('a mention is true to the page and knows where it lies', () => {
  const text = 'أمطار في حلب'
  const [found] = placesIn(text)
  expect(found).toMatchObject({
    kind: 'place',
    code: 'SYR',
    name: 'Aleppo',
    first: 2,
    last: 3,
    lat: 36.2,
    lon: 37.16,
    rule: 'ar/places/city',
  })
  expect(text.slice((found?.start ?? 0) - offset, (found?.end ?? 0) - offset)).toBe('حلب')
})

const silent = [
  { why: 'a door', in: 'فتح الباب أمام الجميع' },
  { why: 'a framework', in: 'في إطار التعاون' },
  { why: 'high', in: 'بجودة عالية' },
  { why: 'the verb "was"', in: 'أنحاء المدينة وكان الطقس باردا' },
  { why: 'milking, not the city', in: 'آلات الحلب الحديثة' },
  { why: 'a newspaper', in: 'قالت صحيفة القدس العربي' },
  { why: 'a force called after a city', in: 'قائد فيلق القدس' },
  { why: 'a club', in: 'فاز مانشستر يونايتد' },
  { why: 'a state that is written like its capital', in: 'وصل إلى عمان' },
  { why: 'the new city, no town called New', in: 'في المدينة الجديدة' },
  { why: 'two places of one name and no state spoken of', in: 'سوق البيضاء' },
  { why: 'a news agency', in: 'ذكرت قنا الخبر' },
  { why: 'an adjective', in: 'a nice day' },
  { why: 'a newspaper in English', in: 'The New York Times wrote' },
  { why: 'a treaty called after a city', in: 'the Paris Agreement' },
  { why: 'a person called like a town', in: 'سافر ليون غدا' },
  { why: 'a seat', in: 'بيان الكرملين' },
] as const

test.for(silent)('nowhere ($why): $in', ({ in: text }) => {
  expect(told(text)).toEqual([])
})

const gaps = [
  { why: 'a person called like a town', finds: [], in: 'كتب إلى أوستن رسالة' },
  { why: 'a village that is not listed', finds: ['x: قرية'], in: 'في قرية الزهراء' },
  {
    why: 'a name from the far side of its state',
    finds: ['bayda-lby: Bayda'],
    in: 'Floods near Bayda, Libya',
  },
] as const

test.for(gaps)('gap ($why): $in', { fails: true }, ({ finds, in: text }) => {
  expect(told(text)).toEqual(finds)
})
