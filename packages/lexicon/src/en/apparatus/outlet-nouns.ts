import type { OutletNoun } from '../../ar/apparatus/outlet-nouns.ts'

/**
 * Words that make a short line the name of an outlet: The Daily X, X News, X Times.
 *
 * Sorted by `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */

export const englishOutletNouns: readonly OutletNoun[] = [
  { stands: 'first', source: 'desk', form: 'Agence' },
  { stands: 'first', source: 'desk', form: 'Radio' },
  { stands: 'first', source: 'desk', form: 'The Daily' },
  { stands: 'first', source: 'desk', form: 'The Evening' },
  { stands: 'first', source: 'desk', form: 'The Morning' },
  { stands: 'last', source: 'desk', form: 'Agency' },
  { stands: 'last', source: 'desk', form: 'Broadcasting' },
  { stands: 'last', source: 'desk', form: 'Chronicle' },
  { stands: 'last', source: 'desk', form: 'Daily' },
  { stands: 'last', source: 'desk', form: 'Express' },
  { stands: 'last', source: 'desk', form: 'Gazette' },
  { stands: 'last', source: 'desk', form: 'Guardian' },
  { stands: 'last', source: 'desk', form: 'Herald' },
  { stands: 'last', source: 'desk', form: 'Journal' },
  { stands: 'last', source: 'desk', form: 'Mirror' },
  { stands: 'last', source: 'desk', form: 'Network' },
  { stands: 'last', source: 'desk', form: 'News' },
  { stands: 'last', source: 'desk', form: 'Observer' },
  { stands: 'last', source: 'desk', form: 'Online' },
  { stands: 'last', source: 'desk', form: 'Post' },
  { stands: 'last', source: 'desk', form: 'Press' },
  { stands: 'last', source: 'desk', form: 'TV' },
  { stands: 'last', source: 'desk', form: 'Telegraph' },
  { stands: 'last', source: 'desk', form: 'Times' },
  { stands: 'last', source: 'desk', form: 'Today' },
  { stands: 'last', source: 'desk', form: 'Tribune' },
  { stands: 'last', source: 'desk', form: 'Wire' },
]
