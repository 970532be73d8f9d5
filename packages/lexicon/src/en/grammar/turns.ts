/**
 * English words with which a sentence turns from what was said to something else.
 *
 * One form per line, sorted by form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Turn {
  readonly kind: 'turn'
  readonly source: 'desk'
  readonly form: string
}

export const turns: readonly Turn[] = [
  { kind: 'turn', source: 'desk', form: 'for her part' },
  { kind: 'turn', source: 'desk', form: 'for his part' },
  { kind: 'turn', source: 'desk', form: 'for its part' },
  { kind: 'turn', source: 'desk', form: 'meanwhile' },
  { kind: 'turn', source: 'desk', form: 'separately' },
  { kind: 'turn', source: 'desk', form: 'whereas' },
  { kind: 'turn', source: 'desk', form: 'while' },
]
