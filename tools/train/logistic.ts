/** Multinomial logistic regression with L2 shrinkage. Deterministic: no chance, no clock. */
import type { LinearModel } from '../../packages/core/src/code/linear.ts'

export interface Example {
  readonly features: readonly string[]
  readonly label: number
  readonly weight?: number
}

export interface TrainOptions {
  readonly classes: readonly string[]
  readonly steps: number
  readonly rate: number
  /** Strength of the pull of every weight to nought. */
  readonly shrink: number
  /** Features seen in fewer examples are left out. */
  readonly seenMin: number
}

export function trainLogistic(examples: readonly Example[], options: TrainOptions): LinearModel {
  const index = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const { features } of examples) {
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  }
  for (const [feature, count] of seen) if (count >= options.seenMin) index.set(feature, index.size)
  const classes = options.classes.length
  const weights = new Float64Array(index.size * classes)
  const rows = examples.map(({ features, label, weight = 1 }) => ({
    ids: features.flatMap(feature => index.get(feature) ?? []),
    label,
    weight,
  }))
  descend(rows, weights, classes, options)
  return toModel(index, weights, options.classes)
}

interface Row {
  readonly ids: readonly number[]
  readonly label: number
  readonly weight: number
}

/** Adam over the whole set: smooth, and the same on every run. */
function descend(
  rows: readonly Row[],
  weights: Float64Array,
  classes: number,
  options: TrainOptions,
): void {
  const gradient = new Float64Array(weights.length)
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  for (let step = 1; step <= options.steps; step++) {
    for (let w = 0; w < weights.length; w++) gradient[w] = options.shrink * (weights[w] as number)
    addErrors(rows, weights, classes, gradient)
    const rate = (options.rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step)
    for (let w = 0; w < weights.length; w++) {
      const g = gradient[w] as number
      mean[w] = 0.9 * (mean[w] as number) + 0.1 * g
      square[w] = 0.999 * (square[w] as number) + 0.001 * g * g
      weights[w] =
        (weights[w] as number) -
        (rate * (mean[w] as number)) / (Math.sqrt(square[w] as number) + 1e-8)
    }
  }
}

/** Adds what each example pulls every weight by. */
function addErrors(
  rows: readonly Row[],
  weights: Float64Array,
  classes: number,
  gradient: Float64Array,
): void {
  const scores = new Float64Array(classes)
  for (const { ids, label, weight } of rows) {
    score(ids, weights, classes, scores)
    for (let c = 0; c < classes; c++) {
      const error = ((scores[c] as number) - (c === label ? 1 : 0)) * weight
      for (const id of ids)
        gradient[id * classes + c] = (gradient[id * classes + c] as number) + error
    }
  }
}

function score(
  ids: readonly number[],
  weights: Float64Array,
  classes: number,
  scores: Float64Array,
): void {
  scores.fill(0)
  for (const id of ids) {
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] ?? 0) + (weights[id * classes + c] ?? 0)
  }
  let top = Number.NEGATIVE_INFINITY
  for (const value of scores) top = Math.max(top, value)
  let sum = 0
  for (let c = 0; c < classes; c++) {
    scores[c] = Math.exp((scores[c] ?? 0) - top)
    sum += scores[c] ?? 0
  }
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) / sum
}

function toModel(
  index: ReadonlyMap<string, number>,
  weights: Float64Array,
  classes: readonly string[],
): LinearModel {
  const kept: [string, number[]][] = []
  for (const [feature, id] of index) {
    const row = classes.map(
      (_, c) => Math.round((weights[id * classes.length + c] ?? 0) * 100) / 100,
    )
    if (row.some(value => Math.abs(value) >= 0.04)) kept.push([feature, row])
  }
  kept.sort(([a], [b]) => (a < b ? -1 : 1))
  return { classes, weights: Object.fromEntries(kept) }
}
