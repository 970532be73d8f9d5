/**
 * English units of the calendar; number 1 for the singular, 0 for the plural. By unit, then
 * number.
 */
import type { UnitName } from '../../ar/time/units.ts'

export const unitNames: readonly UnitName[] = [
  { unit: 'hour', count: 1, source: 'cldr', form: 'hour' },
  { unit: 'hour', count: 0, source: 'cldr', form: 'hours' },
  { unit: 'day', count: 1, source: 'cldr', form: 'day' },
  { unit: 'day', count: 0, source: 'cldr', form: 'days' },
  { unit: 'night', count: 1, source: 'cldr', form: 'night' },
  { unit: 'night', count: 0, source: 'cldr', form: 'nights' },
  { unit: 'week', count: 1, source: 'cldr', form: 'week' },
  { unit: 'week', count: 0, source: 'cldr', form: 'weeks' },
  { unit: 'weekend', count: 1, source: 'cldr', form: 'weekend' },
  { unit: 'month', count: 1, source: 'cldr', form: 'month' },
  { unit: 'month', count: 0, source: 'cldr', form: 'months' },
  { unit: 'quarter', count: 1, source: 'cldr', form: 'quarter' },
  { unit: 'half', count: 1, source: 'cldr', form: 'half' },
  { unit: 'year', count: 1, source: 'cldr', form: 'year' },
  { unit: 'year', count: 0, source: 'cldr', form: 'years' },
  { unit: 'decade', count: 1, source: 'cldr', form: 'decade' },
  { unit: 'decade', count: 0, source: 'cldr', form: 'decades' },
  { unit: 'century', count: 1, source: 'cldr', form: 'century' },
  { unit: 'century', count: 0, source: 'cldr', form: 'centuries' },
]
