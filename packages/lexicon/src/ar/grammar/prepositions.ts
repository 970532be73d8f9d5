/**
 * Arabic prepositions by the place of a party that they mark; see world/predicate.ts for the keys.
 *
 * The ones written onto the word (bi, li, ka) are the clitic reader's. One form per line, sorted by
 * key, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Preposition {
  readonly key: string
  readonly source: 'desk'
  readonly form: string
}

export const prepositions: readonly Preposition[] = [
  { key: 'ala', source: 'desk', form: 'على' },
  { key: 'amam', source: 'desk', form: 'أمام' },
  { key: 'an', source: 'desk', form: 'عن' },
  { key: 'baad', source: 'desk', form: 'إثر' },
  { key: 'baad', source: 'desk', form: 'بعد' },
  { key: 'baad', source: 'desk', form: 'عقب' },
  { key: 'bayn', source: 'desk', form: 'بين' },
  { key: 'bayn', source: 'desk', form: 'ما بين' },
  { key: 'bihaqq', source: 'desk', form: 'بحق' },
  { key: 'bihaqq', source: 'desk', form: 'في حق' },
  { key: 'by', source: 'desk', form: 'بقيادة' },
  { key: 'by', source: 'desk', form: 'بواسطة' },
  { key: 'by', source: 'desk', form: 'على أيادي' },
  { key: 'by', source: 'desk', form: 'على أيدي' },
  { key: 'by', source: 'desk', form: 'على يد' },
  { key: 'by', source: 'desk', form: 'من جانب' },
  { key: 'by', source: 'desk', form: 'من طرف' },
  { key: 'by', source: 'desk', form: 'من قبل' },
  { key: 'didd', source: 'desk', form: 'بمواجهة' },
  { key: 'didd', source: 'desk', form: 'بوجه' },
  { key: 'didd', source: 'desk', form: 'ضد' },
  { key: 'didd', source: 'desk', form: 'في وجه' },
  { key: 'didd', source: 'desk', form: 'لمواجهة' },
  { key: 'fi', source: 'desk', form: 'داخل' },
  { key: 'fi', source: 'desk', form: 'في' },
  { key: 'fi', source: 'desk', form: 'لدى' },
  { key: 'hawl', source: 'desk', form: 'بخصوص' },
  { key: 'hawl', source: 'desk', form: 'بشأن' },
  { key: 'hawl', source: 'desk', form: 'حول' },
  { key: 'hawl', source: 'desk', form: 'في شأن' },
  { key: 'ila', source: 'desk', form: 'إلى' },
  { key: 'including', source: 'desk', form: 'بما فيها' },
  { key: 'including', source: 'desk', form: 'بينها' },
  { key: 'including', source: 'desk', form: 'من بينها' },
  { key: 'including', source: 'desk', form: 'منها' },
  { key: 'instead', source: 'desk', form: 'بدل' },
  { key: 'instead', source: 'desk', form: 'بدلا من' },
  { key: 'khilal', source: 'desk', form: 'خلال' },
  { key: 'khilf', source: 'desk', form: 'خلف' },
  { key: 'li', source: 'desk', form: 'لصالح' },
  { key: 'li', source: 'desk', form: 'لمصلحة' },
  { key: 'like', source: 'desk', form: 'إلا' },
  { key: 'like', source: 'desk', form: 'سوى' },
  { key: 'like', source: 'desk', form: 'مثل' },
  { key: 'maa', source: 'desk', form: 'بالاشتراك مع' },
  { key: 'maa', source: 'desk', form: 'بالتعاون مع' },
  { key: 'maa', source: 'desk', form: 'بالتنسيق مع' },
  { key: 'maa', source: 'desk', form: 'برفقة' },
  { key: 'maa', source: 'desk', form: 'بصحبة' },
  { key: 'maa', source: 'desk', form: 'مع' },
  { key: 'min', source: 'desk', form: 'من' },
  { key: 'mundh', source: 'desk', form: 'منذ' },
  { key: 'nahw', source: 'desk', form: 'باتجاه' },
  { key: 'nahw', source: 'desk', form: 'صوب' },
  { key: 'nahw', source: 'desk', form: 'نحو' },
  { key: 'qabl', source: 'desk', form: 'قبل' },
  { key: 'qabl', source: 'desk', form: 'قبيل' },
  { key: 'rightof', source: 'desk', form: 'إلى جانب' },
  { key: 'taht', source: 'desk', form: 'تحت' },
  { key: 'tijah', source: 'desk', form: 'إزاء' },
  { key: 'tijah', source: 'desk', form: 'تجاه' },
  { key: 'tijah', source: 'desk', form: 'حيال' },
  { key: 'without', source: 'desk', form: 'بدون' },
  { key: 'without', source: 'desk', form: 'دون' },
  { key: 'without', source: 'desk', form: 'من دون' },
]
