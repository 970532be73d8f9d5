/**
 * Names of sections as Arabic news pages print them on a line of their own.
 *
 * Sorted by `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */
export interface SectionName {
  readonly source: 'desk'
  readonly form: string
}

export const arabicSections: readonly SectionName[] = [
  { source: 'desk', form: 'آراء' },
  { source: 'desk', form: 'آسيا' },
  { source: 'desk', form: 'أخبار' },
  { source: 'desk', form: 'أخبار العالم' },
  { source: 'desk', form: 'أخبار دولية' },
  { source: 'desk', form: 'أخبار عاجلة' },
  { source: 'desk', form: 'أخبار عربية' },
  { source: 'desk', form: 'أخبار محلية' },
  { source: 'desk', form: 'أسواق' },
  { source: 'desk', form: 'أفريقيا' },
  { source: 'desk', form: 'أمريكا' },
  { source: 'desk', form: 'أوروبا' },
  { source: 'desk', form: 'اقتصاد' },
  { source: 'desk', form: 'الأخبار' },
  { source: 'desk', form: 'الاقتصاد' },
  { source: 'desk', form: 'الخليج' },
  { source: 'desk', form: 'الرئيسية' },
  { source: 'desk', form: 'الرياضة' },
  { source: 'desk', form: 'السياسة' },
  { source: 'desk', form: 'الشرق الأوسط' },
  { source: 'desk', form: 'العالم' },
  { source: 'desk', form: 'العالم العربي' },
  { source: 'desk', form: 'القارات السبع' },
  { source: 'desk', form: 'المغرب العربي' },
  { source: 'desk', form: 'تحقيقات' },
  { source: 'desk', form: 'تقارير' },
  { source: 'desk', form: 'تكنولوجيا' },
  { source: 'desk', form: 'ثقافة' },
  { source: 'desk', form: 'ثقافة وفن' },
  { source: 'desk', form: 'حوادث' },
  { source: 'desk', form: 'حوارات' },
  { source: 'desk', form: 'دولي' },
  { source: 'desk', form: 'دولية' },
  { source: 'desk', form: 'رأي' },
  { source: 'desk', form: 'رياضة' },
  { source: 'desk', form: 'سيارات' },
  { source: 'desk', form: 'سياسة' },
  { source: 'desk', form: 'شؤون دولية' },
  { source: 'desk', form: 'صحة' },
  { source: 'desk', form: 'صور' },
  { source: 'desk', form: 'عالم' },
  { source: 'desk', form: 'عرب وعالم' },
  { source: 'desk', form: 'عربي ودولي' },
  { source: 'desk', form: 'علوم' },
  { source: 'desk', form: 'علوم وتكنولوجيا' },
  { source: 'desk', form: 'فن' },
  { source: 'desk', form: 'فيديو' },
  { source: 'desk', form: 'مال وأعمال' },
  { source: 'desk', form: 'مجتمع' },
  { source: 'desk', form: 'محليات' },
  { source: 'desk', form: 'مصر' },
  { source: 'desk', form: 'مقالات' },
  { source: 'desk', form: 'منوعات' },
]
