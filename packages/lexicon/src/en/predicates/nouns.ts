/**
 * English nouns that tell a political act without a verb of their own: summit, raid, sanctions.
 *
 * One act per line, sorted by its columns; see world/predicate.ts for the columns.
 *
 * Sources
 *   desk   written by the project from the usage of the English press
 */
import type { NounPredicate } from '../../world/predicate.ts'

export const nouns: readonly NounPredicate[] = [
  { type: 'SANCTION', mode: 'discontinue', symmetric: false, who: 'adj of by subj', whom: 'on against', source: 'desk', noun: 'sanctions', forms: '', near: '', example: 'Japanese sanctions on Iran were extended.' },
]
