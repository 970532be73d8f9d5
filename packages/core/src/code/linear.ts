/** A linear model over named features: class scores, made into probabilities. */
export interface LinearModel {
  readonly classes: readonly string[]
  /** Feature name to one weight a class. */
  readonly weights: Readonly<globalThis.Record<string, readonly number[]>>
}

/** Probabilities of the classes, in their order. */
export function probabilities(model: LinearModel, features: readonly string[]): number[] {
  const scores = model.classes.map(() => 0)
  for (const feature of features) {
    const weights = model.weights[feature]
    if (weights === undefined) continue
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0)
  }
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / sum)
}
