/**
 * Parts of the day that join the day they stand before ("the evening of Monday"). In the order
 * of the day's press.
 */
export interface DayPart {
  readonly source: string
  readonly form: string
}

export const dayParts: readonly DayPart[] = [
  { source: 'usage', form: 'صباح' },
  { source: 'usage', form: 'مساء' },
  { source: 'usage', form: 'ظهر' },
  { source: 'usage', form: 'فجر' },
  { source: 'usage', form: 'عصر' },
  { source: 'usage', form: 'ليل' },
  { source: 'usage', form: 'ليلة' },
  { source: 'usage', form: 'عشية' },
  { source: 'usage', form: 'ظهيرة' },
  { source: 'usage', form: 'ضحى' },
  { source: 'usage', form: 'بعد ظهر' },
  { source: 'usage', form: 'قبل ظهر' },
  { source: 'usage', form: 'منتصف ليل' },
  { source: 'usage', form: 'منتصف ليلة' },
  { source: 'usage', form: 'منتصف نهار' },
  { source: 'usage', form: 'مغرب' },
  { source: 'usage', form: 'عشاء' },
  { source: 'usage', form: 'نهار' },
  { source: 'usage', form: 'أصيل' },
  { source: 'usage', form: 'غداة' },
  { source: 'usage', form: 'صبيحة' },
  { source: 'usage', form: 'أمسية' },
  { source: 'usage', form: 'سهرة' },
  { source: 'usage', form: 'صبح' },
  { source: 'usage', form: 'بعد عصر' },
  { source: 'usage', form: 'بعد منتصف ليل' },
]
