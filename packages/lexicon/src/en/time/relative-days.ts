/**
 * English days named by their distance from publication. By distance.
 */
import type { RelativeDay } from '../../ar/time/relative-days.ts'

export const relativeDays: readonly RelativeDay[] = [
  { days: -2, source: 'cldr', form: 'day before yesterday' },
  { days: -1, source: 'cldr', form: 'yesterday' },
  { days: -1, source: 'cldr', form: 'last night' },
  { days: 0, source: 'cldr', form: 'today' },
  { days: 0, source: 'cldr', form: 'tonight' },
  { days: 1, source: 'cldr', form: 'tomorrow' },
  { days: 2, source: 'cldr', form: 'day after tomorrow' },
  { days: 1, following: true, source: 'usage', form: 'following day' },
  { days: 1, following: true, source: 'usage', form: 'next day' },
]
