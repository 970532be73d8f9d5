/** Where a record happened: a visit's host, or a state or capital named with "in". */
import { states } from '@marsad/lexicon/world/states'
import type { ActorMention, Place } from '#model'
import type { Scored } from '../arguments/fill.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

const names = new Map(states.map(({ code, en }) => [code, en]))
const within = new Set(['fi', 'in', 'at'])
const reachTokens = 14

export function placeOf(scene: Scene, hit: Hit, recipients: readonly Scored[]): Place | null {
  const named = scene.analysed.actors.find(
    ({ form, preposition, first }) =>
      (form === 'state' || form === 'capital') &&
      within.has(preposition) &&
      Math.abs(first - hit.last) <= reachTokens,
  )
  if (named !== undefined) return place(named)
  const host = hit.form.mode === 'visit' ? recipients[0]?.candidate.mention : undefined
  return host === undefined ? null : place(host)
}

function place({ code, start, end }: ActorMention): Place | null {
  const name = names.get(code)
  return name === undefined ? null : { code, name, lat: null, lon: null, start, end }
}
