/**
 * Decides who is actor and who recipient of a predicate, from the candidates' probabilities.
 *
 * One code fills one place only. A symmetric act takes all its parties as actors. Where nobody
 * clears the bar, the best candidate above a lower one stands in, so that a reader sees the likely
 * party with the doubt in the record's confidence.
 */

import { type LinearModel, probabilities } from '../linear.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { argumentFeatures } from './features.ts'

export interface Scored {
  readonly candidate: Candidate
  readonly actor: number
  readonly recipient: number
}

export interface Filled {
  readonly actors: readonly Scored[]
  readonly recipients: readonly Scored[]
  readonly scored: readonly Scored[]
}

export const bar = { sure: 0.5, actor: 0.2, recipient: 0.25 } as const

export function fillPlaces(scene: Scene, hit: Hit, model: LinearModel): Filled {
  const scored = candidatesOf(scene, hit).map(candidate => {
    const [, actor = 0, recipient = 0] = probabilities(
      model,
      argumentFeatures(scene, hit, candidate),
    )
    return { candidate, actor, recipient }
  })
  return hit.form.symmetric ? together(scored) : directed(scored)
}

function together(scored: readonly Scored[]): Filled {
  const byCode = best(scored, one => one.actor + one.recipient)
  const sure = byCode.filter(one => one.actor + one.recipient >= bar.sure)
  const actors =
    sure.length >= 2
      ? sure
      : byCode.filter(one => one.actor + one.recipient >= bar.actor).slice(0, 2)
  return {
    actors: actors.map(one => ({ ...one, actor: one.actor + one.recipient })),
    recipients: [],
    scored,
  }
}

function directed(scored: readonly Scored[]): Filled {
  const actors = chosen(
    best(scored, one => one.actor),
    one => one.actor,
    bar.actor,
  )
  const taken = new Set(actors.map(one => one.candidate.mention.code))
  const rest = scored.filter(one => !taken.has(one.candidate.mention.code))
  const recipients = chosen(
    best(rest, one => one.recipient),
    one => one.recipient,
    bar.recipient,
  )
  return { actors, recipients, scored }
}

function chosen(byCode: readonly Scored[], score: (one: Scored) => number, low: number): Scored[] {
  const sure = byCode.filter(one => score(one) >= bar.sure)
  if (sure.length > 0) return sure
  return byCode.filter(one => score(one) >= low).slice(0, 1)
}

/** The best candidate of each code, best first. */
function best(scored: readonly Scored[], score: (one: Scored) => number): Scored[] {
  const byCode = new Map<string, Scored>()
  for (const one of scored) {
    const { code } = one.candidate.mention
    const known = byCode.get(code)
    if (known === undefined || score(one) > score(known)) byCode.set(code, one)
  }
  return [...byCode.values()].sort((a, b) => score(b) - score(a))
}
