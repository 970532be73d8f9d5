/**
 * English parts of the day that join the day they stand beside. In the order of the day.
 */
import type { DayPart } from '../../ar/time/day-parts.ts'

export const dayParts: readonly DayPart[] = [
  { source: 'usage', form: 'morning' },
  { source: 'usage', form: 'afternoon' },
  { source: 'usage', form: 'evening' },
  { source: 'usage', form: 'night' },
]
