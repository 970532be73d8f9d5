/**
 * Goal: short pages of both languages become the records that any reader would write down, and the
 * same ones every time.
 * Method: invented pages with a given day; only what leaves no doubt is asked for, never a confidence.
 */
import { expect, test } from 'vitest'
import type { CodedPage, Page, Record } from './model/index.ts'
import { codePage } from './pipeline.ts'

const published = '2026-11-20T09:00:00Z'
const page = (text: string, id = 'page'): Page => ({ id, text, published })

/** One line for a record; parties in the order of their codes, as a meeting has no first one. */
function line({ type, mode, status, actors, recipients }: Record): string {
  const codes = (list: Record['actors']) =>
    list
      .map(({ code }) => code)
      .sort()
      .join('+')
  const act = mode === null ? type : `${type}/${mode}`
  return `${act} ${status}: ${codes(actors)} > ${codes(recipients)}`
}

const cases = [
  {
    has: 'CONSULT/meet occurred: RUS+TUR > ',
    in: 'لقاء في أنقرة\nالتقى وزير الخارجية الروسي نظيره التركي في أنقرة أمس.',
  },
  {
    has: 'CONSULT/visit occurred: FRA > EGY',
    in: 'القاهرة تستقبل\nزار الرئيس الفرنسي مصر يوم 12 نوفمبر 2026 مع وفد كبير.',
  },
  {
    has: 'CONSULT/visit planned: TUR > RUS',
    in: 'خطط جديدة\nسيزور الرئيس التركي روسيا الأسبوع المقبل.',
  },
  { has: 'ACCUSE/allege occurred: IRN > ISR', in: 'سجال\nاتهمت إيران إسرائيل بقصف سفارتها.' },
  { has: 'ASSAULT alleged: ISR > IRN', in: 'سجال\nاتهمت إيران إسرائيل بقصف سفارتها.' },
  {
    has: 'SANCTION/discontinue occurred: USA > RUS',
    in: 'قرار جديد\nفرضت الولايات المتحدة عقوبات جديدة على روسيا يوم الثلاثاء.',
  },
  { has: 'SUPPORT/sign occurred: BRA+CHN > ', in: 'توقيع\nوقعت الصين والبرازيل اتفاقية للتجارة.' },
  { has: 'SANCTION/withdraw occurred: DZA > MAR', in: 'أزمة\nسحبت الجزائر سفيرها من المغرب.' },
  {
    has: 'SANCTION/discontinue occurred: USA > RUS',
    in: 'New measures\nThe United States imposed new sanctions on Russia on Tuesday.',
  },
  {
    has: 'SANCTION/expel occurred: FRA > RUS',
    in: 'Envoys leave\nFrance expelled two Russian diplomats on 12 November 2026.',
  },
  {
    has: 'AID planned: CHN > LBN',
    in: 'Help on its way\nChina will send aid to Lebanon next week.',
  },
  {
    has: 'SUPPORT/sign occurred: BRA+JPN > ',
    in: 'A deal\nJapan and Brazil signed a trade agreement in Tokyo.',
  },
  {
    has: 'ACCUSE/allege occurred: IRN > ISR',
    in: 'A charge\nIran accused Israel of bombing its embassy.',
  },
  {
    has: 'DENY occurred: TUR > GRC',
    in: 'A denial\nTurkey denied the Greek accusations on Monday.',
  },
] as const

const silent = [
  { why: 'weather', in: 'الطقس\nتساقطت الثلوج على الجبال أمس وأغلقت المدارس أبوابها.' },
  { why: 'weather', in: 'Snow\nSnow fell on the hills yesterday and schools stayed shut.' },
  { why: 'sport', in: 'كرة القدم\nفاز الفريق على ضيفه بثلاثة أهداف وتصدر الترتيب.' },
  { why: 'one party at home', in: 'المدارس\nافتتحت كينيا عشر مدارس جديدة في الريف.' },
] as const

/** What did not happen may be told as denied, or not at all; never as if it had happened. */
const negated = [
  { why: 'will not', act: 'CONSULT/visit', in: 'قطيعة\nلن يزور الرئيس التركي موسكو.' },
  { why: 'did not', act: 'SUPPORT/sign', in: 'News\nRussia did not sign the deal with Iran.' },
  { why: 'has not', act: 'SUPPORT/sign', in: 'A rift\nRussia has not signed the deal with Iran.' },
] as const

test.for(cases)('$has', ({ has, in: text }) => {
  expect(codePage(page(text)).records.map(line)).toContain(has)
})

test.for(silent)('no record ($why): $in', ({ in: text }) => {
  expect(codePage(page(text)).records).toEqual([])
})

