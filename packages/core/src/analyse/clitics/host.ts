/**
 * How believable a string is as a word on its own: what it can be, and what it costs to believe it.
 */
import { endings } from './endings.ts'
import { Kind } from './kinds.ts'
import { knownKinds } from './known-words.ts'
import { WordCache } from './word-cache.ts'
import { taMarbuta } from './word-key.ts'
import { kindsByPattern } from './word-patterns.ts'

export interface Host {
  readonly kinds: number
  readonly cost: number
  readonly definite: boolean
}

const article = '\u0627\u0644'
const alef = '\u0627'
const ya = '\u064A'
const waw = '\u0648'
const ta = '\u062A'
/** `we` on a verb and `our` on a noun are spelt alike: on a listed noun it is a pronoun. */
const ours = '\u0646\u0627'
const unknownCost = 3
const unknown: Host = { kinds: 0, cost: unknownCost, definite: false }
/** Of a listed word with an ending. */
export const inflectedCost = 0.25

/** A word that carries no pronoun. */
export function bareHost(key: string): Host {
  const known = costOf(key)
  if (!key.startsWith(article) || key.length < 4) return known
  const rest = costOf(key.slice(2))
  if (key.length === 4 && rest.cost > 0) return known
  const cost = rest.cost < unknownCost ? rest.cost : 1.2
  if (known.cost <= cost) return known
  return { kinds: (rest.kinds & Kind.Noun) | Kind.Noun, cost, definite: true }
}

/** A word before a pronoun: ta marbuta is written as ta there, alif maqsura as alef or ya. */
export function pronounHost(key: string): Host {
  let best = costOf(key, true)
  const final = key.at(-1)
  const stem = key.slice(0, -1)
  if (final === ta) best = better(best, nounOnly(costOf(stem + taMarbuta)))
  if (final === alef) best = better(best, costOf(stem + ya))
  if (final === waw) best = better(best, costOf(key + alef))
  if (final === waw || final === ya) best = better(best, costOf(`${stem}\u0621`))
  return best
}

function nounOnly(host: Host): Host {
  return { ...host, kinds: host.kinds & (Kind.Noun | Kind.Listed) }
}

function better(one: Host, other: Host): Host {
  return other.cost < one.cost ? other : one
}

/** A listed noun with an ending of number, gender or case. */
function inflectedKinds(key: string): number {
  for (const { ending, on } of endings) {
    if (ending === '' || ending === ours || !key.endsWith(ending)) continue
    const stem = key.slice(0, key.length - ending.length)
    if (stem.length < 3) continue
    if (isListedNoun(stem) || isListedNoun(stem + taMarbuta)) {
      return on & (Kind.Noun | Kind.Past)
    }
  }
  return 0
}

function isListedNoun(key: string): boolean {
  const both = Kind.Noun | Kind.Listed
  return (knownKinds(key) & both) === both
}

const cacheMax = 100_000
const bare = new WordCache<Host>(cacheMax)
const joined = new WordCache<Host>(cacheMax)

function costOf(key: string, beforePronoun = false): Host {
  const cache = beforePronoun ? joined : bare
  const hit = cache.get(key)
  if (hit !== undefined) return hit
  const host = judge(key, beforePronoun)
  cache.set(key, host)
  return host
}

function judge(key: string, beforePronoun: boolean): Host {
  const known = knownKinds(key)
  if (beforePronoun && known & Kind.Host) return { kinds: known, cost: 0, definite: false }
  if (beforePronoun && known & Kind.Particle && !(known & Kind.Noun)) return unknown
  if (known & Kind.Listed) return { kinds: known | kindsByPattern(key), cost: 0, definite: false }
  const formed = key.length > 1 ? kindsByPattern(key) : 0
  const inflected = inflectedKinds(key)
  if (inflected !== 0)
    return { kinds: known | formed | inflected, cost: inflectedCost, definite: false }
  if (known !== 0) return { kinds: known | formed, cost: 0.2, definite: false }
  if (formed !== 0) return { kinds: formed, cost: key.length < 3 ? 1.5 : 0.5, definite: false }
  return unknown
}
