/**
 * Nouns that make a short line the name of an outlet: newspaper, agency, site, channel.
 *
 * Sorted by `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */
export interface OutletNoun {
  /** Where the noun stands in the outlet's name. */
  readonly stands: 'first' | 'last'
  readonly source: 'desk'
  readonly form: string
}

export const arabicOutletNouns: readonly OutletNoun[] = [
  { stands: 'first', source: 'desk', form: 'إذاعة' },
  { stands: 'first', source: 'desk', form: 'بوابة' },
  { stands: 'first', source: 'desk', form: 'تلفزيون' },
  { stands: 'first', source: 'desk', form: 'جريدة' },
  { stands: 'first', source: 'desk', form: 'شبكة' },
  { stands: 'first', source: 'desk', form: 'صحيفة' },
  { stands: 'first', source: 'desk', form: 'قناة' },
  { stands: 'first', source: 'desk', form: 'مجلة' },
  { stands: 'first', source: 'desk', form: 'موقع' },
  { stands: 'first', source: 'desk', form: 'وكالة' },
  { stands: 'first', source: 'desk', form: 'وكالة أنباء' },
  { stands: 'first', source: 'desk', form: 'يومية' },
]