test.for(negated)('no act that was $why: $in', ({ act, in: text }) => {
  const told = codePage(page(text)).records.map(line)
  expect(told.filter(one => one.startsWith(act) && !one.includes(' denied:'))).toEqual([])
})

test('a sentence below the title that ends with a date is prose, not the date of the page', () => {
  const text = 'القاهرة تستقبل\nزار الرئيس الفرنسي مصر يوم 12 نوفمبر 2026.'
  const { articles } = codePage(page(text))
  expect(articles[0]?.published.start).toBe('2026-11-20')
})

const all = [...cases, ...silent, ...negated].map(({ in: text }, at) => page(text, `p${at}`))

test('every quote is the page at its offsets, and stands in its sentence', () => {
  for (const one of all) {
    for (const record of codePage(one).records) {
      const { evidence, trigger, actors, recipients, third } = record
      for (const quote of [evidence, trigger, ...actors, ...recipients, ...third]) {
        expect(one.text.slice(quote.start, quote.end)).toBe(quote.text)
      }
      expect(trigger.start).toBeGreaterThanOrEqual(evidence.start)
      expect(trigger.end).toBeLessThanOrEqual(evidence.end)
    }
  }
})

test('two runs are alike to the byte', () => {
  expect(JSON.stringify(all.map(one => codePage(one)))).toBe(
    JSON.stringify(all.map(one => codePage(one))),
  )
})

test('a page gives the same records whatever was read before it', () => {
  const byPage = (pages: readonly CodedPage[]) =>
    [...pages].sort((a, b) => (a.page < b.page ? -1 : 1)).map(one => JSON.stringify(one))
  const forth = all.map(one => codePage(one))
  const back = [...all].reverse().map(one => codePage(one))
  const odd = [...all.filter((_, at) => at % 2 === 1), ...all.filter((_, at) => at % 2 === 0)]
  expect(byPage(back)).toEqual(byPage(forth))
  expect(byPage(odd.map(one => codePage(one)))).toEqual(byPage(forth))
})

test('records are named once, by their page', () => {
  const names = all.flatMap(one => codePage(one).records.map(({ id }) => id))
  expect(new Set(names).size).toBe(names.length)
})

test('a page is not changed by being read', () => {
  const frozen = Object.freeze(page(cases[0].in))
  expect(codePage(frozen)).toEqual(codePage(page(cases[0].in)))
})

test('records less certain than asked for are left out, and no others', () => {
  const certain = (least: number) =>
    all.flatMap(one => codePage(one, { minConfidence: least }).records)
  const given = certain(0)
  for (const least of [0.5, 0.9, 1.01]) {
    expect(certain(least)).toEqual(given.filter(({ confidence }) => confidence >= least))
  }
  expect(certain(1.01)).toEqual([])
})

test('plain statements are given where they are asked for', () => {
  const types = all.flatMap(one => codePage(one).records.map(({ type }) => type))
  expect(types).not.toContain('STATE')
  for (const one of all) {
    const more = codePage(one, { statements: true }).records
    expect(more.filter(({ type }) => type !== 'STATE')).toEqual(codePage(one).records)
  }
})

const days = [
  { why: 'yesterday counts from the day of publication', gives: '2026-11-19', published },
  { why: 'another day', gives: '2024-02-29', published: '2024-03-01T09:00:00Z' },
  { why: 'no day of publication, no yesterday', gives: undefined, published: undefined },
] as const

test.for(days)('$why', ({ gives, published: day }) => {
  const text = 'القاهرة تستقبل\nزار الرئيس الفرنسي مصر أمس.'
  const { records } = codePage({ id: 'p', text, ...(day === undefined ? {} : { published: day }) })
  const visit = records.find(({ trigger }) => trigger.text === 'زار')
  expect(visit?.type).toBe('CONSULT')
  expect(visit?.date?.start).toBe(gives)
})

test('the chain of word names the agency', () => {
  const text = 'خبر\nقالت وكالة رويترز إن روسيا قصفت أوكرانيا أمس.'
  const record = codePage(page(text)).records.find(({ type }) => type === 'ASSAULT')
  expect(record?.said.map(({ kind }) => kind)).toContain('outlet')
})

test('two sentences about one event share its number', () => {
  const text =
    'القاهرة تستقبل\nزار الرئيس الفرنسي مصر أمس.\nوكان الرئيس الفرنسي زار مصر أمس مع وفد كبير.'
  const visits = codePage(page(text)).records.filter(({ mode }) => mode === 'visit')
  expect(visits.length).toBeGreaterThanOrEqual(2)
  expect(new Set(visits.map(({ event }) => event)).size).toBe(1)
})
