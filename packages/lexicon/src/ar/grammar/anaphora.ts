/**
 * Arabic expressions that name a party without its name: the two countries, his counterpart, the movement.
 *
 * One form per line, sorted by kind, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Anaphor {
  readonly kind: 'pair' | 'other' | 'own' | 'group' | 'body'
  readonly source: 'desk'
  readonly form: string
}

export const anaphora: readonly Anaphor[] = [
  { kind: 'body', source: 'desk', form: 'الحلف' },
  { kind: 'body', source: 'desk', form: 'المنظمة' },
  { kind: 'body', source: 'desk', form: 'المنظمة الدولية' },
  { kind: 'body', source: 'desk', form: 'الهيئة الأممية' },
  { kind: 'body', source: 'desk', form: 'الوكالة الأممية' },
  { kind: 'group', source: 'desk', form: 'التنظيم' },
  { kind: 'group', source: 'desk', form: 'الجماعة' },
  { kind: 'group', source: 'desk', form: 'الجماعة المسلحة' },
  { kind: 'group', source: 'desk', form: 'الحركة' },
  { kind: 'group', source: 'desk', form: 'الحركة المتمردة' },
  { kind: 'group', source: 'desk', form: 'الحزب' },
  { kind: 'group', source: 'desk', form: 'المتمردون' },
  { kind: 'group', source: 'desk', form: 'المتمردين' },
  { kind: 'group', source: 'desk', form: 'المليشيا' },
  { kind: 'group', source: 'desk', form: 'المليشيات' },
  { kind: 'group', source: 'desk', form: 'الميليشيا' },
  { kind: 'group', source: 'desk', form: 'الميليشيات' },
  { kind: 'other', source: 'desk', form: 'نظرائه' },
  { kind: 'other', source: 'desk', form: 'نظرائها' },
  { kind: 'other', source: 'desk', form: 'نظيرته' },
  { kind: 'other', source: 'desk', form: 'نظيرتها' },
  { kind: 'other', source: 'desk', form: 'نظيره' },
  { kind: 'other', source: 'desk', form: 'نظيرها' },
  { kind: 'own', source: 'desk', form: 'بلادنا' },
  { kind: 'own', source: 'desk', form: 'بلاده' },
  { kind: 'own', source: 'desk', form: 'بلادها' },
  { kind: 'own', source: 'desk', form: 'بلادهم' },
  { kind: 'own', source: 'desk', form: 'بلده' },
  { kind: 'own', source: 'desk', form: 'بلدها' },
  { kind: 'own', source: 'desk', form: 'حكومته' },
  { kind: 'own', source: 'desk', form: 'حكومتها' },
  { kind: 'pair', source: 'desk', form: 'البلدان' },
  { kind: 'pair', source: 'desk', form: 'البلدين' },
  { kind: 'pair', source: 'desk', form: 'الجاران' },
  { kind: 'pair', source: 'desk', form: 'الجارتان' },
  { kind: 'pair', source: 'desk', form: 'الجارتين' },
  { kind: 'pair', source: 'desk', form: 'الجارين' },
  { kind: 'pair', source: 'desk', form: 'الجانبان' },
  { kind: 'pair', source: 'desk', form: 'الجانبين' },
  { kind: 'pair', source: 'desk', form: 'الجيشان' },
  { kind: 'pair', source: 'desk', form: 'الجيشين' },
  { kind: 'pair', source: 'desk', form: 'الحكومتان' },
  { kind: 'pair', source: 'desk', form: 'الحكومتين' },
  { kind: 'pair', source: 'desk', form: 'الحليفان' },
  { kind: 'pair', source: 'desk', form: 'الحليفين' },
  { kind: 'pair', source: 'desk', form: 'الدولتان' },
  { kind: 'pair', source: 'desk', form: 'الدولتين' },
  { kind: 'pair', source: 'desk', form: 'الرئيسان' },
  { kind: 'pair', source: 'desk', form: 'الرئيسين' },
  { kind: 'pair', source: 'desk', form: 'الزعيمان' },
  { kind: 'pair', source: 'desk', form: 'الزعيمين' },
  { kind: 'pair', source: 'desk', form: 'الشعبان' },
  { kind: 'pair', source: 'desk', form: 'الشعبين' },
  { kind: 'pair', source: 'desk', form: 'الطرفان' },
  { kind: 'pair', source: 'desk', form: 'الطرفين' },
  { kind: 'pair', source: 'desk', form: 'العاصمتان' },
  { kind: 'pair', source: 'desk', form: 'العاصمتين' },
  { kind: 'pair', source: 'desk', form: 'القائدان' },
  { kind: 'pair', source: 'desk', form: 'القائدين' },
  { kind: 'pair', source: 'desk', form: 'المسؤولان' },
  { kind: 'pair', source: 'desk', form: 'الوزيران' },
  { kind: 'pair', source: 'desk', form: 'الوزيرين' },
  { kind: 'pair', source: 'desk', form: 'كلا البلدين' },
  { kind: 'pair', source: 'desk', form: 'كلا الجانبين' },
  { kind: 'pair', source: 'desk', form: 'كلا الطرفين' },
]
