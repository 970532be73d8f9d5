/**
 * Arabic verbs of saying: their subject is the one on whose word the sentence stands.
 *
 * One verb per line, sorted by measure, then past.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface SpeechVerb {
  readonly measure: number
  readonly source: 'desk'
  readonly past: string
  readonly present: string
}

export const speechVerbs: readonly SpeechVerb[] = [
  { measure: 1, source: 'desk', past: 'ذكر', present: 'يذكر' },
  { measure: 1, source: 'desk', past: 'رأى', present: 'يرى' },
  { measure: 1, source: 'desk', past: 'روى', present: 'يروي' },
  { measure: 1, source: 'desk', past: 'زعم', present: 'يزعم' },
  { measure: 1, source: 'desk', past: 'قال', present: 'يقول' },
  { measure: 1, source: 'desk', past: 'كتب', present: 'يكتب' },
  { measure: 1, source: 'desk', past: 'كشف', present: 'يكشف' },
  { measure: 1, source: 'desk', past: 'لفت', present: 'يلفت' },
  { measure: 1, source: 'desk', past: 'نشر', present: 'ينشر' },
  { measure: 1, source: 'desk', past: 'نقل', present: 'ينقل' },
  { measure: 1, source: 'desk', past: 'وصف', present: 'يصف' },
  { measure: 2, source: 'desk', past: 'أكد', present: 'يؤكد' },
  { measure: 2, source: 'desk', past: 'بين', present: 'يبين' },
  { measure: 2, source: 'desk', past: 'جدد', present: 'يجدد' },
  { measure: 2, source: 'desk', past: 'حذر', present: 'يحذر' },
  { measure: 2, source: 'desk', past: 'رجح', present: 'يرجح' },
  { measure: 2, source: 'desk', past: 'شدد', present: 'يشدد' },
  { measure: 2, source: 'desk', past: 'صرح', present: 'يصرح' },
  { measure: 2, source: 'desk', past: 'عبر', present: 'يعبر' },
  { measure: 2, source: 'desk', past: 'علق', present: 'يعلق' },
  { measure: 2, source: 'desk', past: 'غرد', present: 'يغرد' },
  { measure: 2, source: 'desk', past: 'قدر', present: 'يقدر' },
  { measure: 2, source: 'desk', past: 'كرر', present: 'يكرر' },
  { measure: 2, source: 'desk', past: 'نوه', present: 'ينوه' },
  { measure: 3, source: 'desk', past: 'تابع', present: 'يتابع' },
  { measure: 4, source: 'desk', past: 'أبلغ', present: 'يبلغ' },
  { measure: 4, source: 'desk', past: 'أخبر', present: 'يخبر' },
  { measure: 4, source: 'desk', past: 'أردف', present: 'يردف' },
  { measure: 4, source: 'desk', past: 'أشار', present: 'يشير' },
  { measure: 4, source: 'desk', past: 'أضاف', present: 'يضيف' },
  { measure: 4, source: 'desk', past: 'أظهر', present: 'يظهر' },
  { measure: 4, source: 'desk', past: 'أعرب', present: 'يعرب' },
  { measure: 4, source: 'desk', past: 'أعلن', present: 'يعلن' },
  { measure: 4, source: 'desk', past: 'أفاد', present: 'يفيد' },
  { measure: 4, source: 'desk', past: 'أقر', present: 'يقر' },
  { measure: 4, source: 'desk', past: 'أورد', present: 'يورد' },
  { measure: 4, source: 'desk', past: 'أوضح', present: 'يوضح' },
  { measure: 5, source: 'desk', past: 'تحدث', present: 'يتحدث' },
  { measure: 5, source: 'desk', past: 'توقع', present: 'يتوقع' },
  { measure: 8, source: 'desk', past: 'ادعى', present: 'يدعي' },
  { measure: 8, source: 'desk', past: 'اعتبر', present: 'يعتبر' },
  { measure: 8, source: 'desk', past: 'اعترف', present: 'يعترف' },
  { measure: 10, source: 'desk', past: 'استدرك', present: 'يستدرك' },
  { measure: 10, source: 'desk', past: 'استطرد', present: 'يستطرد' },
]
