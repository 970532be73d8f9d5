/**
 * Goal: which words of an Arabic sentence may tell an act, as verb or as noun, and which only look so.
 * Method: bare tokens, no parties; a hit is written `TYPE/mode kind: word`.
 */
import { expect, test } from 'vitest'
import { tokenize } from '#text'
import { arabicHits } from './ar.ts'

function hits(text: string): string[] {
  const tokens = tokenize(text)
  const found = arabicHits(tokens).map(({ first, form: { type, mode, kind } }) => {
    const token = tokens[first]
    const word = text.slice(token?.start, token?.end)
    return `${type}${mode === null ? '' : `/${mode}`} ${kind}: ${word}`
  })
  return [...new Set(found)]
}

const cases = [
  { why: 'a past verb', has: 'CONSULT/visit verb: زارت', in: 'زارت السفيرة المعرض' },
  { why: 'a present verb', has: 'CONSULT/visit verb: يزور', in: 'الرئيس يزور المعرض' },
  { why: 'a future verb', has: 'CONSULT/visit verb: سيزور', in: 'سيزور الرئيس المعرض' },
  { why: 'with "and"', has: 'CONSULT/visit verb: وزار', in: 'حضر الحفل وزار المعرض' },
  { why: 'with an object pronoun', has: 'ACCUSE/allege verb: اتهمته', in: 'اتهمته الصحيفة بالكذب' },
  { why: 'a verbal noun', has: 'CONSULT/visit masdar: زيارة', in: 'بعد زيارة طويلة' },
  {
    why: 'a verbal noun with its owner',
    has: 'CONSULT/visit masdar: زيارته',
    in: 'خلال زيارته الأولى',
  },
  {
    why: 'a verbal noun with a clitic',
    has: 'CONSULT/visit masdar: بزيارة',
    in: 'قام بزيارة طويلة',
  },
  { why: 'several', has: 'CONSULT/meet noun: محادثات', in: 'جرت محادثات طويلة' },
  {
    why: 'the jussive of a hollow verb behind "not"',
    has: 'CONSULT/visit verb: يزر',
    in: 'لم يزر المعرض',
  },
  {
    why: 'the jussive of a weak verb behind "not"',
    has: 'REQUEST verb: يدع',
    in: 'لم يدع إلى شيء',
  },
  {
    why: 'an object behind its verb',
    has: 'SANCTION/discontinue verb: فرضت',
    in: 'فرضت الدولة عقوبات جديدة',
  },
  {
    why: 'an object before a relative clause',
    has: 'SUPPORT/sign verb: وقعها',
    in: 'الاتفاقية التي وقعها الطرفان',
  },
  { why: 'a verb behind "that"', has: 'ASSAULT verb: قصف', in: 'بعد أن قصف المدينة' },
  {
    why: 'a noun behind a preposition',
    has: 'ASSAULT masdar: قصف',
    in: 'سقط القتلى في قصف المدينة',
  },
  { why: 'a verb that opens its sentence', has: 'ASSAULT verb: قصف', in: 'قصف الجيش المدينة' },
] as const

const silent = [
  { why: 'the jussive needs its "not"', lacks: 'CONSULT/visit verb: يزر', in: 'كان يزر القميص' },
  {
    why: 'a verb that needs its object',
    lacks: 'SANCTION/discontinue verb: فرضت',
    in: 'فرضت نفسها نجمة',
  },
  { why: 'the article on a verb', lacks: 'CONSULT/visit verb: اليزور', in: 'هذا اليزور غريب' },
  { why: 'the future particle on a noun', lacks: 'ASSAULT masdar: سقصف', in: 'كلمة سقصف غريبة' },
  { why: 'a noun where a verb opens', lacks: 'ASSAULT masdar: قصف', in: 'قصف الجيش المدينة' },
  {
    why: 'a verb behind a preposition',
    lacks: 'ASSAULT verb: قصف',
    in: 'سقط القتلى في قصف المدينة',
  },
  { why: 'Latin letters', lacks: 'CONSULT/visit verb: zar', in: 'قال zar المعرض' },
] as const

test.for(cases)('$why: $has', ({ has, in: text }) => {
  expect(hits(text)).toContain(has)
})

test.for(silent)('not $lacks ($why)', ({ lacks, in: text }) => {
  expect(hits(text)).not.toContain(lacks)
})

const forms = [
  {
    why: 'hollow passive',
    form: { passive: true, tense: 'past', person: 'she' },
    in: 'أدينت الدولة',
  },
  { why: 'active', form: { passive: false, tense: 'past', person: 'she' }, in: 'أدانت الدولة ذلك' },
  { why: 'they', form: { tense: 'present', person: 'they' }, in: 'يزورون المعرض' },
  { why: 'object', form: { pronoun: 'ها', person: 'he' }, in: 'اتهمها الوزير بالكذب' },
  { why: 'owner', form: { pronoun: 'هم', kind: 'masdar' }, in: 'خلال زيارتهم الأولى' },
] as const

test.for(forms)('$why: $in', ({ form, in: text }) => {
  const found = arabicHits(tokenize(text)).map(hit => hit.form)
  expect(found).toContainEqual(expect.objectContaining(form))
})

test('the future particle is kept apart, and so is the article', () => {
  expect(arabicHits(tokenize('سيزور'))).toMatchObject([{ particle: 'س', definite: false }])
  expect(arabicHits(tokenize('في الزيارة'))).toMatchObject([{ particle: '', definite: true }])
})

const lookalikes = ['وزير', 'بوزيرة', 'والمصدر', 'مصادر', 'المجتمع', 'اجتماعية', 'مستقبل'] as const

test.for(lookalikes)('only looks like an act: %s', word => {
  expect(arabicHits(tokenize(`عن ${word}`))).toEqual([])
})
