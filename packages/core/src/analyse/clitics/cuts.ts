/**
 * All ways to cut a written word that Arabic grammar allows, each with its cost: the less has to be
 * believed without evidence, the cheaper. The cheapest first.
 */

import { pronouns } from './endings.ts'
import { bareHost, type Host, inflectedCost, pronounHost } from './host.ts'
import { anyVerb, Kind } from './kinds.ts'
import { listedCut } from './listed-cuts.ts'
import { openHamza, openingCost } from './openings.ts'

export interface Cut {
  /** Where the proclitics end, one after another, and where the pronoun begins. */
  readonly fronts: readonly number[]
  readonly back: number
  readonly definite: boolean
  readonly cost: number
}

const article = '\u0627\u0644'
/** The eighth measure of roots in lam (`iltizam`) opens like the article. */
const eighth = '\u0627\u0644\u062A'
const lam = '\u0644'
const sin = '\u0633'
/** Names seldom carry pronouns. */
const namePronounCost = 0.8
const hers = ['\u0647', '\u0647\u0627', '\u0647\u0645', '\u0647\u0645\u0627']
const maqsura = '\u0649'
const conjunctions: Readonly<Record<string, number>> = { '\u0648': 0.4, '\u0641': 0.85 }
const particles: Readonly<Record<string, number>> = {
  '\u0628': 0.6,
  '\u0644': 0.6,
  '\u0643': 1.1,
  '\u0633': 0.3,
}

/** `written` is the word's bare letters before folding, for hamza tells where a word begins. */
export function cutsOf(key: string, written: string): Cut[] {
  const listed = listedCut(written)
  if (listed !== undefined) return [listed]
  const cuts: Cut[] = []
  addParticles(key, written, [], 0, cuts)
  const conjunction = conjunctions[key[0] ?? '']
  if (conjunction !== undefined && key.length > 2) {
    const after = listedCut(written.slice(1))
    if (after !== undefined) cuts.push(shifted(after, conjunction))
    addParticles(key, written, [1], conjunction, cuts)
  }
  return cuts.sort((a, b) => a.cost - b.cost)
}

function shifted(cut: Cut, cost: number): Cut {
  const fronts = [1, ...cut.fronts.map(at => at + 1)]
  return { ...cut, fronts, back: cut.back + 1, cost: cut.cost + cost - 1 }
}

function addParticles(
  key: string,
  written: string,
  fronts: readonly number[],
  cost: number,
  cuts: Cut[],
): void {
  const from = fronts.at(-1) ?? 0
  addHosts(key, written, fronts, cost, '', cuts)
  const letter = key[from] ?? ''
  const particle = particles[letter]
  if (particle === undefined || key.length - from < 3) return
  addHosts(key, written, [...fronts, from + 1], cost + particle, letter, cuts)
  const listed = listedCut(written.slice(from + 1))
  if (listed === undefined || listed.fronts.length > 0 || letter === sin) return
  const back = listed.back + from + 1
  cuts.push({ fronts: [...fronts, from + 1], back, definite: false, cost: cost + particle - 0.9 })
}

function addHosts(
  key: string,
  written: string,
  fronts: readonly number[],
  cost: number,
  particle: string,
  cuts: Cut[],
): void {
  const from = fronts.at(-1) ?? 0
  const rest = key.slice(from)
  const believe = (host: Host) => cost + host.cost + hostCost(key, written, from, host)
  const whole = hostAfter(rest, particle)
  if (allowed(whole, particle, rest)) {
    const needed = believe(whole) + endingDoubt(rest, whole)
    cuts.push({ fronts, back: key.length, definite: whole.definite, cost: needed })
  }
  if (written.endsWith(maqsura)) return
  if (written.startsWith(article, from) && rest.length > 4 && !rest.startsWith(eighth)) return
  for (const pronoun of pronouns) {
    const host = hostBefore(pronoun.form, rest, particle)
    if (host === undefined) continue
    const back = key.length - pronoun.form.length
    const name = host.kinds === Kind.Name ? namePronounCost : 0
    cuts.push({ fronts, back, definite: false, cost: believe(host) + pronoun.cost + name })
  }
}

function hostBefore(pronoun: string, rest: string, particle: string): Host | undefined {
  const stem = rest.slice(0, -pronoun.length)
  if (stem.length < 2 || !rest.endsWith(pronoun)) return undefined
  const host = pronounHost(stem)
  return carries(host, stem, pronoun) && allowed(host, particle, stem) ? host : undefined
}

/** Few roots end in ha: a word that only its form speaks for rather carries a pronoun. */
function endingDoubt(rest: string, host: Host): number {
  if (host.kinds === 0 || host.cost === 0) return 0
  const doubted = host.cost < 0.5 ? 0.25 : 0.4
  return hers.some(ending => rest.endsWith(ending)) ? doubted : 0
}

function hostCost(key: string, written: string, from: number, host: Host): number {
  const doubted = doubt(key.slice(from), written.slice(from), host)
  if (from === 0) return doubted
  return doubted + openingCost(key, written, from, host.kinds === 0, host.cost < 0.2)
}

/** A whole word that only its form speaks for is doubted where it begins like a clitic. */
function doubt(key: string, written: string, host: Host): number {
  if (host.kinds === 0 || host.cost === 0) return 0
  const first = key[0] ?? ''
  if (conjunctions[first] === undefined && particles[first] === undefined) return 0
  if (openHamza.includes(written[1] ?? ' ')) return 1
  return host.cost < inflectedCost ? 0 : 0.45
}

/** After `li` the article loses its alef: what follows the first lam is the noun. */
function hostAfter(rest: string, particle: string): Host {
  const host = bareHost(rest)
  if (particle !== lam || !rest.startsWith(lam) || rest.length < 3) return host
  const noun = bareHost(rest.slice(1))
  const cost = Math.min(noun.cost, 1)
  return cost < host.cost ? { kinds: noun.kinds | Kind.Noun, cost, definite: true } : host
}

/** Prepositions stand before nouns, the future before the imperfect, `li` before both. */
function allowed(host: Host, particle: string, rest: string): boolean {
  if (rest.length < 2) return false
  if (particle === '') return rest.length > 2 || host.cost < 1
  if (host.kinds === 0) return rest.length > 3 && particle !== sin
  if (particle === sin) return (host.kinds & Kind.Imperfect) !== 0
  if (particle === lam) return (host.kinds & ~Kind.Past) !== 0
  return (host.kinds & ~(anyVerb | Kind.Listed)) !== 0
}

const my = '\u064A'
const me = '\u0646\u064A'
const your = '\u0643'
const our = '\u0646\u0627'
const ta = '\u062A'

function carries(host: Host, stem: string, pronoun: string): boolean {
  if (host.kinds === 0 || host.cost >= 3) return false
  const nominal = (host.kinds & (Kind.Noun | Kind.Host)) !== 0
  const verbal = (host.kinds & anyVerb) !== 0
  if (pronoun === my) return stem.endsWith(ta) && stem.length > 3 && nominal && !verbal
  if (pronoun === me) return verbal && stem.length > 2
  if (stem.length === 2) return (host.kinds & (Kind.Host | Kind.Listed)) !== 0
  if (pronoun === our || pronoun === your) return nominal || (host.kinds & Kind.Imperfect) !== 0
  return nominal || verbal
}
