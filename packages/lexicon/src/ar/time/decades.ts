/**
 * Names of the decades of a century ("the eighties"). By decade.
 */
export interface DecadeName {
  readonly decade: number
  readonly source: string
  readonly form: string
}

export const decadeNames: readonly DecadeName[] = [
  { decade: 20, source: 'usage', form: 'عشرينيات' },
  { decade: 20, source: 'usage', form: 'عشرينات' },
  { decade: 30, source: 'usage', form: 'ثلاثينيات' },
  { decade: 30, source: 'usage', form: 'ثلاثينات' },
  { decade: 40, source: 'usage', form: 'أربعينيات' },
  { decade: 40, source: 'usage', form: 'أربعينات' },
  { decade: 50, source: 'usage', form: 'خمسينيات' },
  { decade: 50, source: 'usage', form: 'خمسينات' },
  { decade: 60, source: 'usage', form: 'ستينيات' },
  { decade: 60, source: 'usage', form: 'ستينات' },
  { decade: 70, source: 'usage', form: 'سبعينيات' },
  { decade: 70, source: 'usage', form: 'سبعينات' },
  { decade: 80, source: 'usage', form: 'ثمانينيات' },
  { decade: 80, source: 'usage', form: 'ثمانينات' },
  { decade: 90, source: 'usage', form: 'تسعينيات' },
  { decade: 90, source: 'usage', form: 'تسعينات' },
]
