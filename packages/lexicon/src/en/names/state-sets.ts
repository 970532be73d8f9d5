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
  { codes: ['EST', 'LVA', 'LTU'], source: 'desk', form: 'Baltic countries' },
  { codes: ['EST', 'LVA', 'LTU'], source: 'desk', form: 'Baltic nations' },
  { codes: ['EST', 'LVA', 'LTU'], source: 'desk', form: 'Baltic republics' },
  { codes: ['EST', 'LVA', 'LTU'], source: 'desk', form: 'Baltic states' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'North and South Korea' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'North and South Korean' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'South and North Korea' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'South and North Korean' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'both Koreas' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'the two Koreas' },
  { codes: ['KOR', 'PRK'], source: 'desk', form: 'two Koreas' },
  { codes: ['SDN', 'SSD'], source: 'desk', form: 'both Sudans' },
  { codes: ['SDN', 'SSD'], source: 'desk', form: 'the two Sudans' },
]
