/**
 * Counted nouns, because "3 visits" is five forms in Arabic: one, two, 3-10, 11-99 and the
 * hundreds each take their own. The number is left out where the form already says it.
 */
import type { RecordType } from '@marsad/core/model'

export interface CountedForms {
  readonly en: readonly [one: string, other: string]
  /** one, two, few (3-10), many (11-99), other (hundreds) */
  readonly ar: readonly [string, string, string, string, string]
}

export type Countable =
  | RecordType
  | 'visit'
  | 'meet'
  | 'phone'
  | 'event'
  | 'record'
  | 'page'
  | 'article'
  | 'outlet'
  | 'problem'
  | 'cooperation'
  | 'conflict'
  | 'mention'

export const counted: Readonly<Record<Countable, CountedForms>> = {
  visit: { en: ['visit', 'visits'], ar: ['زيارة', 'زيارتان', 'زيارات', 'زيارة', 'زيارة'] },
  meet: { en: ['meeting', 'meetings'], ar: ['لقاء', 'لقاءان', 'لقاءات', 'لقاءً', 'لقاء'] },
  phone: {
    en: ['phone call', 'phone calls'],
    ar: ['مكالمة', 'مكالمتان', 'مكالمات', 'مكالمة', 'مكالمة'],
  },
  CONSULT: {
    en: ['consultation', 'consultations'],
    ar: ['تشاور', 'تشاوران', 'مشاورات', 'تشاورًا', 'تشاور'],
  },
  AGREE: {
    en: ['agreement', 'agreements'],
    ar: ['اتفاق', 'اتفاقان', 'اتفاقات', 'اتفاقًا', 'اتفاق'],
  },
  SUPPORT: {
    en: ['act of support', 'acts of support'],
    ar: ['عمل تأييد', 'عملا تأييد', 'أعمال تأييد', 'عمل تأييد', 'عمل تأييد'],
  },
  COOPERATE: {
    en: ['joint effort', 'joint efforts'],
    ar: ['تعاون', 'عملا تعاون', 'أعمال تعاون', 'عمل تعاون', 'عمل تعاون'],
  },
  AID: {
    en: ['act of aid', 'acts of aid'],
    ar: ['مساعدة', 'مساعدتان', 'مساعدات', 'مساعدة', 'مساعدة'],
  },
  CONCEDE: {
    en: ['concession', 'concessions'],
    ar: ['تنازل', 'تنازلان', 'تنازلات', 'تنازلًا', 'تنازل'],
  },
  RETREAT: { en: ['retreat', 'retreats'], ar: ['تراجع', 'تراجعان', 'تراجعات', 'تراجعًا', 'تراجع'] },
  REQUEST: { en: ['request', 'requests'], ar: ['طلب', 'طلبان', 'طلبات', 'طلبًا', 'طلب'] },
  ACCUSE: {
    en: ['accusation', 'accusations'],
    ar: ['اتهام', 'اتهامان', 'اتهامات', 'اتهامًا', 'اتهام'],
  },
  REJECT: {
    en: ['rejection', 'rejections'],
    ar: ['رفض', 'رفضان', 'حالات رفض', 'حالة رفض', 'حالة رفض'],
  },
  DENY: { en: ['denial', 'denials'], ar: ['نفي', 'نفيان', 'حالات نفي', 'حالة نفي', 'حالة نفي'] },
  THREATEN: { en: ['threat', 'threats'], ar: ['تهديد', 'تهديدان', 'تهديدات', 'تهديدًا', 'تهديد'] },
  PROTEST: {
    en: ['protest', 'protests'],
    ar: ['احتجاج', 'احتجاجان', 'احتجاجات', 'احتجاجًا', 'احتجاج'],
  },
  SANCTION: { en: ['sanction', 'sanctions'], ar: ['عقوبة', 'عقوبتان', 'عقوبات', 'عقوبة', 'عقوبة'] },
  MOBILIZE: {
    en: ['mobilisation', 'mobilisations'],
    ar: ['تعبئة', 'تعبئتان', 'تعبئات', 'تعبئة', 'تعبئة'],
  },
  COERCE: {
    en: ['coercive act', 'coercive acts'],
    ar: ['عمل إكراه', 'عملا إكراه', 'أعمال إكراه', 'عمل إكراه', 'عمل إكراه'],
  },
  ASSAULT: { en: ['assault', 'assaults'], ar: ['هجوم', 'هجومان', 'هجمات', 'هجومًا', 'هجوم'] },
  STATE: {
    en: ['statement', 'statements'],
    ar: ['تصريح', 'تصريحان', 'تصريحات', 'تصريحًا', 'تصريح'],
  },
  event: { en: ['event', 'events'], ar: ['حدث', 'حدثان', 'أحداث', 'حدثًا', 'حدث'] },
  record: { en: ['record', 'records'], ar: ['سجل', 'سجلان', 'سجلات', 'سجلًا', 'سجل'] },
  page: { en: ['page', 'pages'], ar: ['صفحة', 'صفحتان', 'صفحات', 'صفحة', 'صفحة'] },
  article: { en: ['article', 'articles'], ar: ['مقال', 'مقالان', 'مقالات', 'مقالًا', 'مقال'] },
  outlet: { en: ['outlet', 'outlets'], ar: ['منبر', 'منبران', 'منابر', 'منبرًا', 'منبر'] },
  problem: { en: ['problem', 'problems'], ar: ['مشكلة', 'مشكلتان', 'مشكلات', 'مشكلة', 'مشكلة'] },
  cooperation: {
    en: ['act of cooperation', 'acts of cooperation'],
    ar: ['عمل تعاون', 'عملا تعاون', 'أعمال تعاون', 'عمل تعاون', 'عمل تعاون'],
  },
  conflict: {
    en: ['act of conflict', 'acts of conflict'],
    ar: ['عمل خلاف', 'عملا خلاف', 'أعمال خلاف', 'عمل خلاف', 'عمل خلاف'],
  },
  mention: { en: ['mention', 'mentions'], ar: ['ذكر', 'ذكران', 'مواضع', 'موضعًا', 'موضع'] },
}

const arabicForm: Readonly<Record<Intl.LDMLPluralRule, 0 | 1 | 2 | 3 | 4>> = {
  zero: 2,
  one: 0,
  two: 1,
  few: 2,
  many: 3,
  other: 4,
}

const arabicRules = new Intl.PluralRules('ar')

/** "3 visits"; in Arabic one and two carry the number in the word itself. */
export function countedWords(
  lang: 'ar' | 'en',
  what: Countable,
  count: number,
  digits: (n: number) => string,
): string {
  const forms: CountedForms = counted[what]
  if (lang === 'en') return `${digits(count)} ${count === 1 ? forms.en[0] : forms.en[1]}`
  if (count === 0) return `${digits(0)} ${forms.ar[4]}`
  const form = forms.ar[arabicForm[arabicRules.select(count)]]
  return count < 3 ? form : `${digits(count)} ${form}`
}
