/** The shape of the learnt weights, made by tools/train-names; see the header of its train.ts. */
export interface NameWeights {
  /** Letter runs and their weights in tenths, `run weight run weight …`; `*` is the bias. */
  readonly grams: string
  /** Folded names parted by spaces: known ones, then common ones. */
  readonly names: readonly string[]
  /** Weights of a feature for each tag that has one, in tenths: `tag weight tag weight …`. */
  readonly features: { readonly [feature: string]: string }
  /** Weights from tag to tag, in tenths, row by row. */
  readonly entitySteps: string
  readonly officeSteps: string
}

export function numbersOf(list: string): number[] {
  return list === '' ? [] : list.split(' ').map(Number)
}
