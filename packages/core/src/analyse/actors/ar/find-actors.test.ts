/**
 * Goal: every expression of an Arabic text that names a party, with its code and its exact words.
 * Method: invented sentences read as articles of one published day; a mention is `CODE form: words`.
 */
import { expect, test } from 'vitest'
import { actorsOf, analysisOf, mentionsIn } from '../actors-of.ts'

const published = '2026-11-20'

const cases = [
  { why: 'a state', finds: ['BRA state: البرازيل'], in: 'تصدر البرازيل القهوة' },
  { why: 'a capital', finds: ['KEN capital: نيروبي'], in: 'قالت نيروبي إن الحوار مستمر' },
  { why: 'a people', finds: ['RUS people: الروس'], in: 'رحب الروس بالقرار' },
  { why: 'a seat', finds: ['RUS seat: الكرملين'], in: 'نفى الكرملين ذلك' },
  { why: 'a body', finds: ['NATO organisation: حلف شمال الأطلسي'], in: 'اجتمع حلف شمال الأطلسي' },
  { why: 'a group', finds: ['HOUTHI group: الحوثيون'], in: 'أعلن الحوثيون ذلك' },
  { why: 'a bare adjective', finds: ['CHN adjective: الصيني'], in: 'الموقف الصيني من الأزمة' },
  {
    why: 'an office with its nationality',
    finds: ['TUN office: وزير الدفاع التونسي'],
    in: 'وصل وزير الدفاع التونسي صباحا',
  },
  {
    why: 'an office with a state in the genitive',
    finds: ['JPN office: سفير اليابان'],
    in: 'شكر سفير اليابان الحضور',
  },
  {
    why: 'a common noun behind an office is no name',
    finds: ['JPN office: سفير اليابان'],
    in: 'قدم سفير اليابان أوراقه',
  },
  {
    why: 'a known person behind his office',
    finds: ['TUR office: وزير الخارجية التركي هاكان فيدان'],
    in: 'قال وزير الخارجية التركي هاكان فيدان ذلك',
  },
  {
    why: 'an unknown person behind his office',
    finds: ['NOR office: وزير التجارة النرويجي لارس هوفمان'],
    in: 'وصل وزير التجارة النرويجي لارس هوفمان إلى المطار',
  },
  {
    why: 'a name behind a comma',
    finds: ['TUR office: الرئيس التركي، رجب طيب أردوغان'],
    in: 'قال الرئيس التركي، رجب طيب أردوغان، إن الحوار مستمر',
  },
  {
    why: 'a spokesman of a ministry of a state',
    finds: ['IRN office: الناطق باسم وزارة الخارجية الإيرانية'],
    in: 'قال الناطق باسم وزارة الخارجية الإيرانية ذلك',
  },
  {
    why: 'an institution',
    finds: ['DEU institution: السفارة الألمانية', 'LBN capital: بيروت'],
    in: 'أغلقت السفارة الألمانية في بيروت أبوابها',
  },
  {
    why: 'two adjectives of one plural office',
    finds: ['EGY office: الوزيران المصري والعراقي', 'IRQ office: الوزيران المصري والعراقي'],
    in: 'وقع الوزيران المصري والعراقي الوثيقة',
  },
  {
    why: 'three genitives of one plural office',
    finds: [
      'EGY office: وزراء خارجية مصر والأردن والعراق',
      'JOR office: وزراء خارجية مصر والأردن والعراق',
      'IRQ office: وزراء خارجية مصر والأردن والعراق',
    ],
    in: 'اجتمع وزراء خارجية مصر والأردن والعراق',
  },
  {
    why: 'two adjectives of a pair',
    finds: ['FRA pair: الحكومتان الفرنسية والألمانية', 'DEU pair: الحكومتان الفرنسية والألمانية'],
    in: 'اتفقت الحكومتان الفرنسية والألمانية',
  },
  {
    why: 'one expression for two states',
    finds: ['KOR state: الكوريتان', 'PRK state: الكوريتان'],
    in: 'اتفقت الكوريتان على ذلك',
  },
  {
    why: 'each clitic is left outside',
    finds: ['RUS capital: موسكو', 'LBN state: لبنان', 'MYS office: الوزير الماليزي'],
    in: 'وبموسكو وللبنان وبالوزير الماليزي',
  },
  {
    why: 'the longer name of two',
    finds: ['PRK state: كوريا الشمالية', 'KOR state: كوريا الجنوبية'],
    in: 'ردت كوريا الشمالية على كوريا الجنوبية',
  },
  {
    why: 'people joined by "and"',
    finds: ['RUS person: بوتين', 'PRK person: كيم جونغ أون'],
    in: 'وصل بوتين وكيم جونغ أون',
  },
  {
    why: 'a dateline is no party',
    finds: ['IND office: وزير الدفاع الهندي'],
    in: 'القاهرة - رويترز - وصل وزير الدفاع الهندي',
  },
  {
    why: 'a dateline with brackets is no party',
    finds: ['SDN office: الرئيس السوداني', 'TUR capital: أنقرة'],
    in: 'دبي، الإمارات (CNN) -- زار الرئيس السوداني أنقرة',
  },
  {
    why: 'a name that depends on its company',
    finds: ['COALITION_YEM group: التحالف', 'HOUTHI group: الحوثيين'],
    in: 'قصف التحالف مواقع الحوثيين',
  },
  {
    why: 'a doubtful name behind a preposition',
    finds: ['OMN state: عمان'],
    in: 'وصلت إلى عمان مساء',
  },
  {
    why: 'a preposition that begins like the article is no adjective of the office before it',
    finds: ['TUR capital: أنقرة'],
    in: 'وصل الوزير إلى أنقرة',
  },
  {
    why: 'a day that begins with the article is no adjective of the office before it',
    finds: ['TUR capital: أنقرة'],
    in: 'وصل الوزير اليوم إلى أنقرة',
  },
] as const

