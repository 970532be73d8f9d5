/**
 * Seasons of the year. In the order of the year.
 */
export interface SeasonName {
  readonly season: 'winter' | 'spring' | 'summer' | 'autumn'
  readonly source: string
  readonly form: string
}

export const seasonNames: readonly SeasonName[] = [
  { season: 'winter', source: 'cldr', form: 'شتاء' },
  { season: 'spring', source: 'cldr', form: 'ربيع' },
  { season: 'summer', source: 'cldr', form: 'صيف' },
  { season: 'autumn', source: 'cldr', form: 'خريف' },
]
