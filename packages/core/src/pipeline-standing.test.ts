/**
 * Goal: what occurred, is planned, possible, alleged or denied is told apart; what is none of it is
 * not told at all.
 * Method: invented pages of one sentence; only the standing of the named act is asked for, and only
 * where the weights leave no doubt. What grammar settles alone is tried beside its rules.
 */
import { expect, test } from 'vitest'
import type { Record } from './model/index.ts'
import { codePage } from './pipeline.ts'

const published = '2026-11-20T09:00:00Z'

function records(sentence: string): readonly Record[] {
  const title = /\p{Script=Arabic}/u.test(sentence) ? 'خبر' : 'News'
  return codePage({ id: 'p', text: `${title}\n${sentence}`, published }).records
}

/** The standings in which records of one type are told, each once. */
function standings(sentence: string, type: Record['type']): string[] {
  const told = records(sentence).filter(record => record.type === type)
  return [...new Set(told.map(({ status }) => status))]
}

const cases = [
  { type: 'CONSULT', status: 'planned', in: 'سيزور الرئيس التركي روسيا الأسبوع المقبل.' },
  { type: 'CONSULT', status: 'planned', in: 'يتوقع أن يزور الرئيس التركي روسيا في يناير المقبل.' },
  { type: 'SANCTION', status: 'possible', in: 'قد تفرض الولايات المتحدة عقوبات على تركيا.' },
  { type: 'ASSAULT', status: 'alleged', in: 'اتهمت إيران إسرائيل بقصف سفارتها.' },
  { type: 'AID', status: 'denied', in: 'نفت تركيا تزويد أوكرانيا بطائرات مسيرة.' },
  { type: 'ASSAULT', status: 'occurred', in: 'أطلق الحوثيون صواريخ على السعودية أمس.' },
  { type: 'ACCUSE', status: 'occurred', in: 'اتهمت إيران إسرائيل بقصف سفارتها.' },
  { type: 'DENY', status: 'occurred', in: 'نفت تركيا تزويد أوكرانيا بطائرات مسيرة.' },
  { type: 'CONSULT', status: 'denied', in: 'لم يزر الرئيس المصري تركيا.' },
  { type: 'ASSAULT', status: 'denied', in: 'نفت إيران أن تكون قد قصفت العراق.' },
  { type: 'AID', status: 'planned', in: 'China will send aid to Lebanon next week.' },
  { type: 'ACCUSE', status: 'occurred', in: 'Iran accused Israel of bombing its embassy.' },
  { type: 'DENY', status: 'occurred', in: 'Iran denied that it had bombed Iraq.' },
  { type: 'ASSAULT', status: 'denied', in: 'Iran denied that it had bombed Iraq.' },
  { type: 'SANCTION', status: 'possible', in: 'The US could impose sanctions on Turkey.' },
  { type: 'ASSAULT', status: 'occurred', in: 'Syria was bombed by Israel on Monday.' },
] as const

test.for(cases)('$type is $status: $in', ({ type, status, in: sentence }) => {
  expect(standings(sentence, type)).toEqual([status])
})

const silent = [
  { why: 'teams that meet', in: 'التقى منتخبا مصر والمغرب في نهائي كأس أفريقيا.' },
  { why: 'a match won', in: 'Egypt beat Tunisia in the last match of the world cup.' },
  { why: 'a reception', in: "China's embassy in London held a party." },
  { why: 'ministers of nobody', in: 'The two ministers met in the hall.' },
] as const

test.for(silent)('nothing ($why): $in', ({ in: sentence }) => {
  expect(records(sentence)).toEqual([])
})

test('the host of the talks of others is their third party', () => {
  const [talks] = records('استضافت الدوحة محادثات بين الولايات المتحدة وإيران.')
  expect(talks?.third.map(({ code }) => code)).toEqual(['QAT'])
})

test.fails('what was agreed is dated ahead, the agreement is not', () => {
  const told = records('اتفقت كينيا والبرازيل على توقيع المعاهدة الشهر المقبل.')
  const agreed = told.find(({ type }) => type === 'AGREE')
  expect(agreed?.status).toBe('occurred')
  expect(agreed?.date).toBeNull()
})
