/**
 * Words for the beginning, middle and end of a period, and for what is left of it. By part.
 */
export interface PartName {
  readonly part: 'start' | 'middle' | 'end' | 'rest' | 'late' | 'early'
  readonly source: string
  readonly form: string
}

export const partNames: readonly PartName[] = [
  { part: 'start', source: 'usage', form: 'مطلع' },
  { part: 'start', source: 'usage', form: 'أوائل' },
  { part: 'start', source: 'usage', form: 'بداية' },
  { part: 'start', source: 'usage', form: 'بدايات' },
  { part: 'start', source: 'usage', form: 'مستهل' },
  { part: 'start', source: 'usage', form: 'مقتبل' },
  { part: 'start', source: 'usage', form: 'مطالع' },
  { part: 'middle', source: 'usage', form: 'منتصف' },
  { part: 'middle', source: 'usage', form: 'أواسط' },
  { part: 'middle', source: 'usage', form: 'وسط' },
  { part: 'middle', source: 'usage', form: 'نصف' },
  { part: 'middle', source: 'usage', form: 'نص' },
  { part: 'middle', source: 'usage', form: 'منتصفات' },
  { part: 'end', source: 'usage', form: 'أواخر' },
  { part: 'end', source: 'usage', form: 'نهاية' },
  { part: 'end', source: 'usage', form: 'نهايات' },
  { part: 'end', source: 'usage', form: 'ختام' },
  { part: 'end', source: 'usage', form: 'أخريات' },
  { part: 'rest', source: 'usage', form: 'باقي' },
  { part: 'rest', source: 'usage', form: 'بقية' },
  { part: 'late', source: 'usage', form: 'وقت لاحق من' },
  { part: 'late', source: 'usage', form: 'وقت لاحق' },
  { part: 'early', source: 'usage', form: 'وقت سابق من' },
  { part: 'early', source: 'usage', form: 'وقت سابق' },
]
