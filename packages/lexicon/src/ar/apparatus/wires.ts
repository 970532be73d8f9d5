/**
 * Agencies as Arabic pages credit them, alone on a closing line or joined by strokes.
 *
 * Sorted by `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */
export interface WireName {
  readonly source: 'desk'
  readonly form: string
}

export const arabicWires: readonly WireName[] = [
  { source: 'desk', form: 'أ ب' },
  { source: 'desk', form: 'أ ش أ' },
  { source: 'desk', form: 'أ ف ب' },
  { source: 'desk', form: 'أ.ش.أ' },
  { source: 'desk', form: 'أ.ف.ب' },
  { source: 'desk', form: 'أسوشيتد برس' },
  { source: 'desk', form: 'أسوشييتد برس' },
  { source: 'desk', form: 'أف ب' },
  { source: 'desk', form: 'إنترفاكس' },
  { source: 'desk', form: 'الأناضول' },
  { source: 'desk', form: 'الجزيرة' },
  { source: 'desk', form: 'العربية' },
  { source: 'desk', form: 'الوكالات' },
  { source: 'desk', form: 'بترا' },
  { source: 'desk', form: 'بنا' },
  { source: 'desk', form: 'بي بي سي' },
  { source: 'desk', form: 'تاس' },
  { source: 'desk', form: 'د ب أ' },
  { source: 'desk', form: 'د.ب.أ' },
  { source: 'desk', form: 'روسيا اليوم' },
  { source: 'desk', form: 'رويترز' },
  { source: 'desk', form: 'رويترز العربية' },
  { source: 'desk', form: 'سانا' },
  { source: 'desk', form: 'سبوتنيك' },
  { source: 'desk', form: 'سي إن إن' },
  { source: 'desk', form: 'شينخوا' },
  { source: 'desk', form: 'فرانس 24' },
  { source: 'desk', form: 'فرانس برس' },
  { source: 'desk', form: 'فرانس24' },
  { source: 'desk', form: 'قنا' },
  { source: 'desk', form: 'كونا' },
  { source: 'desk', form: 'نوفوستي' },
  { source: 'desk', form: 'واس' },
  { source: 'desk', form: 'وام' },
  { source: 'desk', form: 'وفا' },
  { source: 'desk', form: 'وكالات' },
]
