/**
 * Month and weekday names as Arabic news pages print them in date lines, where they stand beside
 * labels and digits and no grammar is needed to read them.
 *
 * Sorted by `word`, `number`, then `form`.
 *
 * Sources
 *   cldr   Unicode CLDR, Gregorian calendar, the language's regional variants
 *   desk   seen on news sites and written down by hand
 */
export interface DateWord {
  /** Months count from 1; weekdays from 0, Sunday. */
  readonly word: 'month' | 'weekday'
  readonly number: number
  readonly source: 'cldr' | 'desk'
  readonly form: string
}

export const arabicDateWords: readonly DateWord[] = [
  { word: 'month', number: 1, source: 'cldr', form: 'جانفي' },
  { word: 'month', number: 1, source: 'cldr', form: 'كانون الثاني' },
  { word: 'month', number: 1, source: 'cldr', form: 'ينائر' },
  { word: 'month', number: 1, source: 'cldr', form: 'يناير' },
  { word: 'month', number: 2, source: 'cldr', form: 'شباط' },
  { word: 'month', number: 2, source: 'cldr', form: 'فبرائر' },
  { word: 'month', number: 2, source: 'cldr', form: 'فبراير' },
  { word: 'month', number: 2, source: 'cldr', form: 'فيفري' },
  { word: 'month', number: 3, source: 'cldr', form: 'آذار' },
  { word: 'month', number: 3, source: 'cldr', form: 'مارس' },
  { word: 'month', number: 4, source: 'cldr', form: 'أبريل' },
  { word: 'month', number: 4, source: 'cldr', form: 'أفريل' },
  { word: 'month', number: 4, source: 'cldr', form: 'نيسان' },
  { word: 'month', number: 5, source: 'cldr', form: 'أيار' },
  { word: 'month', number: 5, source: 'cldr', form: 'ماي' },
  { word: 'month', number: 5, source: 'cldr', form: 'مايو' },
  { word: 'month', number: 6, source: 'cldr', form: 'جوان' },
  { word: 'month', number: 6, source: 'cldr', form: 'حزيران' },
  { word: 'month', number: 6, source: 'cldr', form: 'يونيه' },
  { word: 'month', number: 6, source: 'cldr', form: 'يونيو' },
  { word: 'month', number: 7, source: 'cldr', form: 'تموز' },
  { word: 'month', number: 7, source: 'cldr', form: 'جويلية' },
  { word: 'month', number: 7, source: 'cldr', form: 'يوليه' },
  { word: 'month', number: 7, source: 'cldr', form: 'يوليو' },
  { word: 'month', number: 7, source: 'cldr', form: 'يوليوز' },
  { word: 'month', number: 8, source: 'cldr', form: 'آب' },
  { word: 'month', number: 8, source: 'cldr', form: 'أغسطس' },
  { word: 'month', number: 8, source: 'cldr', form: 'أوت' },
  { word: 'month', number: 8, source: 'cldr', form: 'غشت' },
  { word: 'month', number: 9, source: 'cldr', form: 'أيلول' },
  { word: 'month', number: 9, source: 'cldr', form: 'سبتمبر' },
  { word: 'month', number: 9, source: 'cldr', form: 'شتنبر' },
  { word: 'month', number: 10, source: 'cldr', form: 'أكتوبر' },
  { word: 'month', number: 10, source: 'cldr', form: 'تشرين الأول' },
  { word: 'month', number: 11, source: 'cldr', form: 'تشرين الثاني' },
  { word: 'month', number: 11, source: 'cldr', form: 'نوفمبر' },
  { word: 'month', number: 11, source: 'cldr', form: 'نونبر' },
  { word: 'month', number: 12, source: 'cldr', form: 'دجنبر' },
  { word: 'month', number: 12, source: 'cldr', form: 'ديسمبر' },
  { word: 'month', number: 12, source: 'cldr', form: 'كانون الأول' },
  { word: 'weekday', number: 0, source: 'cldr', form: 'الأحد' },
  { word: 'weekday', number: 1, source: 'cldr', form: 'الإثنين' },
  { word: 'weekday', number: 1, source: 'cldr', form: 'الاثنين' },
  { word: 'weekday', number: 2, source: 'cldr', form: 'الثلاثاء' },
  { word: 'weekday', number: 3, source: 'cldr', form: 'الأربعاء' },
  { word: 'weekday', number: 4, source: 'cldr', form: 'الخميس' },
  { word: 'weekday', number: 5, source: 'cldr', form: 'الجمعة' },
  { word: 'weekday', number: 6, source: 'cldr', form: 'السبت' },
]
