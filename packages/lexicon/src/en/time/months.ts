/**
 * English month names in lower case. May and March are verbs as well, and the abbreviations
 * count only beside a day or a year. By month.
 */
import type { Month } from '../../ar/time/months.ts'

export const months: readonly Month[] = [
  { calendar: 'gregorian', month: 1, source: 'cldr', form: 'january' },
  { calendar: 'gregorian', month: 1, unsure: 'name', source: 'cldr', form: 'jan' },
  { calendar: 'gregorian', month: 2, source: 'cldr', form: 'february' },
  { calendar: 'gregorian', month: 2, unsure: 'name', source: 'cldr', form: 'feb' },
  { calendar: 'gregorian', month: 3, unsure: 'word', source: 'cldr', form: 'march' },
  { calendar: 'gregorian', month: 4, source: 'cldr', form: 'april' },
  { calendar: 'gregorian', month: 4, unsure: 'name', source: 'cldr', form: 'apr' },
  { calendar: 'gregorian', month: 5, unsure: 'word', source: 'cldr', form: 'may' },
  { calendar: 'gregorian', month: 6, source: 'cldr', form: 'june' },
  { calendar: 'gregorian', month: 6, unsure: 'name', source: 'cldr', form: 'jun' },
  { calendar: 'gregorian', month: 7, source: 'cldr', form: 'july' },
  { calendar: 'gregorian', month: 7, unsure: 'name', source: 'cldr', form: 'jul' },
  { calendar: 'gregorian', month: 8, unsure: 'word', source: 'cldr', form: 'august' },
  { calendar: 'gregorian', month: 8, unsure: 'name', source: 'cldr', form: 'aug' },
  { calendar: 'gregorian', month: 9, source: 'cldr', form: 'september' },
  { calendar: 'gregorian', month: 9, unsure: 'name', source: 'cldr', form: 'sep' },
  { calendar: 'gregorian', month: 9, unsure: 'name', source: 'cldr', form: 'sept' },
  { calendar: 'gregorian', month: 10, source: 'cldr', form: 'october' },
  { calendar: 'gregorian', month: 10, unsure: 'name', source: 'cldr', form: 'oct' },
  { calendar: 'gregorian', month: 11, source: 'cldr', form: 'november' },
  { calendar: 'gregorian', month: 11, unsure: 'name', source: 'cldr', form: 'nov' },
  { calendar: 'gregorian', month: 12, source: 'cldr', form: 'december' },
  { calendar: 'gregorian', month: 12, unsure: 'name', source: 'cldr', form: 'dec' },
  { calendar: 'hijri', month: 1, source: 'cldr', form: 'muharram' },
  { calendar: 'hijri', month: 2, unsure: 'word', source: 'cldr', form: 'safar' },
  { calendar: 'hijri', month: 8, source: 'cldr', form: 'shaban' },
  { calendar: 'hijri', month: 9, unsure: 'word', source: 'cldr', form: 'ramadan' },
  { calendar: 'hijri', month: 10, source: 'cldr', form: 'shawwal' },
]
