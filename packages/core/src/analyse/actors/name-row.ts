import type { ActorForm, Sector } from '#model'

/** One written form of something that names an actor or helps to name one. */
export interface NameRow {
  readonly form: string
  readonly kind: ActorForm | 'outlet' | 'other' | 'own' | 'body' | 'context'
  readonly code: string
  readonly sector: Sector | null
  readonly entity: string | null
  /** Counts only where another word of the phrase vouches for it. */
  readonly ambiguous: boolean
  /** Counts only in articles that also name this code; empty: in all. */
  readonly near: string
  /** Heads only: one, or several who may belong to several parties. */
  readonly plural: boolean
}

export function nameRow(form: string, kind: NameRow['kind'], rest: Partial<NameRow>): NameRow {
  return {
    code: '',
    sector: null,
    entity: null,
    ambiguous: false,
    near: '',
    plural: false,
    ...rest,
    form,
    kind,
  }
}
