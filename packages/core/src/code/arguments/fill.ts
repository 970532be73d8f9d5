/**
 * Decides who is actor and who recipient of a predicate, from the candidates' probabilities.
 *
 * One code fills one place only, and parties joined by "and" fill a place together. A symmetric act
 * takes all its parties as actors; where fewer than two are sure, the likeliest stand in.
 */

import { type LinearModel, probabilities } from '../linear.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { argumentFeatures, companyOf } from './features.ts'

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

/** A party of a symmetric act is sure above the first, and stands in above the second. */
const bar = { sure: 0.75, standIn: 0.15 } as const

export function fillPlaces(scene: Scene, hit: Hit, model: LinearModel): Filled {
  const candidates = candidatesOf(scene, hit)
  const company = companyOf(hit, candidates)
  const scored = candidates.map(candidate => {
    const [, actor = 0, recipient = 0] = probabilities(
      model,
      argumentFeatures(scene, hit, candidate, company),
    )
    return { candidate, actor, recipient }
  })
  return hit.form.symmetric ? together(scored) : directed(scored)
}

function together(scored: readonly Scored[]): Filled {
  const either = scored.map(one => ({ ...one, actor: one.actor + one.recipient, recipient: 0 }))
  const groups = groupsOf(either).sort(
    (a, b) => mean(b, one => one.actor) - mean(a, one => one.actor),
  )
  const actors: Scored[] = []
  for (const group of groups) {
    const chance = mean(group, one => one.actor)
    const fresh = group.filter(one => !actors.some(other => codeOf(other) === codeOf(one)))
    if (chance >= (actors.length < 2 ? bar.standIn : bar.sure)) actors.push(...oneEach(fresh))
  }
  return { actors, recipients: [], scored }
}

/** The pair of groups, actor and recipient, that is likeliest together; either may be missing. */
function directed(scored: readonly Scored[]): Filled {
  const groups = groupsOf(scored)
  let top = { gain: Number.NEGATIVE_INFINITY, actors: noOne, recipients: noOne }
  for (const actors of [noOne, ...groups]) {
    for (const recipients of [noOne, ...groups]) {
      const gain = gainOf(actors, recipients)
      if (gain > top.gain) top = { gain, actors, recipients }
    }
  }
  return { actors: oneEach(top.actors), recipients: oneEach(top.recipients), scored }
}

const noOne: readonly Scored[] = []
/** Log-odds that a missing actor or recipient costs: acts have an actor, most have a recipient. */
const missing = { actor: -2, recipient: -1.4 } as const

function groupsOf(scored: readonly Scored[]): Scored[][] {
  const groups = new Map<number, Scored[]>()
  for (const one of scored) {
    const list = groups.get(one.candidate.group)
    if (list === undefined) groups.set(one.candidate.group, [one])
    else list.push(one)
  }
  return [...groups.values()]
}

function gainOf(actors: readonly Scored[], recipients: readonly Scored[]): number {
  const codes = new Set(actors.map(codeOf))
  if (recipients.some(one => codes.has(codeOf(one)))) return Number.NEGATIVE_INFINITY
  const actor = actors.length === 0 ? missing.actor : mean(actors, one => odds(one.actor, one))
  const recipient =
    recipients.length === 0 ? missing.recipient : mean(recipients, one => odds(one.recipient, one))
  return actor + recipient
}

function odds(chance: number, { actor, recipient }: Scored): number {
  return Math.log(chance + 1e-6) - Math.log(1 - actor - recipient + 1e-6)
}

function mean(list: readonly Scored[], of: (one: Scored) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0) / list.length
}

function codeOf({ candidate }: Scored): string {
  return candidate.mention.code
}

function oneEach(list: readonly Scored[]): Scored[] {
  return list.filter((one, at) => list.findIndex(other => codeOf(other) === codeOf(one)) === at)
}
