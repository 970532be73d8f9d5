/**
 * Goal: a record happened where its sentence says so, a visit at its host's.
 * Method: invented sentences; the visit's host is handed over as the recipient.
 */
import { expect, test } from 'vitest'
import { analysisOf } from '../../analyse/actors/actors-of.ts'
import type { Scored } from '../arguments/fill.ts'
import { scenesOf } from '../scene.ts'
import { placeOf } from './place.ts'

/** `host` is the code of the mention that is the act's recipient. */
function place(text: string, lang: 'ar' | 'en', host = '') {
  const [scene] = scenesOf(analysisOf(text, '2026-11-20', lang))
  const [hit] = scene?.hits ?? []
  if (scene === undefined || hit === undefined) throw new Error('no act found')
  const mention = scene.analysed.actors.find(({ code }) => code === host)
  const recipients = mention === undefined ? [] : [{ candidate: { mention } } as Scored]
  return placeOf(scene, hit, recipients)
}

const cases = [
  { lang: 'ar', code: 'TUR', words: 'أنقرة', in: 'التقى الوزير الكيني نظيره في أنقرة' },
  { lang: 'ar', code: 'SYR', words: 'سوريا', in: 'قصفت طائرات مواقع في سوريا' },
  { lang: 'en', code: 'TUR', words: 'Ankara', in: 'The ministers met in Ankara' },
] as const

test.for(cases)('$in happened in $code', ({ lang, code, words, in: text }) => {
  const found = place(text, lang)
  expect(found?.code).toBe(code)
  expect(text.slice(found?.start, found?.end)).toBe(words)
  expect(found?.name).not.toBe('')
})

test('a visit happened at its host', () => {
  expect(place('زار وزير تركي كينيا', 'ar', 'KEN')?.code).toBe('KEN')
})

const silent = [
  { why: 'nowhere', host: '', in: 'التقى الوزير الكيني السفير' },
  { why: 'the recipient of another act', host: 'TUR', in: 'اتهمت كينيا تركيا' },
  { why: 'a body is no place', host: '', in: 'التقى الوزير السفير في الأمم المتحدة' },
  { why: 'a group is no host', host: 'HOUTHI', in: 'زار وزير كيني الحوثيين' },
] as const

test.for(silent)('nowhere ($why): $in', ({ host, in: text }) => {
  expect(place(text, 'ar', host)).toBeNull()
})
