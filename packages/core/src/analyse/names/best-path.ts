/** The best row of tags for a sentence (Viterbi): an inner tag only follows its own kind. */
import { mayFollow } from './tags.ts'

const never = -1e9

/**
 * `scores` holds `width` scores a token; the layer's own are the `count` from `from` on. `steps` are
 * the scores from tag to tag, row by row.
 */
export function bestPath(
  scores: Float64Array,
  width: number,
  from: number,
  count: number,
  steps: readonly number[],
): Uint8Array {
  const length = scores.length / width
  const path = new Uint8Array(length)
  const back = new Uint8Array(length * count)
  let now = new Float64Array(count)
  let next = new Float64Array(count)
  const allowed = allowedSteps(count, steps)
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < count; tag++) {
      const emitted = scores[at * width + from + tag] as number
      if (at === 0) next[tag] = mayFollow(-1, tag) ? emitted : never
      else next[tag] = emitted + bestStep(now, allowed, tag, count, back, at)
    }
    const old = now
    now = next
    next = old
  }
  let tag = highest(now)
  for (let at = length - 1; at >= 0; at--) {
    path[at] = tag
    tag = back[at * count + tag] as number
  }
  return path
}

function bestStep(
  now: Float64Array,
  allowed: Float64Array,
  tag: number,
  count: number,
  back: Uint8Array,
  at: number,
): number {
  let best = Number.NEGATIVE_INFINITY
  let from = 0
  const inner = tag > 0 && tag % 2 === 0
  const end = inner ? tag + 1 : count
  for (let before = inner ? tag - 1 : 0; before < end; before++) {
    const score = (now[before] as number) + (allowed[before * count + tag] as number)
    if (score > best) {
      best = score
      from = before
    }
  }
  back[at * count + tag] = from
  return best
}

const made = new WeakMap<readonly number[], Float64Array>()

function allowedSteps(count: number, steps: readonly number[]): Float64Array {
  let allowed = made.get(steps)
  if (allowed === undefined) {
    allowed = new Float64Array(count * count)
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) {
        allowed[from * count + to] = mayFollow(from, to) ? (steps[from * count + to] ?? 0) : never
      }
    }
    made.set(steps, allowed)
  }
  return allowed
}

function highest(scores: Float64Array): number {
  let best = 0
  for (let tag = 1; tag < scores.length; tag++) {
    if ((scores[tag] as number) > (scores[best] as number)) best = tag
  }
  return best
}
