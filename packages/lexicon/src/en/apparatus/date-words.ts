import type { DateWord } from '../../ar/apparatus/date-words.ts'

/**
 * Month and weekday names as English news pages print them in date lines, where they stand beside
 * labels and digits and no grammar is needed to read them.
 *
 * Sorted by `word`, `number`, then `form`.
 *
 * Sources
 *   cldr   Unicode CLDR, Gregorian calendar, the language's regional variants
 *   desk   seen on news sites and written down by hand
 */

export const englishDateWords: readonly DateWord[] = [
  { word: 'month', number: 1, source: 'cldr', form: 'Jan' },
  { word: 'month', number: 1, source: 'cldr', form: 'January' },
  { word: 'month', number: 2, source: 'cldr', form: 'Feb' },
  { word: 'month', number: 2, source: 'cldr', form: 'February' },
  { word: 'month', number: 3, source: 'cldr', form: 'Mar' },
  { word: 'month', number: 3, source: 'cldr', form: 'March' },
  { word: 'month', number: 4, source: 'cldr', form: 'Apr' },
  { word: 'month', number: 4, source: 'cldr', form: 'April' },
  { word: 'month', number: 5, source: 'cldr', form: 'May' },
  { word: 'month', number: 6, source: 'cldr', form: 'Jun' },
  { word: 'month', number: 6, source: 'cldr', form: 'June' },
  { word: 'month', number: 7, source: 'cldr', form: 'Jul' },
  { word: 'month', number: 7, source: 'cldr', form: 'July' },
  { word: 'month', number: 8, source: 'cldr', form: 'Aug' },
  { word: 'month', number: 8, source: 'cldr', form: 'August' },
  { word: 'month', number: 9, source: 'cldr', form: 'Sep' },
  { word: 'month', number: 9, source: 'cldr', form: 'Sept' },
  { word: 'month', number: 9, source: 'cldr', form: 'September' },
  { word: 'month', number: 10, source: 'cldr', form: 'Oct' },
  { word: 'month', number: 10, source: 'cldr', form: 'October' },
  { word: 'month', number: 11, source: 'cldr', form: 'Nov' },
  { word: 'month', number: 11, source: 'cldr', form: 'November' },
  { word: 'month', number: 12, source: 'cldr', form: 'Dec' },
  { word: 'month', number: 12, source: 'cldr', form: 'December' },
  { word: 'weekday', number: 0, source: 'cldr', form: 'Sun' },
  { word: 'weekday', number: 0, source: 'cldr', form: 'Sunday' },
  { word: 'weekday', number: 1, source: 'cldr', form: 'Mon' },
  { word: 'weekday', number: 1, source: 'cldr', form: 'Monday' },
  { word: 'weekday', number: 2, source: 'cldr', form: 'Tue' },
  { word: 'weekday', number: 2, source: 'cldr', form: 'Tues' },
  { word: 'weekday', number: 2, source: 'cldr', form: 'Tuesday' },
  { word: 'weekday', number: 3, source: 'cldr', form: 'Wed' },
  { word: 'weekday', number: 3, source: 'cldr', form: 'Wednesday' },
  { word: 'weekday', number: 4, source: 'cldr', form: 'Thu' },
  { word: 'weekday', number: 4, source: 'cldr', form: 'Thurs' },
  { word: 'weekday', number: 4, source: 'cldr', form: 'Thursday' },
  { word: 'weekday', number: 5, source: 'cldr', form: 'Fri' },
  { word: 'weekday', number: 5, source: 'cldr', form: 'Friday' },
  { word: 'weekday', number: 6, source: 'cldr', form: 'Sat' },
  { word: 'weekday', number: 6, source: 'cldr', form: 'Saturday' },
]
