/** Goal: titles that keep standing and parties honest in both languages. Method: one act a row. */
import type { RecordType, Status } from '@marsad/core/model'
import { expect, test } from 'vitest'
import { actName, headline } from './headline.ts'

const names: Readonly<Record<string, readonly [en: string, ar: string]>> = {
  NOR: ['Norway', 'النرويج'],
  PRT: ['Portugal', 'البرتغال'],
  ISL: ['Iceland', 'أيسلندا'],
}
const nameOf = (lang: 'ar' | 'en') => (code: string) => names[code]?.[lang === 'en' ? 0 : 1] ?? code

type Case = readonly [
  type: RecordType,
  mode: string | null,
  status: Status,
  actors: string,
  recipients: string,
  en: string,
  ar: string,
]
const cases: readonly Case[] = [
  [
    'CONSULT',
    'visit',
    'occurred',
    'NOR',
    'PRT',
    'Visit by Norway to Portugal',
    'زيارة من النرويج إلى البرتغال',
  ],
  [
    'CONSULT',
    'visit',
    'planned',
    'NOR',
    'PRT',
    'Planned visit by Norway to Portugal',
    'زيارة مزمعة من النرويج إلى البرتغال',
  ],
  [
    'CONSULT',
    'meet',
    'occurred',
    'NOR PRT',
    '',
    'Meeting between Norway and Portugal',
    'لقاء بين النرويج والبرتغال',
  ],
  [
    'AID',
    null,
    'denied',
    'NOR',
    'PRT',
    'Denied aid from Norway to Portugal',
    'مساعدة منفية من النرويج إلى البرتغال',
  ],
  [
    'ACCUSE',
    'allege',
    'occurred',
    'ISL',
    'NOR',
    'Accusation by Iceland against Norway',
    'اتهام من أيسلندا للنرويج',
  ],
  [
    'SUPPORT',
    'praise',
    'occurred',
    'NOR',
    'ISL',
    'Praise from Norway for Iceland',
    'إشادة من النرويج بأيسلندا',
  ],
  [
    'THREATEN',
    null,
    'alleged',
    'NOR',
    'WEST',
    'Alleged threat by Norway against WEST',
    'تهديد مزعوم من النرويج لـ WEST',
  ],
  [
    'MOBILIZE',
    'weapons',
    'ongoing',
    'NOR',
    '',
    'Ongoing weapons test or build-up by Norway',
    'تجربة أو حشد أسلحة جارية من النرويج',
  ],
  ['DENY', null, 'occurred', 'NOR', '', 'Denial by Norway', 'نفي من النرويج'],
]

test.for(cases)('%s/%s %s', ([type, mode, status, actors, recipients, english, arabic]) => {
  const codes = (text: string) => text.split(' ').filter(Boolean)
  const act = { type, mode, status, actors: codes(actors), recipients: codes(recipients) }
  expect(headline(act, 'en', nameOf('en'))).toBe(english)
  expect(headline(act, 'ar', nameOf('ar'))).toBe(arabic)
})

test.for([
  ['United States', 'Visit by the United States to Norway'],
  ['European Union', 'Visit by the European Union to Norway'],
  ['Polisario Front', 'Visit by the Polisario Front to Norway'],
  ['NATO', 'Visit by NATO to Norway'],
  ['Islamic Jihad', 'Visit by Islamic Jihad to Norway'],
] as const)('an article stands before common nouns: %s', ([name, says]) => {
  const act = { type: 'CONSULT', mode: 'visit', status: 'occurred' } as const
  const named = (code: string) => (code === 'A' ? name : 'Norway')
  expect(headline({ ...act, actors: ['A'], recipients: ['B'] }, 'en', named)).toBe(says)
})

test('a mode that has no name yet is shown as it is', () => {
  expect(actName('CONSULT', 'telepathy', 'en')).toBe('consultation (telepathy)')
})
