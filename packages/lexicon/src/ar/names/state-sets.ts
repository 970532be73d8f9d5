/**
 * Names that stand for two states at once, such as "the two Koreas": each code is a party.
 * Sources: `desk` written for Marsad from press usage.
 */
export interface StateSet {
  readonly codes: readonly string[]
  readonly source: 'desk'
  readonly form: string
}

export const stateSets: readonly StateSet[] = [
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'الكوريتان' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'الكوريتين' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'شطرا كوريا' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'شطري كوريا' },
  { codes: ['SDN', 'SSD'], source: 'desk', form: 'السودانان' },
  { codes: ['SDN', 'SSD'], source: 'desk', form: 'السودانين' },
  { codes: ['SDN', 'SSD'], source: 'desk', form: 'دولتا السودان' },
  { codes: ['SDN', 'SSD'], source: 'desk', form: 'دولتي السودان' },
]
