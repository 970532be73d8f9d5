/**
 * English verbs that tell a political act, with their nouns and where their parties stand.
 *
 * One act per line, sorted by its columns; see world/predicate.ts for the columns. `past` holds the
 * base form; `present` holds irregular past and participle forms.
 *
 * Sources
 *   desk   written by the project from the usage of the English press
 */
import type { VerbPredicate } from '../../world/predicate.ts'

export const verbs: readonly VerbPredicate[] = [
  { type: 'CONSULT', mode: 'meet', symmetric: true, who: 'subj', whom: 'obj with', measure: 0, genitive: 'either', source: 'desk', past: 'meet', present: 'met', noun: 'meeting', objects: '', example: 'The Japanese prime minister met his Kazakh counterpart in Astana.' },
  { type: 'CONSULT', mode: 'visit', symmetric: false, who: 'subj', whom: 'obj to', measure: 0, genitive: 'who', source: 'desk', past: 'visit', present: '', noun: 'visit', objects: '', example: 'Egypt’s foreign minister visited Ankara.' },
]
