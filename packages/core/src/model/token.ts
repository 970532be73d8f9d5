import type { Span } from './span.ts'

/** A word, a number or a mark; `form` is folded, clitics and all. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly form: string
  readonly script: 'arabic' | 'latin' | 'other'
}
