/**
 * English abbreviations whose full stop does not end a sentence.
 *
 * One form per line, lower case without its stop, sorted.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Abbreviation {
  readonly source: 'desk'
  readonly form: string
}

export const abbreviations: readonly Abbreviation[] = [
  { source: 'desk', form: 'adm' },
  { source: 'desk', form: 'apr' },
  { source: 'desk', form: 'aug' },
  { source: 'desk', form: 'brig' },
  { source: 'desk', form: 'capt' },
  { source: 'desk', form: 'col' },
  { source: 'desk', form: 'dec' },
  { source: 'desk', form: 'dr' },
  { source: 'desk', form: 'etc' },
  { source: 'desk', form: 'feb' },
  { source: 'desk', form: 'gen' },
  { source: 'desk', form: 'gov' },
  { source: 'desk', form: 'jan' },
  { source: 'desk', form: 'jr' },
  { source: 'desk', form: 'jul' },
  { source: 'desk', form: 'jun' },
  { source: 'desk', form: 'lt' },
  { source: 'desk', form: 'maj' },
  { source: 'desk', form: 'mar' },
  { source: 'desk', form: 'mr' },
  { source: 'desk', form: 'mrs' },
  { source: 'desk', form: 'ms' },
  { source: 'desk', form: 'no' },
  { source: 'desk', form: 'nov' },
  { source: 'desk', form: 'oct' },
  { source: 'desk', form: 'prof' },
  { source: 'desk', form: 'rep' },
  { source: 'desk', form: 'rev' },
  { source: 'desk', form: 'sen' },
  { source: 'desk', form: 'sept' },
  { source: 'desk', form: 'sgt' },
  { source: 'desk', form: 'sr' },
  { source: 'desk', form: 'st' },
  { source: 'desk', form: 'vs' },
]
