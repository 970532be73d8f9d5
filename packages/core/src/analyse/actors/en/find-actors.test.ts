/**
 * Goal: every expression of an English text that names a party, with its code and its exact words.
 * Method: invented sentences read as articles of one published day; a mention is `CODE form: words`.
 */
import { expect, test } from 'vitest'
import { actorsOf, analysisOf, mentionsIn } from '../actors-of.ts'

const published = '2026-11-20'

const cases = [
  { why: 'a state', finds: ['BRA state: Brazil'], in: 'Brazil sells coffee' },
  { why: 'a capital', finds: ['KEN capital: Nairobi'], in: 'Talks in Nairobi went on' },
  { why: 'a people', finds: ['ISR people: Israelis'], in: 'Many Israelis agreed' },
  { why: 'a seat', finds: ['RUS seat: Kremlin'], in: 'The Kremlin kept silent' },
  { why: 'a body', finds: ['NATO organisation: NATO'], in: 'Inside NATO nobody knew' },
  { why: 'a group', finds: ['HOUTHI group: Houthi rebels'], in: 'Houthi rebels kept silent' },
  {
    why: 'nationality, office and a known name',
    finds: ['RUS office: Russian Foreign Minister Sergei Lavrov'],
    in: 'Russian Foreign Minister Sergei Lavrov arrived',
  },
  {
    why: 'nationality, office and an unknown name',
    finds: ['NOR office: Norwegian trade minister Lars Hoffman'],
    in: 'The Norwegian trade minister Lars Hoffman arrived',
  },
  {
    why: 'a possessive, a long title and a name behind a comma',
    finds: ["BRA office: Brazil's minister of natural resources, Carlos Medeiros"],
    in: "Brazil's minister of natural resources, Carlos Medeiros, arrived",
  },
  {
    why: 'an office of a state',
    finds: ['FRA office: president of France, Emmanuel Macron'],
    in: 'The president of France, Emmanuel Macron, arrived',
  },
  {
    why: 'a capital with its forces',
    finds: ["RUS institution: Moscow's forces"],
    in: "Moscow's forces stood still",
  },
  {
    why: 'institutions of two states',
    finds: ["IRN institution: Iran's army", 'IRQ institution: Iraqi parliament'],
    in: "Iran's army and the Iraqi parliament kept silent",
  },
  {
    why: 'an envoy of a body',
    finds: ['UNO office: UN Security Council envoy Hans Grundberg'],
    in: 'UN Security Council envoy Hans Grundberg arrived',
  },
  { why: 'US, not us', finds: ['CHN state: China'], in: 'China told us so' },
  { why: 'Chad, not lower case', finds: ['TCD state: Chad'], in: 'Chad and a chad' },
  {
    why: 'the longer name of two',
    finds: ['PRK state: North Korea', 'KOR state: South Korea'],
    in: 'North Korea and South Korea',
  },
  {
    why: 'a dateline is no party',
    finds: ['IND office: Indian defence minister'],
    in: 'CAIRO (Reuters) - The Indian defence minister arrived',
  },
  {
    why: 'the two countries',
    finds: [
      'BRA state: Brazil',
      'KEN state: Kenya',
      'BRA pair: The two countries',
      'KEN pair: The two countries',
    ],
    in: 'Brazil and Kenya agreed. The two countries will gain.',
  },
  {
    why: 'his country',
    finds: ['KEN office: Kenyan president', 'KEN anaphor: his country'],
    in: 'The Kenyan president said his country would gain',
  },
  {
    why: 'a surname taken up later',
    finds: ['NOR office: Norwegian trade minister Lars Hoffman', 'NOR person: Hoffman'],
    in: 'The Norwegian trade minister Lars Hoffman arrived. Hoffman smiled.',
  },
  {
    why: 'a head taken up later',
    finds: ['KEN office: Kenyan president', 'KEN anaphor: president'],
    in: 'The Kenyan president arrived. The president smiled.',
  },
] as const

