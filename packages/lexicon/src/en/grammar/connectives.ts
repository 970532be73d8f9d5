/**
 * English words that open a clause or only hold it together.
 *
 * One form per line, sorted by kind, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Connective {
  readonly kind: 'complement' | 'relative' | 'subordinate' | 'function'
  readonly source: 'desk'
  readonly form: string
}

export const connectives: readonly Connective[] = [
  { kind: 'complement', source: 'desk', form: 'that' },
  { kind: 'function', source: 'desk', form: 'a' },
  { kind: 'function', source: 'desk', form: 'also' },
  { kind: 'function', source: 'desk', form: 'an' },
  { kind: 'function', source: 'desk', form: 'and' },
  { kind: 'function', source: 'desk', form: 'both' },
  { kind: 'function', source: 'desk', form: 'he' },
  { kind: 'function', source: 'desk', form: 'her' },
  { kind: 'function', source: 'desk', form: 'his' },
  { kind: 'function', source: 'desk', form: 'in' },
  { kind: 'function', source: 'desk', form: 'it' },
  { kind: 'function', source: 'desk', form: 'its' },
  { kind: 'function', source: 'desk', form: 'of' },
  { kind: 'function', source: 'desk', form: 'or' },
  { kind: 'function', source: 'desk', form: 'she' },
  { kind: 'function', source: 'desk', form: 'the' },
  { kind: 'function', source: 'desk', form: 'their' },
  { kind: 'function', source: 'desk', form: 'these' },
  { kind: 'function', source: 'desk', form: 'they' },
  { kind: 'function', source: 'desk', form: 'this' },
  { kind: 'function', source: 'desk', form: 'those' },
  { kind: 'relative', source: 'desk', form: 'which' },
  { kind: 'relative', source: 'desk', form: 'who' },
  { kind: 'relative', source: 'desk', form: 'whom' },
  { kind: 'relative', source: 'desk', form: 'whose' },
  { kind: 'subordinate', source: 'desk', form: 'after' },
  { kind: 'subordinate', source: 'desk', form: 'although' },
  { kind: 'subordinate', source: 'desk', form: 'amid' },
  { kind: 'subordinate', source: 'desk', form: 'as' },
  { kind: 'subordinate', source: 'desk', form: 'because' },
  { kind: 'subordinate', source: 'desk', form: 'because of' },
  { kind: 'subordinate', source: 'desk', form: 'before' },
  { kind: 'subordinate', source: 'desk', form: 'but' },
  { kind: 'subordinate', source: 'desk', form: 'despite' },
  { kind: 'subordinate', source: 'desk', form: 'during' },
  { kind: 'subordinate', source: 'desk', form: 'following' },
  { kind: 'subordinate', source: 'desk', form: 'if' },
  { kind: 'subordinate', source: 'desk', form: 'in order to' },
  { kind: 'subordinate', source: 'desk', form: 'in response to' },
  { kind: 'subordinate', source: 'desk', form: 'over' },
  { kind: 'subordinate', source: 'desk', form: 'since' },
  { kind: 'subordinate', source: 'desk', form: 'so that' },
  { kind: 'subordinate', source: 'desk', form: 'though' },
  { kind: 'subordinate', source: 'desk', form: 'unless' },
  { kind: 'subordinate', source: 'desk', form: 'until' },
  { kind: 'subordinate', source: 'desk', form: 'when' },
  { kind: 'subordinate', source: 'desk', form: 'where' },
  { kind: 'subordinate', source: 'desk', form: 'while' },
]
