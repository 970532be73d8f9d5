/**
 * Units of the calendar with their number: 1 for the singular, 2 for the dual, 0 for the plural,
 * whose number another word gives. By unit, then number.
 */
export interface UnitName {
  readonly unit:
    | 'hour'
    | 'day'
    | 'night'
    | 'week'
    | 'weekend'
    | 'month'
    | 'quarter'
    | 'third'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
  readonly count: 0 | 1 | 2
  readonly source: string
  readonly form: string
}

export const unitNames: readonly UnitName[] = [
  { unit: 'hour', count: 1, source: 'cldr', form: 'ساعة' },
  { unit: 'hour', count: 2, source: 'cldr', form: 'ساعتين' },
  { unit: 'hour', count: 2, source: 'cldr', form: 'ساعتان' },
  { unit: 'hour', count: 0, source: 'cldr', form: 'ساعات' },
  { unit: 'day', count: 1, source: 'cldr', form: 'يوم' },
  { unit: 'day', count: 1, source: 'cldr', form: 'يوما' },
  { unit: 'day', count: 2, source: 'cldr', form: 'يومين' },
  { unit: 'day', count: 2, source: 'cldr', form: 'يومان' },
  { unit: 'day', count: 2, source: 'cldr', form: 'يومي' },
  { unit: 'day', count: 0, source: 'cldr', form: 'أيام' },
  { unit: 'night', count: 1, source: 'cldr', form: 'ليلة' },
  { unit: 'week', count: 1, source: 'cldr', form: 'أسبوع' },
  { unit: 'week', count: 1, source: 'cldr', form: 'إسبوع' },
  { unit: 'week', count: 1, source: 'cldr', form: 'أسبوعا' },
  { unit: 'week', count: 2, source: 'cldr', form: 'أسبوعين' },
  { unit: 'week', count: 2, source: 'cldr', form: 'أسبوعان' },
  { unit: 'week', count: 0, source: 'cldr', form: 'أسابيع' },
  { unit: 'month', count: 1, source: 'cldr', form: 'شهر' },
  { unit: 'month', count: 1, source: 'cldr', form: 'شهرا' },
  { unit: 'month', count: 2, source: 'cldr', form: 'شهرين' },
  { unit: 'month', count: 2, source: 'cldr', form: 'شهران' },
  { unit: 'month', count: 2, source: 'cldr', form: 'شهري' },
  { unit: 'month', count: 0, source: 'cldr', form: 'أشهر' },
  { unit: 'month', count: 0, source: 'cldr', form: 'شهور' },
  { unit: 'quarter', count: 1, source: 'cldr', form: 'ربع' },
  { unit: 'half', count: 1, source: 'cldr', form: 'نصف' },
  { unit: 'third', count: 1, source: 'cldr', form: 'ثلث' },
  { unit: 'year', count: 1, source: 'cldr', form: 'عام' },
  { unit: 'year', count: 1, source: 'cldr', form: 'سنة' },
  { unit: 'year', count: 1, source: 'cldr', form: 'عاما' },
  { unit: 'year', count: 1, source: 'cldr', form: 'سنه' },
  { unit: 'year', count: 2, source: 'cldr', form: 'عامين' },
  { unit: 'year', count: 2, source: 'cldr', form: 'عامان' },
  { unit: 'year', count: 2, source: 'cldr', form: 'سنتين' },
  { unit: 'year', count: 2, source: 'cldr', form: 'سنتان' },
  { unit: 'year', count: 2, source: 'cldr', form: 'عامي' },
  { unit: 'year', count: 2, source: 'cldr', form: 'سنتي' },
  { unit: 'year', count: 0, source: 'cldr', form: 'أعوام' },
  { unit: 'year', count: 0, source: 'cldr', form: 'سنوات' },
  { unit: 'year', count: 0, source: 'cldr', form: 'سنين' },
  { unit: 'decade', count: 1, source: 'cldr', form: 'عقد' },
  { unit: 'decade', count: 1, source: 'cldr', form: 'عقدا' },
  { unit: 'decade', count: 2, source: 'cldr', form: 'عقدين' },
  { unit: 'decade', count: 2, source: 'cldr', form: 'عقدان' },
  { unit: 'decade', count: 0, source: 'cldr', form: 'عقود' },
  { unit: 'century', count: 1, source: 'cldr', form: 'قرن' },
  { unit: 'century', count: 1, source: 'cldr', form: 'قرنا' },
  { unit: 'century', count: 2, source: 'cldr', form: 'قرنين' },
  { unit: 'century', count: 0, source: 'cldr', form: 'قرون' },
  { unit: 'weekend', count: 1, source: 'cldr', form: 'نهاية الأسبوع' },
  { unit: 'weekend', count: 1, source: 'cldr', form: 'عطلة نهاية الأسبوع' },
  { unit: 'weekend', count: 1, source: 'cldr', form: 'نهاية الإسبوع' },
  { unit: 'weekend', count: 1, source: 'cldr', form: 'عطلة الأسبوع' },
  { unit: 'weekend', count: 1, source: 'cldr', form: 'الويكند' },
  { unit: 'weekend', count: 1, source: 'usage', form: 'نهاية هذا الأسبوع' },
]
