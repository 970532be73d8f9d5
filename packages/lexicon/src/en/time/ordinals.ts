/**
 * English ordinal words; -1 is "the last". By value.
 */
import type { Ordinal } from '../../ar/time/ordinals.ts'

export const ordinals: readonly Ordinal[] = [
  { value: -1, source: 'cldr', form: 'last' },
  { value: -1, source: 'cldr', form: 'final' },
  { value: 1, source: 'cldr', form: 'first' },
  { value: 2, source: 'cldr', form: 'second' },
  { value: 3, source: 'cldr', form: 'third' },
  { value: 4, source: 'cldr', form: 'fourth' },
  { value: 5, source: 'cldr', form: 'fifth' },
  { value: 6, source: 'cldr', form: 'sixth' },
  { value: 7, source: 'cldr', form: 'seventh' },
  { value: 8, source: 'cldr', form: 'eighth' },
  { value: 9, source: 'cldr', form: 'ninth' },
  { value: 10, source: 'cldr', form: 'tenth' },
  { value: 11, source: 'cldr', form: 'eleventh' },
  { value: 12, source: 'cldr', form: 'twelfth' },
  { value: 13, source: 'cldr', form: 'thirteenth' },
  { value: 14, source: 'cldr', form: 'fourteenth' },
  { value: 15, source: 'cldr', form: 'fifteenth' },
  { value: 16, source: 'cldr', form: 'sixteenth' },
  { value: 17, source: 'cldr', form: 'seventeenth' },
  { value: 18, source: 'cldr', form: 'eighteenth' },
  { value: 19, source: 'cldr', form: 'nineteenth' },
  { value: 20, source: 'cldr', form: 'twentieth' },
  { value: 30, source: 'cldr', form: 'thirtieth' },
]
