/**
 * Goal: find who, what and where a sentence names, known or not, in the words of the press.
 * Method: invented sentences; each row lists what must be among the mentions, word for word.
 */
import { expect, test } from 'vitest'
import type { NameMention } from '#model'
import { tokenize } from '#text'
import { findNames, newNameMemory } from './index.ts'

const find = (text: string, start = 0, memory = newNameMemory()): NameMention[] =>
  findNames(tokenize(text, start), text, start, memory)

const cases = [
  {
    kind: 'person',
    says: 'أندريه فوسكوف',
    in: 'قال وزير الخارجية الروسي أندريه فوسكوف إن المحادثات مستمرة',
  },
  { kind: 'person', says: 'كريم بن سعيد', in: 'التقى الرئيس كريم بن سعيد في تونس' },
  {
    kind: 'person',
    says: 'عبد الرحمن الخطيب',
    in: 'وقال الدكتور عبد الرحمن الخطيب إن النتائج مشجعة',
  },
  { kind: 'person', says: 'سامي أبو خليل', in: 'وصل سامي أبو خليل إلى بيروت' },
  {
    kind: 'person',
    says: 'تشوي سون-هوي',
    in: 'قالت وزيرة الخارجية الكورية الشمالية تشوي سون-هوي إن بلادها ترفض ذلك',
  },
  {
    kind: 'person',
    says: 'دونالد هاريس',
    in: 'أكد دونالد هاريس، المتحدث باسم البنتاغون، أن القوات انسحبت',
  },
  { kind: 'person', says: 'جورج كلارك', in: 'اتهم المعارض جورج كلارك الحكومة بالفساد' },
  { kind: 'place', says: 'حلب', in: 'سقطت قذيفة على مدينة حلب صباح اليوم' },
  { kind: 'place', says: 'لبنان', in: 'وقال إن الوضع بلبنان هادئ' },
  { kind: 'place', says: 'الولايات المتحدة', in: 'فرضت الولايات المتحدة عقوبات جديدة' },
  { kind: 'place', says: 'القدس الشرقية', in: 'اندلعت مواجهات في القدس الشرقية' },
  { kind: 'organisation', says: 'الأمم المتحدة', in: 'دعت الأمم المتحدة إلى ضبط النفس' },
  { kind: 'organisation', says: 'حزب الله', in: 'نفى حزب الله هذه الأنباء' },
  { kind: 'organisation', says: 'رويترز', in: 'قالت وكالة الأنباء لرويترز إن الحريق أخمد' },
  {
    kind: 'office',
    says: 'وزير الخارجية الروسي',
    in: 'قال وزير الخارجية الروسي أندريه فوسكوف إن المحادثات مستمرة',
  },
  { kind: 'office', says: 'رئيس بلدية نابلس', in: 'استقبل رئيس بلدية نابلس وفدا من المهندسين' },
  { kind: 'person', says: 'أمل هباني', in: 'اعتقلت أمل هباني في المظاهرة' },
] as const

test.for(cases)('$kind $says in: $in', ({ kind, says, in: text }) => {
  const found = find(text).map(mention => `${mention.kind} ${mention.text}`)
  expect(found.some(one => one.startsWith(kind) && one.endsWith(says))).toBe(true)
})

const silent = [
  { why: 'no name at all', in: 'ارتفعت أسعار الخبز والحليب في الأسواق خلال الشهر الماضي' },
  { why: 'ordinary words', in: 'يحتاج الجسم إلى كميات كافية من الماء' },
  { why: 'not Arabic', in: 'The minister spoke on Monday.' },
  { why: 'empty', in: '' },
]

test.for(silent)('silent: $why', ({ in: text }) => {
  expect(find(text)).toEqual([])
})

test('offsets are absolute and every span equals the page', () => {
  const lead = 'مقدمة. '
  const text = 'وقال وزير الدفاع التركي مراد أيدن ولبنان وسوريا ترحبان بالأمم المتحدة'
  const page = lead + text
  const found = find(text, lead.length)
  expect(found.length).toBeGreaterThan(2)
  for (const { start, end, text: said } of found) expect(page.slice(start, end)).toBe(said)
})

test('conjunction and preposition stay outside the span', () => {
  const found = find('زار الوزير فرنسا ولبنان')
  expect(found.map(mention => mention.text)).toContain('لبنان')
})

test('a known place or body has its code', () => {
  const codes = find('عقدت جامعة الدول العربية اجتماعا في حلب').map(mention => mention.code)
  expect(codes).toEqual(expect.arrayContaining(['LAS', 'SYR']))
})

test('a bare surname is known by the full name before it', () => {
  const memory = newNameMemory()
  find('قال الخبير الاقتصادي سامي الزوبعيني إن النمو سيتباطأ', 0, memory)
  const later = find('ثم مضى الزوبعيني في شرح خطته', 0, memory)
  expect(later.map(mention => mention.text)).toContain('الزوبعيني')
})

const gaps = [
  { why: 'an ordinary word as a bare surname', says: 'خطاب', in: 'وأضاف خطاب أن الأشغال توقفت' },
]

test.fails.for(gaps)('gap: $why', ({ says, in: text }) => {
  expect(find(text).map(mention => mention.text)).toContain(says)
})
