/** Codes one sentence: weighs every predicate in it and keeps those that tell an act. */
import type { IsoDate, Status } from '#model'
import { toldKey } from './arguments/features.ts'
import { type Filled, fillPlaces } from './arguments/fill.ts'
import { contextFeatures, fillFeatures } from './detection/features.ts'
import { isSport } from './detection/sport.ts'
import { addScores, probabilities, softmax } from './linear.ts'
import type { Hit } from './predicates/predicate-form.ts'
import type { Scene } from './scene.ts'
import { statusClasses, statusFeatures } from './standing/features.ts'
import { ruledStatus } from './standing/rules.ts'
import type { Weights } from './weights/index.ts'

export interface Coded {
  readonly scene: Scene
  readonly hit: Hit
  readonly filled: Filled
  readonly probability: number
  readonly status: Status
}

/** Predicates looked at in one sentence; prose has far fewer. */
const hitsMax = 60

/** Records less likely than this are not given at all. */
export const detectionBar = 0.4

export function codeScene(scene: Scene, published: IsoDate | null, weights: Weights): Coded[] {
  const { actors, tokens } = scene.analysed
  if (actors.length + scene.inherited.length === 0 || isSport(tokens)) return []
  const found = scene.hits
    .slice(0, hitsMax)
    .flatMap(hit => codeHit(scene, hit, published, weights) ?? [])
  const kept = withoutEchoes(found)
  for (const { hit, filled } of kept) tell(scene, hit, filled)
  return kept
}

function codeHit(
  scene: Scene,
  hit: Hit,
  published: IsoDate | null,
  weights: Weights,
): Coded | undefined {
  const outlook = addScores(weights.detection, contextFeatures(scene, hit))
  if (logOdds(outlook) < hopeless) return undefined
  const filled = fillPlaces(scene, hit, weights.arguments)
  if (!complete(hit, filled)) return undefined
  const [, probability = 0] = softmax(
    addScores(weights.detection, fillFeatures(hit, filled), outlook),
  )
  if (probability < detectionBar) return undefined
  const chances = probabilities(weights.status, statusFeatures(scene, hit, published))
  const likeliest = statusClasses[chances.indexOf(Math.max(...chances))] ?? 'occurred'
  return { scene, hit, filled, probability, status: ruledStatus(scene, hit) ?? likeliest }
}

function tell({ told }: Scene, { form }: Hit, { actors, recipients }: Filled): void {
  const codes = (list: Filled['actors']) => list.map(({ candidate }) => candidate.mention.code)
  told.set(toldKey(form), { actors: codes(actors), recipients: codes(recipients) })
}

/** Log-odds of a word and its clause below which no filling of its places makes an act. */
const hopeless = -1.8

function logOdds([namesake = 0, act = 0]: readonly number[]): number {
  return act - namesake
}

const alone = new Set(['MOBILIZE', 'RETREAT', 'SANCTION', 'CONCEDE', 'DENY', 'CONSULT', 'AGREE'])

/** Two different parties, or one in an act that is foreign policy by nature. */
export function complete(hit: Hit, { actors, recipients }: Filled): boolean {
  const codes = new Set([...actors, ...recipients].map(one => one.candidate.mention.code))
  if (codes.size >= 2) return actors.length > 0
  return codes.size === 1 && actors.length === 1 && alone.has(hit.form.type)
}

/** Two words for one act ("imposed sanctions") are one record: the likelier stays. */
export function withoutEchoes(coded: readonly Coded[]): Coded[] {
  const kept: Coded[] = []
  for (const one of [...coded].sort((a, b) => b.probability - a.probability)) {
    if (!kept.some(other => echoes(one, other))) kept.push(one)
  }
  return kept.sort((a, b) => a.hit.first - b.hit.first)
}

function echoes(one: Coded, other: Coded): boolean {
  if (one.hit.first === other.hit.first) return true
  if (one.hit.form.type !== other.hit.form.type) return false
  if (one.hit.object === other.hit.first || other.hit.object === one.hit.first) return true
  if (Math.abs(one.hit.first - other.hit.first) <= 3) return true
  return key(one) === key(other)
}

function key({ filled, hit }: Coded): string {
  const codes = (list: Filled['actors']) =>
    list.map(({ candidate }) => candidate.mention.code).sort()
  const visit = hit.form.mode === 'visit'
  return [hit.form.type, visit, codes(filled.actors), '>', codes(filled.recipients)].join(' ')
}
