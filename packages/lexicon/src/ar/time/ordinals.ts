/**
 * Ordinal words; with the article or without. -1 is "the last". By value.
 */
export interface Ordinal {
  readonly value: number
  readonly source: string
  readonly form: string
}

export const ordinals: readonly Ordinal[] = [
  { value: -1, source: 'cldr', form: 'آخر' },
  { value: -1, source: 'cldr', form: 'أخير' },
  { value: -1, source: 'cldr', form: 'أخيرة' },
  { value: 1, source: 'cldr', form: 'أول' },
  { value: 1, source: 'cldr', form: 'أولى' },
  { value: 1, source: 'cldr', form: 'حادي' },
  { value: 1, source: 'cldr', form: 'حادية' },
  { value: 1, source: 'usage', form: 'غرة' },
  { value: 2, source: 'cldr', form: 'ثاني' },
  { value: 2, source: 'cldr', form: 'ثانية' },
  { value: 2, source: 'cldr', form: 'ثان' },
  { value: 3, source: 'cldr', form: 'ثالث' },
  { value: 3, source: 'cldr', form: 'ثالثة' },
  { value: 4, source: 'cldr', form: 'رابع' },
  { value: 4, source: 'cldr', form: 'رابعة' },
  { value: 5, source: 'cldr', form: 'خامس' },
  { value: 5, source: 'cldr', form: 'خامسة' },
  { value: 6, source: 'cldr', form: 'سادس' },
  { value: 6, source: 'cldr', form: 'سادسة' },
  { value: 7, source: 'cldr', form: 'سابع' },
  { value: 7, source: 'cldr', form: 'سابعة' },
  { value: 8, source: 'cldr', form: 'ثامن' },
  { value: 8, source: 'cldr', form: 'ثامنة' },
  { value: 9, source: 'cldr', form: 'تاسع' },
  { value: 9, source: 'cldr', form: 'تاسعة' },
  { value: 10, source: 'cldr', form: 'عاشر' },
  { value: 10, source: 'cldr', form: 'عاشرة' },
]
