/**
 * English seasons of the year. In the order of the year.
 */
import type { SeasonName } from '../../ar/time/seasons.ts'

export const seasonNames: readonly SeasonName[] = [
  { season: 'winter', source: 'cldr', form: 'winter' },
  { season: 'spring', source: 'cldr', form: 'spring' },
  { season: 'summer', source: 'cldr', form: 'summer' },
  { season: 'autumn', source: 'cldr', form: 'autumn' },
  { season: 'autumn', source: 'cldr', form: 'fall' },
]
