/**
 * Pairs the coder's predicates with the gold's records, and labels candidates by gold's parties.
 *
 * A predicate is a gold record's if it stands on the record's trigger and has its type; failing that,
 * the nearest of that type in the sentence. The rest are namesakes.
 */

import { candidatesOf } from '../../packages/core/src/code/arguments/candidates.ts'
import {
  argumentFeatures,
  companyOf,
  toldKey,
} from '../../packages/core/src/code/arguments/features.ts'
import type { Hit } from '../../packages/core/src/code/predicates/predicate-form.ts'
import type { Scene } from '../../packages/core/src/code/scene.ts'
import type { GoldRecord } from './gold.ts'
import type { Example } from './logistic.ts'

export interface Pair {
  readonly scene: Scene
  readonly hit: Hit
  readonly gold: GoldRecord | undefined
}

export function pairUp(scenes: readonly Scene[], gold: readonly GoldRecord[]): Pair[] {
  const pairs: Pair[] = []
  for (const scene of scenes) {
    const { sentence } = scene.analysed
    const here = gold.filter(g => g.trigger.start < sentence.end && sentence.start < g.trigger.end)
    const taken = new Map<Hit, GoldRecord>()
    for (const record of here) {
      const near = scene.hits
        .filter(hit => hit.form.type === record.type && !taken.has(hit))
        .map(hit => ({ hit, cost: cost(scene, hit, record) }))
        .sort((a, b) => a.cost - b.cost)[0]
      if (near !== undefined) taken.set(near.hit, record)
    }
    for (const hit of scene.hits) pairs.push({ scene: asTold(scene), hit, gold: taken.get(hit) })
    for (const record of here) tell(scene, record)
  }
  return pairs
}

/** The scene with what has been told so far, kept apart from what comes after. */
function asTold(scene: Scene): Scene {
  return { ...scene, told: new Map(scene.told) }
}

function tell({ told }: Scene, { type, mode, actors, recipients }: GoldRecord): void {
  const codes = (list: GoldRecord['actors']) => [...new Set(list.map(({ code }) => code))]
  const key = toldKey({ type: type as Hit['form']['type'], mode })
  told.set(key, { actors: codes(actors), recipients: codes(recipients) })
}

function cost(scene: Scene, hit: Hit, { trigger, mode }: GoldRecord): number {
  const { tokens } = scene.analysed
  const start = tokens[hit.first]?.start ?? 0
  const objectStart = hit.object >= 0 ? (tokens[hit.object]?.start ?? start) : start
  const gap = Math.min(Math.abs(start - trigger.start), Math.abs(objectStart - trigger.start))
  return gap + (hit.form.mode === mode ? 0 : 2)
}

/** 0 none, 1 actor, 2 recipient. */
export function argumentExamples({ scene, hit, gold }: Pair): Example[] {
  if (gold === undefined) return []
  const candidates = candidatesOf(scene, hit)
  const symmetric = hit.form.symmetric
  const company = companyOf(hit, candidates)
  return candidates.flatMap(candidate => {
    const { code, text } = candidate.mention
    const label = labelOf(gold, code, symmetric)
    if (label !== 0 && !isBest(candidates, candidate.mention.code, text, gold)) return []
    const weight = label === 0 && candidate.repeated ? 0.5 : 1
    return [{ features: argumentFeatures(scene, hit, candidate, company), label, weight }]
  })
}

function labelOf(gold: GoldRecord, code: string, symmetric: boolean): number {
  if (gold.actors.some(party => party.code === code)) return 1
  if (gold.recipients.some(party => party.code === code)) return symmetric ? 1 : 2
  return 0
}

/** Of several mentions of one party only the one that gold quotes teaches, if any does. */
function isBest(
  candidates: readonly { mention: { code: string; text: string } }[],
  code: string,
  text: string,
  gold: GoldRecord,
): boolean {
  const quoted = [...gold.actors, ...gold.recipients].filter(party => party.code === code)
  const matches = (words: string) =>
    quoted.some(
      party => words.includes(party.text) || (party.text !== '' && party.text.includes(words)),
    )
  const some = candidates.some(({ mention }) => mention.code === code && matches(mention.text))
  return !some || matches(text)
}
