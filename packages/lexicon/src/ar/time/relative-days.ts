/**
 * Days named by their distance from publication. The night that is past is counted to the day
 * before, the night to come to the day itself. By distance.
 */
export interface RelativeDay {
  readonly days: number
  /** The word alone may be a name or a figure of speech. */
  readonly bare?: true
  /** Counted from something told before. */
  readonly following?: true
  readonly source: string
  readonly form: string
}

export const relativeDays: readonly RelativeDay[] = [
  { days: -2, source: 'cldr', form: 'أول أمس' },
  { days: -2, source: 'cldr', form: 'أول من أمس' },
  { days: -2, source: 'usage', form: 'الأول من أمس' },
  { days: -2, source: 'cldr', form: 'أمس الأول' },
  { days: -2, source: 'cldr', form: 'قبل أمس' },
  { days: -2, source: 'cldr', form: 'قبل البارحة' },
  { days: -2, source: 'cldr', form: 'قبل امبارح' },
  { days: -2, source: 'cldr', form: 'الي قبل امبارح' },
  { days: -2, source: 'cldr', form: 'القبل البارحة' },
  { days: -1, source: 'cldr', form: 'أمس' },
  { days: -1, source: 'cldr', form: 'الأمس' },
  { days: -1, source: 'cldr', form: 'البارحة' },
  { days: -1, source: 'cldr', form: 'امبارح' },
  { days: -1, source: 'cldr', form: 'الليلة الماضية' },
  { days: -1, source: 'cldr', form: 'الليلة الفائتة' },
  { days: -1, source: 'cldr', form: 'الليلة المنصرمة' },
  { days: -1, source: 'cldr', form: 'ليلة أمس' },
  { days: -1, source: 'cldr', form: 'ليل أمس' },
  { days: -1, source: 'cldr', form: 'ليلة البارحة' },
  { days: -1, source: 'usage', form: 'اليوم الماضي' },
  { days: -1, source: 'usage', form: 'اليوم المنصرم' },
  { days: -1, source: 'usage', form: 'اليوم السابق' },
  { days: -1, source: 'usage', form: 'اليوم الفائت' },
  { days: 0, source: 'cldr', form: 'اليوم' },
  { days: 0, source: 'cldr', form: 'الليلة' },
  { days: 0, source: 'cldr', form: 'الليلة القادمة' },
  { days: 0, source: 'cldr', form: 'الليلة المقبلة' },
  { days: 0, source: 'cldr', form: 'الليلة الجارية' },
  { days: 1, source: 'cldr', form: 'غدا' },
  { days: 1, source: 'cldr', form: 'غد' },
  { days: 1, bare: true, source: 'cldr', form: 'الغد' },
  { days: 2, source: 'cldr', form: 'بعد غد' },
  { days: 2, source: 'cldr', form: 'بعد الغد' },
  { days: 2, source: 'cldr', form: 'الذي بعد الغد' },
  { days: 1, following: true, source: 'usage', form: 'اليوم التالي' },
  { days: 1, following: true, source: 'usage', form: 'اليوم الموالي' },
]
