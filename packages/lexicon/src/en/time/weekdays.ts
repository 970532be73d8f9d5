/**
 * English days of the week; 0 is Sunday. Abbreviations are "bare": they count only beside a
 * date. By day.
 */
import type { Weekday } from '../../ar/time/weekdays.ts'

export const weekdays: readonly Weekday[] = [
  { weekday: 0, source: 'cldr', form: 'sunday' },
  { weekday: 0, bare: true, source: 'cldr', form: 'sun' },
  { weekday: 1, source: 'cldr', form: 'monday' },
  { weekday: 1, bare: true, source: 'cldr', form: 'mon' },
  { weekday: 2, source: 'cldr', form: 'tuesday' },
  { weekday: 2, bare: true, source: 'cldr', form: 'tue' },
  { weekday: 2, bare: true, source: 'cldr', form: 'tues' },
  { weekday: 3, source: 'cldr', form: 'wednesday' },
  { weekday: 3, bare: true, source: 'cldr', form: 'wed' },
  { weekday: 4, source: 'cldr', form: 'thursday' },
  { weekday: 4, bare: true, source: 'cldr', form: 'thu' },
  { weekday: 4, bare: true, source: 'cldr', form: 'thur' },
  { weekday: 4, bare: true, source: 'cldr', form: 'thurs' },
  { weekday: 5, source: 'cldr', form: 'friday' },
  { weekday: 5, bare: true, source: 'cldr', form: 'fri' },
  { weekday: 6, source: 'cldr', form: 'saturday' },
  { weekday: 6, bare: true, source: 'cldr', form: 'sat' },
]