const silent = [
  { why: 'offices of nobody', in: 'قال الوزير إن السفير غادر القاعة' },
  { why: 'a coalition without its company', in: 'قال التحالف إن الحزب خسر الانتخابات' },
  { why: 'a pair that nobody introduced', in: 'أكد الجانبان أهمية الحوار' },
  { why: 'a counterpart of nobody', in: 'التقى نظيره في القصر' },
  { why: 'his country, of nobody', in: 'قال إن بلاده جميلة' },
  { why: 'weather', in: 'تتوقع الأرصاد أمطارا غزيرة غدا' },
] as const

const gaps = [
  {
    why: 'a mark on the last letter is left out of the words',
    finds: ['RUS adjective: رُوسِيّ'],
    in: 'موقف رُوسِيّ',
  },
  {
    why: 'Kenyan is taken for a surname',
    finds: ['KEN office: الرئيس الكيني'],
    in: 'تحدث الرئيس الكيني طويلا',
  },
  {
    why: 'a title is taken for a surname',
    finds: ['QAT office: أمير قطر الشيخ تميم بن حمد آل ثاني'],
    in: 'وصل أمير قطر الشيخ تميم بن حمد آل ثاني',
  },
  {
    why: 'a well-known group counts only behind its full name in the same sentence',
    finds: ['HAMAS group: حماس'],
    in: 'قالت حماس إن الوفد سيصل',
  },
  {
    why: 'only the first of two states in the genitive is taken',
    finds: ['KOR office: زعيما الكوريتين', 'PRK office: زعيما الكوريتين'],
    in: 'التقى زعيما الكوريتين',
  },
  {
    why: 'a surname with the article ends an unknown name too soon',
    finds: ['OMN office: وزير الخارجية العماني سالم بن راشد الغيلاني'],
    in: 'قال وزير الخارجية العماني سالم بن راشد الغيلاني ذلك',
  },
  {
    why: 'the office of a chancellor is missing',
    finds: ['DEU office: المستشار الألماني'],
    in: 'قال المستشار الألماني ذلك',
  },
] as const

test.for(cases)('$why: $in', ({ finds, in: text }) => {
  expect(actorsOf(text, published)).toEqual(finds)
})

test.for(silent)('nobody ($why): $in', ({ in: text }) => {
  expect(actorsOf(text, published)).toEqual([])
})

for (const { why, finds, in: text } of gaps) {
  test.fails(`${why}: ${text}`, () => {
    expect(actorsOf(text, published)).toEqual(finds)
  })
}

test('the words of every mention are those of the page', () => {
  for (const { in: text } of [...cases, ...gaps]) {
    for (const { start, end, text: words } of mentionsIn(analysisOf(text, published))) {
      expect(text.slice(start, end)).toBe(words)
    }
  }
})

test('a name that begins with the article is found once', () => {
  expect(mentionsIn(analysisOf('نفى الكرملين ذلك', published))).toHaveLength(1)
})

const written = [
  { why: 'marks', finds: 'RUS office', in: 'وَزِيرُ الخَارِجِيَّةِ الرُّوسي' },
  { why: 'tatweel', finds: 'RUS office', in: 'وزيـــر الخارجية الروســي' },
  { why: 'bare alefs and final dots', finds: 'IRN office', in: 'وزير الخارجيه الايرانى' },
  { why: 'presentation forms', finds: 'LBN state', in: '\uFEDF\uFE92\uFEE8\uFE8E\uFEE5' },
] as const

test.for(written)('found in the spelling with $why', ({ finds, in: text }) => {
  const [found] = mentionsIn(analysisOf(text, published))
  expect(`${found?.code} ${found?.form}`).toBe(finds)
  expect(found?.text).toBe(text)
})

const outlets = [
  { entity: 'outlet:reuters', in: 'ذكرت وكالة رويترز أن الوفد وصل' },
  { entity: 'outlet:sky-news-arabia', in: 'قال مراسل سكاي نيوز عربية إن الوفد وصل' },
] as const

test.for(outlets)('an outlet is no party: $in', ({ entity, in: text }) => {
  const { sentences } = analysisOf(text, published)
  expect(sentences.flatMap(one => one.actors)).toEqual([])
  expect(sentences.flatMap(one => one.outlets.map(outlet => outlet.entity))).toEqual([entity])
})

const joins = [
  { why: 'and', joined: [false, true, true], in: 'اجتمعت بريطانيا وفرنسا وتركيا' },
  { why: 'and, with the same preposition', joined: [false, true], in: 'بين موسكو وكييف' },
  { why: 'not over a verb', joined: [false, false], in: 'دعت بريطانيا تركيا' },
  { why: 'adjectives side by side', joined: [false, true], in: 'قمة أمريكية روسية' },
] as const

test.for(joins)('joined by $why: $in', ({ joined, in: text }) => {
  expect(mentionsIn(analysisOf(text, published)).map(one => one.joined)).toEqual(joined)
})

test.fails('adjectives joined by a hyphen', () => {
  const found = mentionsIn(analysisOf('قمة أمريكية-روسية', published))
  expect(found.map(one => one.joined)).toEqual([false, true])
})
