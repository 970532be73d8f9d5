/**
 * Goal: the written forms of Arabic verbs of every class, and no form that the class does not have.
 * Method: a verb of each class by its past, present and measure; forms are compared folded.
 */
import { expect, test } from 'vitest'
import { foldText } from '../fold.ts'
import { verbForms } from './verb-forms-ar.ts'

const cases = [
  {
    class: 'sound',
    verb: ['هدد', 'يهدد', 2],
    has: {
      'past he': 'هدد',
      'past she': 'هددت',
      'past they': 'هددوا',
      'past we': 'هددنا',
      'present he': 'يهدد',
      'present she': 'تهدد',
      'present they': 'يهددون',
      'present two': 'يهددان',
      'present we': 'نهدد',
      'present I': 'أهدد',
    },
    lacks: ['هاد', 'يهد'],
  },
  {
    class: 'sound, first measure',
    verb: ['رفض', 'يرفض', 1],
    has: {
      'past two': 'رفضا',
      'present they': 'يرفضوا',
      'participle he': 'رافض',
    },
    lacks: ['مرفض', 'يرض'],
  },
  {
    class: 'hollow with waw',
    verb: ['زار', 'يزور', 1],
    has: {
      'past he': 'زار',
      'past she': 'زارت',
      'past we': 'زرنا',
      'past I': 'زرت',
      'present he': 'يزور',
      'present they': 'يزورون',
      'jussive he': 'يزر',
      'jussive she': 'تزر',
      'participle he': 'زائر',
    },
    lacks: ['زارنا', 'زورت'],
  },
  {
    class: 'hollow with ya',
    verb: ['باع', 'يبيع', 1],
    has: { 'past we': 'بعنا', 'jussive he': 'يبع', 'present she': 'تبيع' },
    lacks: ['يبوع'],
  },
  {
    class: 'hollow, derived',
    verb: ['أدان', 'يدين', 4],
    has: { 'past she': 'أدانت', 'jussive he': 'يدن', 'participle he': 'مدين' },
    lacks: ['أدينات', 'يدون'],
  },
  {
    class: 'defective with alif maqsura',
    verb: ['نفى', 'ينفي', 1],
    has: {
      'past he': 'نفى',
      'past she': 'نفت',
      'past they': 'نفوا',
      'past we': 'نفينا',
      'present he': 'ينفي',
      'present they': 'ينفون',
      'present two': 'ينفيان',
      'jussive he': 'ينف',
      'participle he': 'نافي',
    },
    lacks: ['نفات', 'ينفيون'],
  },
  {
    class: 'defective with alef',
    verb: ['دعا', 'يدعو', 1],
    has: {
      'past she': 'دعت',
      'past they': 'دعوا',
      'past we': 'دعونا',
      'present they': 'يدعون',
      'present two': 'يدعوان',
      'jussive he': 'يدع',
    },
    lacks: ['دعات', 'يدعوون'],
  },
  {
    class: 'defective, derived',
    verb: ['التقى', 'يلتقي', 8],
    has: {
      'past she': 'التقت',
      'past two': 'التقيا',
      'past they': 'التقوا',
      'present they': 'يلتقون',
      'participle he': 'ملتقي',
    },
    lacks: ['التقات', 'يلتقيون'],
  },
  {
    class: 'doubled',
    verb: ['رد', 'يرد', 1],
    has: { 'past she': 'ردت', 'past they': 'ردوا', 'present she': 'ترد' },
    lacks: ['رود', 'يرود'],
  },
  {
    class: 'hamzated',
    verb: ['هنأ', 'يهنئ', 2],
    has: {
      'past he': 'هنأ',
      'past she': 'هنأت',
      'past they': 'هنأوا',
      'present he': 'يهنئ',
      'participle he': 'مهنئ',
    },
    lacks: ['هوا'],
  },
  {
    class: 'third measure',
    verb: ['حاصر', 'يحاصر', 3],
    has: { 'past she': 'حاصرت', 'present they': 'يحاصرون', 'participle he': 'محاصر' },
    lacks: ['حاصير', 'يحصر'],
  },
  {
    class: 'four letters',
    verb: ['عرقل', 'يعرقل', 11],
    has: { 'past she': 'عرقلت', 'participle he': 'معرقل' },
    lacks: ['عارقل'],
  },
] as const

test.for(cases)('$class: $verb.0', ({ verb: [past, present, measure], has, lacks }) => {
  const forms = verbForms(past, present, measure)
  const named = forms.map(({ tense, person, form }) => `${tense} ${person} ${form}`)
  for (const [place, form] of Object.entries(has)) {
    expect(named).toContain(`${place} ${foldText(form)}`)
  }
  const written = forms.map(({ form }) => form)
  for (const form of lacks) expect(written).not.toContain(foldText(form))
})

const passives = [
  { why: 'hollow, past', verb: ['قال', 'يقول', 1], form: 'قيل' },
  { why: 'hollow, present', verb: ['أدان', 'يدين', 4], form: 'يدان' },
  { why: 'hollow, past, derived', verb: ['أدان', 'يدين', 4], form: 'أدين' },
  { why: 'defective, past', verb: ['دعا', 'يدعو', 1], form: 'دعي' },
  { why: 'defective, past, she', verb: ['دعا', 'يدعو', 1], form: 'دعيت' },
] as const

test.for(passives)('passive, $why: $form', ({ verb: [past, present, measure], form }) => {
  const found = verbForms(past, present, measure).filter(one => one.form === foldText(form))
  expect(found.map(({ passive }) => passive)).toContain(true)
})

const gaps = [
  {
    why: 'a root that ends in nun swallows the nun of "we"',
    verb: ['أدان', 'يدين', 4],
    form: 'أدنا',
  },
  { why: 'the present passive of a defective verb', verb: ['دعا', 'يدعو', 1], form: 'يدعى' },
  { why: 'the doubled verb opens before "we"', verb: ['رد', 'يرد', 1], form: 'رددنا' },
  { why: 'the passive participle of the first measure', verb: ['رفض', 'يرفض', 1], form: 'مرفوض' },
] as const

for (const { why, verb, form } of gaps) {
  test.fails(`${why}: ${form}`, () => {
    const [past, present, measure] = verb
    const written = verbForms(past, present, measure).map(one => one.form)
    expect(written).toContain(foldText(form))
  })
}

test('no form is given twice for one tense and person, and none is one letter', () => {
  for (const {
    verb: [past, present, measure],
  } of cases) {
    const forms = verbForms(past, present, measure)
    const named = forms.map(({ form, tense, person }) => `${form} ${tense} ${person}`)
    expect(new Set(named).size).toBe(named.length)
    expect(Math.min(...forms.map(({ form }) => form.length))).toBeGreaterThan(1)
  }
})

test('all forms are folded', () => {
  for (const {
    verb: [past, present, measure],
  } of cases) {
    for (const { form } of verbForms(past, present, measure)) expect(foldText(form)).toBe(form)
  }
})
