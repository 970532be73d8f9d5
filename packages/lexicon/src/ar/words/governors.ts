/**
 * Words that govern the next one at once, so that it carries neither a conjunction nor a preposition.
 *
 * `noun` governs a noun, `verb` a verb.
 *
 * Sources
 *   desk   written by the project from knowledge of the language
 */
export interface Governors {
  readonly governs: 'noun' | 'verb'
  readonly source: 'desk'
  readonly forms: string
}

export const governors: readonly Governors[] = [
  { governs: 'noun', source: 'desk', forms: 'من في على إلى عن منذ خلال ضد نحو عبر لدى دون' },
  { governs: 'verb', source: 'desk', forms: 'لن لم قد سوف' },
]
