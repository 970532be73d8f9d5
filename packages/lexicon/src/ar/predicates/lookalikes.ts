/**
 * Arabic words that are written like a form of a predicate and never tell an act: wazir "minister"
 * reads like "and he was visited", Tshad "Chad" like "she is praised".
 *
 * One word per line, sorted by what it means, then by its form, without proclitics; a
 * token one of whose readings is such a word tells nothing.
 *
 * Sources
 *   desk   written by the project from the usage of the Arabic press
 */
export interface Lookalike {
  readonly means: string
  readonly source: string
  readonly form: string
}

// biome-ignore format: one fact a line, however long
export const lookalikes: readonly Lookalike[] = [
  { means: 'Caesar', source: 'desk', form: 'سيزار' },
  { means: 'Chad', source: 'desk', form: 'تشاد' },
  { means: 'Lieberman', source: 'desk', form: 'ليبرمان' },
  { means: 'Mediterranean', source: 'desk', form: 'متوسط' },
  { means: 'accusatory', source: 'desk', form: 'اتهامي' },
  { means: 'adviser', source: 'desk', form: 'مستشار' },
  { means: 'adviser', source: 'desk', form: 'مستشارة' },
  { means: 'armed', source: 'desk', form: 'مسلح' },
  { means: 'armed', source: 'desk', form: 'مسلحة' },
  { means: 'armed men', source: 'desk', form: 'مسلحون' },
  { means: 'armed men', source: 'desk', form: 'مسلحين' },
  { means: 'arms', source: 'desk', form: 'أسلحة' },
  { means: 'bilateral', source: 'desk', form: 'ثنائي' },
  { means: 'bilateral', source: 'desk', form: 'ثنائية' },
  { means: 'city', source: 'desk', form: 'مدينة' },
  { means: 'consensual', source: 'desk', form: 'توافقي' },
  { means: 'coordinating', source: 'desk', form: 'تنسيقي' },
  { means: 'coordinating', source: 'desk', form: 'تنسيقية' },
  { means: 'destroyer', source: 'desk', form: 'مدمرة' },
  { means: 'fighters (aircraft)', source: 'desk', form: 'مقاتلات' },
  { means: 'future', source: 'desk', form: 'مستقبل' },
  { means: 'guarantee', source: 'desk', form: 'ضمان' },
  { means: 'journalist', source: 'desk', form: 'مراسل' },
  { means: 'killed (people)', source: 'desk', form: 'قتلى' },
  { means: 'minister', source: 'desk', form: 'وزير' },
  { means: 'minister', source: 'desk', form: 'وزيرا' },
  { means: 'minister', source: 'desk', form: 'وزيرة' },
  { means: 'ministers of', source: 'desk', form: 'وزيري' },
  { means: 'ministries', source: 'desk', form: 'وزارات' },
  { means: 'ministry', source: 'desk', form: 'وزارة' },
  { means: 'opposition', source: 'desk', form: 'معارضة' },
  { means: 'position', source: 'desk', form: 'موقف' },
  { means: 'separatist', source: 'desk', form: 'انفصالي' },
  { means: 'site', source: 'desk', form: 'موقع' },
  { means: 'social', source: 'desk', form: 'اجتماعي' },
  { means: 'social', source: 'desk', form: 'اجتماعيا' },
  { means: 'social', source: 'desk', form: 'اجتماعية' },
  { means: 'society', source: 'desk', form: 'مجتمع' },
  { means: 'source', source: 'desk', form: 'مصدر' },
  { means: 'sources', source: 'desk', form: 'مصادر' },
]
