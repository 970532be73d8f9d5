/** A linear model over named features: class scores, made into probabilities. */
export interface LinearModel {
  readonly classes: readonly string[]
  /** Feature name to one weight a class. */
  readonly weights: Readonly<globalThis.Record<string, readonly number[]>>
}

/** Adds the weights of `features` to `scores`, one a class; a new list where none is given. */
export function addScores(
  model: LinearModel,
  features: readonly string[],
  scores: readonly number[] = model.classes.map(() => 0),
): number[] {
  const sums = [...scores]
  for (const feature of features) {
    const weights = model.weights[feature]
    if (weights === undefined) continue
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0)
  }
  return sums
}

/** Probabilities from scores, in the order of the classes. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / sum)
}

export function probabilities(model: LinearModel, features: readonly string[]): number[] {
  return softmax(addScores(model, features))
}
