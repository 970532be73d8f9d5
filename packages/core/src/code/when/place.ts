/**
 * Where a record happened: a town or region of the gazetteer, a state or a capital named with "in";
 * failing that, a visit's host. A bare state is put on the map at its capital.
 */
import { places } from '@marsad/lexicon/world/places'
import { states } from '@marsad/lexicon/world/states'
import type { ActorMention, Place, PlaceMention, Token } from '#model'
import { foldText } from '#text'
import type { Scored } from '../arguments/fill.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

const names = new Map(states.map(({ code, en }) => [code, en]))
const capitals = new Map(
  places.filter(({ kind }) => kind === 'capital').map(({ code, lat, lon }) => [code, { lat, lon }]),
)
const within = new Set(['fi', 'in', 'at'])
const inWords = new Set(['في', 'in', 'at', 'near', 'قرب'].map(foldText))
const reachTokens = 14
const nounsBetween = 2

export function placeOf(scene: Scene, hit: Hit, recipients: readonly Scored[]): Place | null {
  const town = nearest(
    hit,
    scene.analysed.places.filter(place => isWithin(place, scene.analysed.tokens)),
  )
  if (town !== undefined) return inTown(town)
  const state = nearest(
    hit,
    scene.analysed.actors.filter(
      ({ form, preposition }) =>
        (form === 'state' || form === 'capital') && within.has(preposition),
    ),
  )
  if (state !== undefined) return inState(state)
  const host = hit.form.mode === 'visit' ? recipients[0]?.candidate.mention : undefined
  return host === undefined ? null : inState(host)
}

function nearest<Mention extends { readonly first: number }>(
  { last }: Hit,
  mentions: readonly Mention[],
): Mention | undefined {
  const near = mentions.filter(({ first }) => Math.abs(first - last) <= reachTokens)
  return near.sort((a, b) => Math.abs(a.first - last) - Math.abs(b.first - last))[0]
}

/** "In the city of X": the word for in, with a noun or two between. */
function isWithin({ code, first }: PlaceMention, tokens: readonly Token[]): boolean {
  if (code === '') return false
  for (let back = 1; back <= nounsBetween + 1; back++) {
    if (inWords.has(tokens[first - back]?.form ?? '')) return true
  }
  return false
}

function inTown({ code, name, lat, lon, start, end }: PlaceMention): Place {
  return { code, name, lat, lon, start, end }
}

function inState({ code, start, end }: ActorMention): Place | null {
  const name = names.get(code)
  const point = capitals.get(code) ?? { lat: null, lon: null }
  return name === undefined ? null : { code, name, ...point, start, end }
}
