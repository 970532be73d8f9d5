/**
 * English phrases that tell an act only as a whole: a denial without a verb, a demand by a modal.
 *
 * One phrase per line, sorted by its columns; see world/predicate.ts for the places. `kind` says
 * whether its parties stand as those of a verb or of a noun.
 *
 * Sources
 *   desk   written by the project from the usage of the English press
 */
import type { PhrasePredicate } from '../../world/predicate.ts'

// biome-ignore format: one fact a line, however long
export const phrases: readonly PhrasePredicate[] = [
  { type: 'ACCUSE', mode: 'disapprove', symmetric: false, kind: 'verb', who: 'subj', whom: 'over about obj', source: 'desk', form: 'is concerned', example: 'Japan is concerned about Iran.' },
]
