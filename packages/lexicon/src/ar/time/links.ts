/**
 * Small words that bind the parts of a time expression: prepositions, "and", "this",
 * "corresponding to", the marks of the two eras. By role.
 */
export interface TimeLink {
  readonly link:
    | 'from'
    | 'to'
    | 'between'
    | 'in'
    | 'for'
    | 'before'
    | 'after'
    | 'about'
    | 'more'
    | 'some'
    | 'this'
    | 'matching'
    | 'gregorian'
    | 'hijri'
    | 'and'
    | 'now'
    | 'ago'
    | 'the'
    | 'suffix'
    | 'decade-mark'
    | 'past'
  readonly source: string
  readonly form: string
}

export const timeLinks: readonly TimeLink[] = [
  { link: 'from', source: 'usage', form: 'من' },
  { link: 'to', source: 'usage', form: 'إلى' },
  { link: 'to', source: 'usage', form: 'حتى' },
  { link: 'to', source: 'usage', form: 'لغاية' },
  { link: 'to', source: 'usage', form: 'وحتى' },
  { link: 'to', source: 'usage', form: 'وإلى' },
  { link: 'to', source: 'usage', form: 'ولغاية' },
  { link: 'between', source: 'usage', form: 'بين' },
  { link: 'between', source: 'usage', form: 'ما بين' },
  { link: 'between', source: 'usage', form: 'مابين' },
  { link: 'in', source: 'usage', form: 'في' },
  { link: 'in', source: 'usage', form: 'خلال' },
  { link: 'in', source: 'usage', form: 'بحلول' },
  { link: 'in', source: 'usage', form: 'أثناء' },
  { link: 'in', source: 'usage', form: 'طوال' },
  { link: 'in', source: 'usage', form: 'طيلة' },
  { link: 'for', source: 'usage', form: 'منذ' },
  { link: 'for', source: 'usage', form: 'مذ' },
  { link: 'before', source: 'usage', form: 'قبل' },
  { link: 'before', source: 'usage', form: 'قبيل' },
  { link: 'after', source: 'usage', form: 'بعد' },
  { link: 'after', source: 'usage', form: 'عقب' },
  { link: 'about', source: 'usage', form: 'نحو' },
  { link: 'about', source: 'usage', form: 'حوالي' },
  { link: 'about', source: 'usage', form: 'حوالى' },
  { link: 'about', source: 'usage', form: 'قرابة' },
  { link: 'about', source: 'usage', form: 'زهاء' },
  { link: 'about', source: 'usage', form: 'ما يقارب' },
  { link: 'about', source: 'usage', form: 'ما يقرب من' },
  { link: 'more', source: 'usage', form: 'أكثر من' },
  { link: 'more', source: 'usage', form: 'ما يزيد على' },
  { link: 'more', source: 'usage', form: 'ما يزيد عن' },
  { link: 'about', source: 'usage', form: 'أقل من' },
  { link: 'about', source: 'usage', form: 'ما لا يقل عن' },
  { link: 'some', source: 'usage', form: 'عدة' },
  { link: 'some', source: 'usage', form: 'بضع' },
  { link: 'some', source: 'usage', form: 'بضعة' },
  { link: 'some', source: 'usage', form: 'قليلة' },
  { link: 'some', source: 'usage', form: 'القليلة' },
  { link: 'some', source: 'usage', form: 'القليلين' },
  { link: 'some', source: 'usage', form: 'المعدودة' },
  { link: 'some', source: 'usage', form: 'معدودة' },
  { link: 'some', source: 'usage', form: 'الطويلة' },
  { link: 'some', source: 'usage', form: 'طويلة' },
  { link: 'this', source: 'usage', form: 'هذا' },
  { link: 'this', source: 'usage', form: 'هذه' },
  { link: 'matching', source: 'usage', form: 'الموافق' },
  { link: 'matching', source: 'usage', form: 'الموافقة' },
  { link: 'matching', source: 'usage', form: 'المصادف' },
  { link: 'matching', source: 'usage', form: 'الموافق ل' },
  { link: 'gregorian', source: 'usage', form: 'م' },
  { link: 'gregorian', source: 'usage', form: 'ميلادي' },
  { link: 'gregorian', source: 'usage', form: 'ميلادية' },
  { link: 'gregorian', source: 'usage', form: 'للميلاد' },
  { link: 'hijri', source: 'usage', form: 'ه' },
  { link: 'hijri', source: 'usage', form: 'هجري' },
  { link: 'hijri', source: 'usage', form: 'هجرية' },
  { link: 'hijri', source: 'usage', form: 'للهجرة' },
  { link: 'and', source: 'usage', form: 'و' },
  { link: 'now', source: 'usage', form: 'الآن' },
  { link: 'past', source: 'usage', form: 'مضت' },
  { link: 'past', source: 'usage', form: 'مضى' },
  { link: 'past', source: 'usage', form: 'خلت' },
  { link: 'past', source: 'usage', form: 'من الزمن' },
  { link: 'past', source: 'usage', form: 'من الزمان' },
]
