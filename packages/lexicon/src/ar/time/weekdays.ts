/**
 * Days of the week; 0 is Sunday. Without the article ("bare") most are common words or names
 * ("one of", "two", Friday as a first name), so those count only after "day" or an ordinal. By
 * day.
 */
export interface Weekday {
  readonly weekday: number
  readonly bare?: true
  readonly source: string
  readonly form: string
}

export const weekdays: readonly Weekday[] = [
  { weekday: 0, source: 'cldr', form: 'الأحد' },
  { weekday: 0, bare: true, source: 'cldr', form: 'أحد' },
  { weekday: 0, source: 'cldr', form: 'الاحد' },
  { weekday: 1, source: 'cldr', form: 'الاثنين' },
  { weekday: 1, source: 'cldr', form: 'الإثنين' },
  { weekday: 1, bare: true, source: 'cldr', form: 'اثنين' },
  { weekday: 2, source: 'cldr', form: 'الثلاثاء' },
  { weekday: 2, bare: true, source: 'cldr', form: 'ثلاثاء' },
  { weekday: 2, source: 'cldr', form: 'الثلثاء' },
  { weekday: 3, source: 'cldr', form: 'الأربعاء' },
  { weekday: 3, bare: true, source: 'cldr', form: 'أربعاء' },
  { weekday: 3, bare: true, source: 'cldr', form: 'اربعا' },
  { weekday: 3, source: 'cldr', form: 'الاربعا' },
  { weekday: 4, source: 'cldr', form: 'الخميس' },
  { weekday: 4, bare: true, source: 'cldr', form: 'خميس' },
  { weekday: 5, source: 'cldr', form: 'الجمعة' },
  { weekday: 5, bare: true, source: 'cldr', form: 'جمعة' },
  { weekday: 6, source: 'cldr', form: 'السبت' },
  { weekday: 6, bare: true, source: 'cldr', form: 'سبت' },
]
