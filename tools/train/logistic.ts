/**
 * Multinomial logistic regression by AdaGrad with L2 shrinkage. Deterministic: examples are taken in
 * an order shuffled by a fixed linear congruence.
 */
import type { LinearModel } from '../../packages/core/src/code/linear.ts'

export interface Example {
  readonly features: readonly string[]
  readonly label: number
  readonly weight?: number
}

export interface TrainOptions {
  readonly classes: readonly string[]
  readonly epochs: number
  readonly rate: number
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
  const squares = new Float64Array(index.size * classes).fill(1e-6)
  const rows = examples.map(({ features, label, weight = 1 }) => ({
    ids: features.flatMap(feature => index.get(feature) ?? []),
    label,
    weight,
  }))
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of order(rows.length, epoch)) {
      const row = rows[at]
      if (row === undefined) continue
      score(row.ids, weights, classes, scores)
      for (let c = 0; c < classes; c++) {
        const error = ((scores[c] ?? 0) - (c === row.label ? 1 : 0)) * row.weight
        for (const id of row.ids) {
          const w = id * classes + c
          const gradient = error + options.shrink * (weights[w] ?? 0)
          squares[w] = (squares[w] ?? 0) + gradient * gradient
          weights[w] = (weights[w] ?? 0) - (options.rate * gradient) / Math.sqrt(squares[w] ?? 1)
        }
      }
    }
  }
  return toModel(index, weights, options.classes)
}

function score(ids: readonly number[], weights: Float64Array, classes: number, scores: Float64Array): void {
  scores.fill(0)
  for (const id of ids) {
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[id * classes + c] ?? 0)
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

function order(count: number, epoch: number): number[] {
  const list = Array.from({ length: count }, (_, at) => at)
  let state = 12345 + epoch
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const other = state % (at + 1)
    const kept = list[at] as number
    list[at] = list[other] as number
    list[other] = kept
  }
  return list
}

function toModel(
  index: ReadonlyMap<string, number>,
  weights: Float64Array,
  classes: readonly string[],
): LinearModel {
  const kept: [string, number[]][] = []
  for (const [feature, id] of index) {
    const row = classes.map((_, c) => Math.round((weights[id * classes.length + c] ?? 0) * 100) / 100)
    if (row.some(value => Math.abs(value) >= 0.02)) kept.push([feature, row])
  }
  kept.sort(([a], [b]) => (a < b ? -1 : 1))
  return { classes, weights: Object.fromEntries(kept) }
}
