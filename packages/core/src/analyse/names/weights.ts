/** The shape of the learnt weights, made by tools/train-names; see the header of its train.ts. */
export interface NameWeights {
  /** Weights of letter runs in tenths; the empty run is the bias. */
  readonly grams: { readonly [gram: string]: number }
  /** Folded names parted by spaces: known ones, then common ones. */
  readonly names: readonly string[]
  /** Weights of a feature for each tag that has one, in tenths: `[tag, weight, tag, weight …]`. */
  readonly features: { readonly [feature: string]: readonly number[] }
  /** Weights from tag to tag, in tenths, row by row. */
  readonly entitySteps: readonly number[]
  readonly officeSteps: readonly number[]
}
