/**
 * Goal: what grammar settles is settled without weights: negation, possibility, the content of a denial.
 * Method: invented sentences in both languages; `of` names the word of the act as it is written.
 */
import { expect, test } from 'vitest'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import { scenesOf } from '../scene.ts'
import { ruledStatus } from './rules.ts'

/** The ruled standings of every act that is written `of`, each once. */
function ruled(text: string, of: string): (string | undefined)[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'
  const found = scenesOf(analysisOf(text, '2026-11-20', lang)).flatMap(scene =>
    scene.hits
      .filter(({ first }) => {
        const token = scene.analysed.tokens[first]
        return text.slice(token?.start, token?.end) === of
      })
      .map(hit => ruledStatus(scene, hit)),
  )
  return [...new Set(found)]
}

const cases = [
  { status: 'denied', of: 'يزر', in: 'لم يزر الرئيس المصري تركيا.' },
  { status: 'denied', of: 'يزر', in: 'وصل الوفد ولم يزر الرئيس المصري تركيا.' },
  { status: 'denied', of: 'يزور', in: 'لن يزور الرئيس التركي موسكو.' },
  { status: 'denied', of: 'قصفت', in: 'نفت إيران أن تكون قد قصفت العراق.' },
  { status: 'denied', of: 'تزويد', in: 'نفت تركيا تزويد أوكرانيا بطائرات مسيرة.' },
  { status: 'denied', of: 'sign', in: 'Russia did not sign the deal with Iran.' },
  { status: 'denied', of: 'signed', in: 'Russia has not signed the deal with Iran.' },
  { status: 'denied', of: 'visited', in: 'Russia never visited Iran.' },
  { status: 'denied', of: 'bombed', in: 'Iran denied that it had bombed Iraq.' },
  { status: 'denied', of: 'bombing', in: 'Iran denied bombing Iraq.' },
  { status: 'possible', of: 'impose', in: 'The US could impose sanctions on Turkey.' },
  { status: 'possible', of: 'visit', in: 'The Turkish president might visit Russia.' },
] as const

const silent = [
  { why: 'it is told plainly', of: 'زار', in: 'زار الرئيس المصري تركيا أمس.' },
  { why: 'the future is left to the weights', of: 'سيزور', in: 'سيزور الرئيس التركي روسيا.' },
  { why: 'the denial itself', of: 'نفت', in: 'نفت إيران أن تكون قد قصفت العراق.' },
  { why: 'the denial itself', of: 'denied', in: 'Iran denied that it had bombed Iraq.' },
  { why: 'the charge was made', of: 'accusations', in: 'Turkey denied the Greek accusations.' },
  { why: 'a clause apart', of: 'bombed', in: 'Iran denied the charge; Israel bombed Iraq.' },
  { why: 'a plan not to', of: 'bomb', in: 'Russia decided not to bomb Ukraine.' },
  { why: '"not only" affirms', of: 'bombed', in: 'Israel not only bombed Iraq but also Syria.' },
  {
    why: '"or not" leaves it open',
    of: 'bombed',
    in: 'Iran asked whether or not Israel bombed Iraq.',
  },
  { why: 'the month of May', of: 'visited', in: 'The Turkish president in May visited Russia.' },
] as const

test.for(cases)('$of is $status: $in', ({ status, of, in: text }) => {
  expect(ruled(text, of)).toEqual([status])
})

test.for(silent)('nothing is ruled of $of ($why): $in', ({ of, in: text }) => {
  expect(ruled(text, of)).toEqual([undefined])
})
