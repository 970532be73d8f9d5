/**
 * English phrases after which stands the one on whose word a clause is told.
 *
 * One form per line, sorted by form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Attribution {
  readonly kind: 'vouch'
  readonly source: 'desk'
  readonly form: string
}

export const attribution: readonly Attribution[] = [
  { kind: 'vouch', source: 'desk', form: 'according to' },
  { kind: 'vouch', source: 'desk', form: 'as quoted by' },
  { kind: 'vouch', source: 'desk', form: 'as reported by' },
  { kind: 'vouch', source: 'desk', form: 'cited by' },
  { kind: 'vouch', source: 'desk', form: 'citing' },
  { kind: 'vouch', source: 'desk', form: 'in a statement to' },
  { kind: 'vouch', source: 'desk', form: 'quoted by' },
  { kind: 'vouch', source: 'desk', form: 'quoting' },
  { kind: 'vouch', source: 'desk', form: 'reported by' },
]
