/**
 * English words that turn a period or a day towards the past, the present or the future. By
 * direction.
 */
import type { Direction } from '../../ar/time/directions.ts'

export const directions: readonly Direction[] = [
  { shift: -1, source: 'usage', form: 'last' },
  { shift: -1, source: 'usage', form: 'past' },
  { shift: -1, source: 'usage', form: 'previous' },
  { shift: -1, source: 'usage', form: 'recent' },
  { shift: 0, source: 'usage', form: 'current' },
  { shift: 1, source: 'usage', form: 'next' },
  { shift: 1, source: 'usage', form: 'coming' },
  { shift: 1, source: 'usage', form: 'upcoming' },
  { shift: 1, following: true, source: 'usage', form: 'following' },
]
