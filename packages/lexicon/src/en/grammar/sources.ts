/**
 * English names of those who vouch without a name: sources, officials, state media, a report.
 *
 * One form per line, sorted by kind, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Source {
  readonly kind: 'source' | 'outlet' | 'document'
  readonly source: 'desk'
  readonly form: string
}

export const sources: readonly Source[] = [
  { kind: 'document', source: 'desk', form: 'a joint statement' },
  { kind: 'document', source: 'desk', form: 'a report' },
  { kind: 'document', source: 'desk', form: 'a statement' },
  { kind: 'document', source: 'desk', form: 'documents' },
  { kind: 'document', source: 'desk', form: 'the report' },
  { kind: 'document', source: 'desk', form: 'the statement' },
  { kind: 'outlet', source: 'desk', form: 'local media' },
  { kind: 'outlet', source: 'desk', form: 'media reports' },
  { kind: 'outlet', source: 'desk', form: 'state media' },
  { kind: 'outlet', source: 'desk', form: 'state news agency' },
  { kind: 'outlet', source: 'desk', form: 'state television' },
  { kind: 'outlet', source: 'desk', form: 'state tv' },
  { kind: 'outlet', source: 'desk', form: 'state-run media' },
  { kind: 'source', source: 'desk', form: 'a senior official' },
  { kind: 'source', source: 'desk', form: 'a source' },
  { kind: 'source', source: 'desk', form: 'a spokesman' },
  { kind: 'source', source: 'desk', form: 'activists' },
  { kind: 'source', source: 'desk', form: 'aides' },
  { kind: 'source', source: 'desk', form: 'an official' },
  { kind: 'source', source: 'desk', form: 'analysts' },
  { kind: 'source', source: 'desk', form: 'diplomats' },
  { kind: 'source', source: 'desk', form: 'officials' },
  { kind: 'source', source: 'desk', form: 'residents' },
  { kind: 'source', source: 'desk', form: 'source' },
  { kind: 'source', source: 'desk', form: 'sources' },
  { kind: 'source', source: 'desk', form: 'witnesses' },
]
