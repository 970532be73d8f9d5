import type { PhrasePredicate } from '@marsad/lexicon/world/predicate'
import type { RecordType } from '#model'

/** A word form that may tell an act, with the frame of its lexicon row. */
export interface PredicateForm {
  /** `visit/zara`-like key of the row, for rules and learnt weights. */
  readonly key: string
  readonly type: RecordType
  readonly mode: string | null
  readonly symmetric: boolean
  readonly who: ReadonlySet<string>
  readonly whom: ReadonlySet<string>
  readonly kind: 'verb' | 'masdar' | 'noun' | 'participle'
  readonly tense: 'past' | 'present' | 'jussive' | 'participle' | 'none'
  readonly person: string
  readonly passive: boolean
  /** The pronoun written onto it, or ''. */
  readonly pronoun: string
  /** Words, one of which must stand within reach; empty: none needed. */
  readonly objects: ReadonlySet<string>
  readonly length: number
}

/** Where a predicate stands in a sentence: token indices, `first` included, `last` not. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly form: PredicateForm
  /** Index of the object that its row asked for, or -1. */
  readonly object: number
  /** The proclitic before it: the future particle, a preposition, or ''. */
  readonly particle: string
  readonly definite: boolean
}

export function slots(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter(slot => slot !== ''))
}

/** A phrase of the lexicon as a predicate; its parties stand as those of a verb or of a noun. */
export function phraseForm(row: PhrasePredicate, language: string): PredicateForm {
  return {
    key: `${language}${row.type}/${row.mode ?? ''}/${row.form}`,
    type: row.type as RecordType,
    mode: row.mode,
    symmetric: row.symmetric,
    who: slots(row.who),
    whom: slots(row.whom),
    kind: row.kind,
    tense: row.kind === 'verb' ? 'present' : 'none',
    person: '',
    passive: false,
    pronoun: '',
    objects: new Set(),
    length: row.form.split(' ').length,
  }
}
