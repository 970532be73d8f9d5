/**
 * The shape of a predicate row, the same for every language: what act a word tells and where in the
 * clause its parties stand.
 *
 * `who` fills the record's actors, `whom` its recipients; both are lists of places, separated by
 * spaces and tried from left to right:
 *   subj   the subject of the verb (for a noun: the subject of the light verb that governs it)
 *   obj    the direct object
 *   of     the genitive after a noun, or the pronoun on it
 *   adj    a nationality adjective on the noun ("the Russian attack")
 *   by     the agent: min qibal, min janib, ala yad; English "by"
 *   ila li ala min bi maa didd bayn an fi tijah bihaqq nahw hawl khilal   after that Arabic preposition
 *   to with against on from for at in between over about of toward into   after that English preposition
 * In a symmetric act (meet, sign together, clash) `whom` names where the other party stands, and all
 * parties become actors.
 */
export interface Predicate {
  readonly type: string
  readonly mode: string | null
  readonly symmetric: boolean
  readonly who: string
  readonly whom: string
}

/** A verb with its verbal noun. */
export interface VerbPredicate extends Predicate {
  /** Arabic: the measure, 1 to 10 (11 for four-letter roots). English: 0. */
  readonly measure: number
  /** Where the verbal noun's genitive belongs: to who acts, to whom it is done, or to either. */
  readonly genitive: 'who' | 'whom' | 'either'
  readonly source: string
  /** Arabic: third person masculine singular of the past. English: the base form. */
  readonly past: string
  /** Arabic: third person masculine singular of the present. English: past and participle, if irregular. */
  readonly present: string
  /** The verbal noun, or an empty string where it is too common a word to tell the act. */
  readonly noun: string
  /** Heads of the object, separated by spaces, one of which must stand within reach; empty: any. */
  readonly objects: string
  /** A sentence of our own in which the row must be found. */
  readonly example: string
}

/** A noun that tells the act without a verb: summit, raid, sanctions. */
export interface NounPredicate extends Predicate {
  readonly source: string
  readonly noun: string
  /** Broken plurals and other forms that the generator does not give, separated by spaces. */
  readonly forms: string
  /** Words, one of which must stand within reach; empty: any. */
  readonly near: string
  readonly example: string
}

/** Words that tell the act only together, one behind the other. */
export interface PhrasePredicate extends Predicate {
  /** Whether its parties stand as those of a verb or of a noun. */
  readonly kind: 'verb' | 'noun'
  readonly source: string
  readonly form: string
  readonly example: string
}
