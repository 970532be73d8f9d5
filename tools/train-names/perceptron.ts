/**
 * An averaged perceptron over rows of tags: tag a sentence with the weights so far, and where the
 * best row is not the right one, raise the right one's features and lower the other's.
 */
import { bestPath } from '../../packages/core/src/analyse/names/best-path.ts'
import { entityTags, officeTags, tagCount } from '../../packages/core/src/analyse/names/tags.ts'

/** Stands where no one knows the right tag; such a word teaches nothing. */
export const anyTag = -1

export interface Row {
  /** Numbers of each token's features. */
  readonly features: readonly Int32Array[]
  readonly entities: readonly number[]
  readonly offices: readonly number[]
}

export interface Learnt {
  readonly weights: Float64Array
  readonly entitySteps: Float64Array
  readonly officeSteps: Float64Array
}

class Averaged {
  readonly now: Float64Array
  readonly sum: Float64Array
  readonly since: Float64Array
  constructor(size: number) {
    this.now = new Float64Array(size)
    this.sum = new Float64Array(size)
    this.since = new Float64Array(size)
  }
  add(at: number, by: number, time: number): void {
    const now = this.now[at] as number
    this.sum[at] = (this.sum[at] as number) + now * (time - (this.since[at] as number))
    this.since[at] = time
    this.now[at] = now + by
  }
  mean(time: number): Float64Array {
    return this.sum.map(
      (sum, at) => (sum + (this.now[at] as number) * (time - (this.since[at] as number))) / time,
    )
  }
}

interface Layer {
  readonly from: number
  readonly count: number
  readonly gold: (row: Row) => readonly number[]
  readonly steps: Averaged
  /** By how much a missed name must lose; above 1 the tagger would rather find too many. */
  readonly missMargin: number
}

export function trainPerceptron(rows: readonly Row[], features: number, rounds: number): Learnt {
  const weights = new Averaged(features * tagCount)
  const entities: Layer = {
    from: 0,
    count: entityTags.length,
    gold: row => row.entities,
    steps: new Averaged(entityTags.length ** 2),
    missMargin: 1,
  }
  const offices: Layer = {
    from: entityTags.length,
    count: officeTags.length,
    gold: row => row.offices,
    steps: new Averaged(officeTags.length ** 2),
    missMargin: 4,
  }
  let time = 1
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[(at * 7919 + round * 104729) % rows.length]
      if (row === undefined) continue
      const scores = emissions(row, weights.now)
      for (const layer of [entities, offices]) learn(row, layer, weights, scores, time)
      time++
    }
  }
  return {
    weights: weights.mean(time),
    entitySteps: entities.steps.mean(time),
    officeSteps: offices.steps.mean(time),
  }
}

export function emissions({ features }: Row, weights: Float64Array): Float64Array {
  const scores = new Float64Array(features.length * tagCount)
  features.forEach((ids, at) => {
    for (const id of ids) {
      for (let tag = 0; tag < tagCount; tag++) {
        const to = at * tagCount + tag
        scores[to] = (scores[to] as number) + (weights[id * tagCount + tag] as number)
      }
    }
  })
  return scores
}

function learn(
  row: Row,
  { from, count, gold, steps, missMargin }: Layer,
  weights: Averaged,
  scores: Float64Array,
  time: number,
): void {
  const known = gold(row)
  const margin = scores.slice()
  known.forEach((tag, at) => {
    if (tag === anyTag) return
    const to = at * tagCount + from + tag
    margin[to] = (margin[to] as number) - (tag === 0 ? 1 : missMargin)
  })
  const best = bestPath(margin, tagCount, from, count, Array.from(steps.now))
  const right = known.map((tag, at) => (tag === anyTag ? (best[at] ?? 0) : tag))
  let before = -1
  let wrongBefore = -1
  for (let at = 0; at < best.length; at++) {
    const tag = right[at] ?? 0
    const wrong = best[at] ?? 0
    if (tag !== wrong) move(weights, row.features[at] ?? noFeatures, from + wrong, from + tag, time)
    if (at > 0 && (tag !== wrong || before !== wrongBefore)) {
      steps.add(before * count + tag, 1, time)
      steps.add(wrongBefore * count + wrong, -1, time)
    }
    before = tag
    wrongBefore = wrong
  }
}

const noFeatures = new Int32Array(0)

function move(
  weights: Averaged,
  features: Int32Array,
  wrong: number,
  right: number,
  time: number,
): void {
  for (const id of features) {
    weights.add(id * tagCount + right, 1, time)
    weights.add(id * tagCount + wrong, -1, time)
  }
}
