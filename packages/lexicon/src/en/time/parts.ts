/**
 * English words for the beginning, middle and end of a period, and for what is left of it. By
 * part.
 */
import type { PartName } from '../../ar/time/parts.ts'

export const partNames: readonly PartName[] = [
  { part: 'start', source: 'usage', form: 'early' },
  { part: 'start', source: 'usage', form: 'beginning of' },
  { part: 'start', source: 'usage', form: 'start of' },
  { part: 'middle', source: 'usage', form: 'mid' },
  { part: 'middle', source: 'usage', form: 'middle of' },
  { part: 'end', source: 'usage', form: 'late' },
  { part: 'end', source: 'usage', form: 'end of' },
  { part: 'rest', source: 'usage', form: 'rest of' },
  { part: 'late', source: 'usage', form: 'later' },
  { part: 'early', source: 'usage', form: 'earlier' },
]
