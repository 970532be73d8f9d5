/**
 * Arabic verbs that lend their subject to the noun they govern: to hold talks, to carry out a raid.
 *
 * One verb per line, sorted by measure, then past.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface LightVerb {
  readonly measure: number
  readonly source: 'desk'
  readonly past: string
  readonly present: string
}

export const lightVerbs: readonly LightVerb[] = [
  { measure: 1, source: 'desk', past: 'أمر', present: 'يأمر' },
  { measure: 1, source: 'desk', past: 'بحث', present: 'يبحث' },
  { measure: 1, source: 'desk', past: 'بدأ', present: 'يبدأ' },
  { measure: 1, source: 'desk', past: 'حصل', present: 'يحصل' },
  { measure: 1, source: 'desk', past: 'حضر', present: 'يحضر' },
  { measure: 1, source: 'desk', past: 'خاض', present: 'يخوض' },
  { measure: 1, source: 'desk', past: 'دخل', present: 'يدخل' },
  { measure: 1, source: 'desk', past: 'دعا', present: 'يدعو' },
  { measure: 1, source: 'desk', past: 'رعى', present: 'يرعى' },
  { measure: 1, source: 'desk', past: 'رفض', present: 'يرفض' },
  { measure: 1, source: 'desk', past: 'سعى', present: 'يسعى' },
  { measure: 1, source: 'desk', past: 'شن', present: 'يشن' },
  { measure: 1, source: 'desk', past: 'شهد', present: 'يشهد' },
  { measure: 1, source: 'desk', past: 'عقد', present: 'يعقد' },
  { measure: 1, source: 'desk', past: 'فرض', present: 'يفرض' },
  { measure: 1, source: 'desk', past: 'قام', present: 'يقوم' },
  { measure: 1, source: 'desk', past: 'نال', present: 'ينال' },
  { measure: 1, source: 'desk', past: 'نفى', present: 'ينفي' },
  { measure: 2, source: 'desk', past: 'أكد', present: 'يؤكد' },
  { measure: 2, source: 'desk', past: 'برر', present: 'يبرر' },
  { measure: 2, source: 'desk', past: 'جدد', present: 'يجدد' },
  { measure: 2, source: 'desk', past: 'طور', present: 'يطور' },
  { measure: 2, source: 'desk', past: 'عبر', present: 'يعبر' },
  { measure: 2, source: 'desk', past: 'عزز', present: 'يعزز' },
  { measure: 2, source: 'desk', past: 'قدم', present: 'يقدم' },
  { measure: 2, source: 'desk', past: 'قرر', present: 'يقرر' },
  { measure: 2, source: 'desk', past: 'كثف', present: 'يكثف' },
  { measure: 2, source: 'desk', past: 'كرر', present: 'يكرر' },
  { measure: 2, source: 'desk', past: 'نظم', present: 'ينظم' },
  { measure: 2, source: 'desk', past: 'نفذ', present: 'ينفذ' },
  { measure: 2, source: 'desk', past: 'هدد', present: 'يهدد' },
  { measure: 2, source: 'desk', past: 'وجه', present: 'يوجه' },
  { measure: 2, source: 'desk', past: 'وسع', present: 'يوسع' },
  { measure: 2, source: 'desk', past: 'وقع', present: 'يوقع' },
  { measure: 3, source: 'desk', past: 'ساهم', present: 'يساهم' },
  { measure: 3, source: 'desk', past: 'شارك', present: 'يشارك' },
  { measure: 3, source: 'desk', past: 'طالب', present: 'يطالب' },
  { measure: 3, source: 'desk', past: 'مارس', present: 'يمارس' },
  { measure: 3, source: 'desk', past: 'ناقش', present: 'يناقش' },
  { measure: 3, source: 'desk', past: 'واجه', present: 'يواجه' },
  { measure: 3, source: 'desk', past: 'واصل', present: 'يواصل' },
  { measure: 3, source: 'desk', past: 'وافق', present: 'يوافق' },
  { measure: 4, source: 'desk', past: 'أبدى', present: 'يبدي' },
  { measure: 4, source: 'desk', past: 'أبرم', present: 'يبرم' },
  { measure: 4, source: 'desk', past: 'أجرى', present: 'يجري' },
  { measure: 4, source: 'desk', past: 'أراد', present: 'يريد' },
  { measure: 4, source: 'desk', past: 'أرجأ', present: 'يرجئ' },
  { measure: 4, source: 'desk', past: 'أصدر', present: 'يصدر' },
  { measure: 4, source: 'desk', past: 'أطلق', present: 'يطلق' },
  { measure: 4, source: 'desk', past: 'أعرب', present: 'يعرب' },
  { measure: 4, source: 'desk', past: 'أعلن', present: 'يعلن' },
  { measure: 4, source: 'desk', past: 'ألغى', present: 'يلغي' },
  { measure: 4, source: 'desk', past: 'ألقى', present: 'يلقي' },
  { measure: 4, source: 'desk', past: 'أنهى', present: 'ينهي' },
  { measure: 5, source: 'desk', past: 'ترأس', present: 'يترأس' },
  { measure: 5, source: 'desk', past: 'تعرض', present: 'يتعرض' },
  { measure: 5, source: 'desk', past: 'تعهد', present: 'يتعهد' },
  { measure: 5, source: 'desk', past: 'تلقى', present: 'يتلقى' },
  { measure: 5, source: 'desk', past: 'توصل', present: 'يتوصل' },
  { measure: 5, source: 'desk', past: 'توقع', present: 'يتوقع' },
  { measure: 6, source: 'desk', past: 'تبادل', present: 'يتبادل' },
  { measure: 8, source: 'desk', past: 'اتخذ', present: 'يتخذ' },
  { measure: 8, source: 'desk', past: 'اتفق', present: 'يتفق' },
  { measure: 8, source: 'desk', past: 'اتهم', present: 'يتهم' },
  { measure: 8, source: 'desk', past: 'اختتم', present: 'يختتم' },
  { measure: 8, source: 'desk', past: 'اعتزم', present: 'يعتزم' },
  { measure: 10, source: 'desk', past: 'استأنف', present: 'يستأنف' },
  { measure: 10, source: 'desk', past: 'استضاف', present: 'يستضيف' },
  { measure: 10, source: 'desk', past: 'استقبل', present: 'يستقبل' },
]
