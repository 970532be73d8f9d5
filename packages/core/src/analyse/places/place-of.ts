/**
 * Where a state is put on a map: at its capital or seat of government. A centroid would put France
 * in a field and Russia in Siberia; the capital is where most of what is told of a state happens.
 */
import { places } from '@marsad/lexicon/world/places'
import { states } from '@marsad/lexicon/world/states'

export interface StatePlace {
  readonly lat: number
  readonly lon: number
  /** The state's own name in English. */
  readonly name: string
}

const nameOf = new Map(states.map(({ code, en }) => [code, en]))
const byCode = new Map(
  places
    .filter(({ kind }) => kind === 'capital')
    .map(({ code, lat, lon, en }) => [code, { lat, lon, name: nameOf.get(code) ?? en }]),
)

/** Undefined for the codes of bodies and groups, which lie nowhere. */
export function placeOf(code: string): StatePlace | undefined {
  return byCode.get(code)
}
