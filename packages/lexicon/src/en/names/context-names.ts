/**
 * English names that stand for a party only in articles about another: "the coalition" where the
 * Houthis are spoken of. An empty `near` stands for any article.
 *
 * One form per line, sorted by code, near, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface ContextName {
  readonly code: string
  readonly near: string
  readonly source: 'desk'
  readonly form: string
}

export const contextNames: readonly ContextName[] = [
  { code: 'PSE', near: '', source: 'desk', form: 'East Jerusalem' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gaza' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gaza Strip' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gazan' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gazans' },
  { code: 'PSE', near: '', source: 'desk', form: 'West Bank' },
]
