/**
 * Arabic words of sport; two of them rule a sentence out of the relations of states.
 *
 * One form per line, sorted by form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface SportWord {
  readonly kind: 'sport'
  readonly source: 'desk'
  readonly form: string
}

export const sportWords: readonly SportWord[] = [
  { kind: 'sport', source: 'desk', form: 'أهداف' },
  { kind: 'sport', source: 'desk', form: 'أولمبياد' },
  { kind: 'sport', source: 'desk', form: 'البطولة' },
  { kind: 'sport', source: 'desk', form: 'الدوري' },
  { kind: 'sport', source: 'desk', form: 'الشوط' },
  { kind: 'sport', source: 'desk', form: 'الشوط الأول' },
  { kind: 'sport', source: 'desk', form: 'الشوط الثاني' },
  { kind: 'sport', source: 'desk', form: 'الفيفا' },
  { kind: 'sport', source: 'desk', form: 'المباراة' },
  { kind: 'sport', source: 'desk', form: 'المباراة النهائية' },
  { kind: 'sport', source: 'desk', form: 'المدرب' },
  { kind: 'sport', source: 'desk', form: 'المنتخب' },
  { kind: 'sport', source: 'desk', form: 'المونديال' },
  { kind: 'sport', source: 'desk', form: 'النادي' },
  { kind: 'sport', source: 'desk', form: 'ثمن النهائي' },
  { kind: 'sport', source: 'desk', form: 'حارس مرمى' },
  { kind: 'sport', source: 'desk', form: 'حكم المباراة' },
  { kind: 'sport', source: 'desk', form: 'دور المجموعات' },
  { kind: 'sport', source: 'desk', form: 'دوري' },
  { kind: 'sport', source: 'desk', form: 'ربع النهائي' },
  { kind: 'sport', source: 'desk', form: 'ربع نهائي' },
  { kind: 'sport', source: 'desk', form: 'ركلات الترجيح' },
  { kind: 'sport', source: 'desk', form: 'ركلة جزاء' },
  { kind: 'sport', source: 'desk', form: 'فيفا' },
  { kind: 'sport', source: 'desk', form: 'كأس' },
  { kind: 'sport', source: 'desk', form: 'لاعب' },
  { kind: 'sport', source: 'desk', form: 'لاعبو' },
  { kind: 'sport', source: 'desk', form: 'لاعبي' },
  { kind: 'sport', source: 'desk', form: 'مباراة' },
  { kind: 'sport', source: 'desk', form: 'مباريات' },
  { kind: 'sport', source: 'desk', form: 'مدرب المنتخب' },
  { kind: 'sport', source: 'desk', form: 'ملعب' },
  { kind: 'sport', source: 'desk', form: 'منتخب' },
  { kind: 'sport', source: 'desk', form: 'منتخبا' },
  { kind: 'sport', source: 'desk', form: 'منتخبي' },
  { kind: 'sport', source: 'desk', form: 'مهاجم' },
  { kind: 'sport', source: 'desk', form: 'مونديال' },
  { kind: 'sport', source: 'desk', form: 'نادي' },
  { kind: 'sport', source: 'desk', form: 'نصف النهائي' },
  { kind: 'sport', source: 'desk', form: 'نصف نهائي' },
  { kind: 'sport', source: 'desk', form: 'هاتريك' },
  { kind: 'sport', source: 'desk', form: 'هداف' },
]