const silent = [
  { why: 'offices of nobody', in: 'The minister left before the ambassador came' },
  { why: 'an unknown person', in: 'Prime Minister Rosa Quispe smiled' },
  { why: 'a bird', in: 'They ate turkey on Sunday' },
  { why: 'dishes', in: 'The best china stood on the table' },
  { why: 'a pair that nobody introduced', in: 'The two sides agreed' },
  { why: 'a surname that is a word', in: 'The price of bush meat rose' },
] as const

const gaps = [
  {
    why: 'an abbreviated state is taken for an adjective',
    finds: ['USA state: US', 'CHN state: China'],
    in: 'The US and China kept silent',
  },
  {
    why: 'a doubtful state is never taken, even behind a preposition',
    finds: ['GEO state: Georgia'],
    in: 'The minister flew to Georgia',
  },
  {
    why: 'the name of a state as a surname',
    finds: [],
    in: 'The player Michael Jordan smiled',
  },
  {
    why: 'two adjectives of one head',
    finds: [
      'FRA institution: French and German governments',
      'DEU institution: French and German governments',
    ],
    in: 'The French and German governments kept silent',
  },
] as const

test.for(cases)('$why: $in', ({ finds, in: text }) => {
  expect(actorsOf(text, published, 'en')).toEqual(finds)
})

test.for(silent)('nobody ($why): $in', ({ in: text }) => {
  expect(actorsOf(text, published, 'en')).toEqual([])
})

for (const { why, finds, in: text } of gaps) {
  test.fails(`${why}: ${text}`, () => {
    expect(actorsOf(text, published, 'en')).toEqual(finds)
  })
}

test('the words of every mention are those of the page', () => {
  for (const { in: text } of [...cases, ...gaps]) {
    for (const { start, end, text: words } of mentionsIn(analysisOf(text, published, 'en'))) {
      expect(text.slice(start, end)).toBe(words)
    }
  }
})

const places = [
  { preposition: 'with', in: 'a treaty with Kenya' },
  { preposition: 'with', in: 'a treaty with the visiting Kenyan president' },
  { preposition: 'toward', in: 'a step towards Kenya' },
  { preposition: 'against', in: 'tariffs against Kenya' },
  { preposition: '', in: 'Kenya agreed' },
] as const

test.for(places)('governed by "$preposition": $in', ({ preposition, in: text }) => {
  expect(mentionsIn(analysisOf(text, published, 'en'))).toMatchObject([{ preposition }])
})

test('joined parties share their preposition', () => {
  const found = mentionsIn(analysisOf('talks between Kenya and Brazil', published, 'en'))
  expect(found.map(({ joined, preposition }) => [joined, preposition])).toEqual([
    [false, 'between'],
    [true, 'between'],
  ])
})

test('joined over an article', () => {
  const found = mentionsIn(analysisOf('NATO and the European Union', published, 'en'))
  expect(found.map(({ joined }) => joined)).toEqual([false, true])
})

const people = [
  { day: '2012-03-01', code: 'NOR', in: 'Jens Stoltenberg arrived' },
  { day: '2018-03-01', code: 'NATO', in: 'Jens Stoltenberg arrived' },
] as const

test.for(people)('on $day, $in for $code', ({ day, code, in: text }) => {
  expect(mentionsIn(analysisOf(text, day, 'en'))).toMatchObject([
    { code, entity: 'person:jens-stoltenberg', form: 'person' },
  ])
})

const known = [
  { entity: 'person:sergey-lavrov', in: 'Russian Foreign Minister Sergei Lavrov arrived' },
  { entity: 'person:hans-grundberg', in: 'UN Security Council envoy Hans Grundberg arrived' },
  { entity: null, in: 'Norwegian trade minister Lars Hoffman arrived' },
] as const

test.for(known)('$in is $entity', ({ entity, in: text }) => {
  expect(mentionsIn(analysisOf(text, published, 'en'))).toMatchObject([{ entity }])
})

test('the person behind an office of a state', () => {
  const text = 'The president of France, Emmanuel Macron, arrived'
  expect(mentionsIn(analysisOf(text, published, 'en'))).toMatchObject([
    { entity: 'person:emmanuel-macron' },
  ])
})
