/** What tells an act from its namesake: the word, its frame's fill, and the clause around it. */

import { quoted } from '../arguments/features.ts'
import type { Filled, Scored } from '../arguments/fill.ts'
import { countTags, Tag } from '../clause/tags.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

export function detectionFeatures(scene: Scene, hit: Hit, filled: Filled): string[] {
  const { form } = hit
  const { role } = scene.analysed.sentence
  const act = `${form.type}|${form.mode ?? ''}`
  const parties = partiesOf(filled)
  const fill = fillOf(filled, form.symmetric)
  const shape = `${form.kind}|${form.tense}`
  const features = [
    'bias',
    form.key,
    `${form.key}|${fill}`,
    `${act}|${fill}`,
    `${form.kind}|${fill}`,
    `${form.key}|${form.kind}`,
    `${act}|${shape}`,
    `${shape}|${role}`,
    `${act}|${role}`,
    `parties${Math.min(parties, 3)}|${form.symmetric}`,
    `named${Math.min(namedIn(scene), 4)}`,
    `definite:${hit.definite}|${form.kind}`,
    `definite:${hit.definite}|${form.key}`,
    `particle:${hit.particle}|${form.kind}`,
    `object:${hit.object >= 0}|${form.kind}`,
    `actor${tenth(top(filled.actors, one => one.actor))}`,
    `other${tenth(top(form.symmetric ? filled.actors.slice(1) : filled.recipients, one => Math.max(one.actor, one.recipient)))}`,
    `actorForm:${filled.actors[0]?.candidate.mention.form ?? 'none'}|${form.kind}`,
    `otherForm:${(form.symmetric ? filled.actors[1] : filled.recipients[0])?.candidate.mention.form ?? 'none'}`,
    `actorRelation:${filled.actors[0]?.candidate.relation ?? 'none'}`,
    `otherRelation:${(form.symmetric ? filled.actors[1] : filled.recipients[0])?.candidate.relation ?? 'none'}`,
    `quoted:${quoted(scene, hit)}`,
    `clause:${countTags(scene.tags, hit.first - 3, hit.first, Tag.complement | Tag.relative) > 0}`,
  ]
  for (const { kind, first, last } of scene.modals) {
    if (last <= hit.first && hit.first - last <= 4)
      features.push(`modal:${kind}`, `modal:${kind}|${form.type}`)
    if (first === hit.first) features.push(`self:${kind}`)
  }
  const light = countTags(scene.tags, hit.first - 3, hit.first, Tag.light) > 0
  if (light && form.kind !== 'verb')
    features.push(`light|${form.kind}`, `light|${act}`, `light|${form.key}`)
  const spoken = countTags(scene.tags, hit.first - 2, hit.first, Tag.speech) > 0
  if (spoken) features.push(`spoken|${form.kind}`)
  if (form.passive) features.push('passive', `passive|${act}`)
  if (form.pronoun !== '') features.push(`pronoun|${form.kind}`)
  const before = scene.analysed.tokens[hit.first - 1]?.form
  const after = scene.analysed.tokens[hit.last]?.form
  features.push(`own:${scene.analysed.tokens[hit.first]?.form}`)
  if (before !== undefined) features.push(`word-1:${before}`)
  if (after !== undefined) features.push(`word+1:${after}`)
  features.push(...neighbours(scene, hit))
  return features
}

/** Other predicates close by: two words of one act are one record. */
function neighbours({ hits }: Scene, hit: Hit): string[] {
  const features: string[] = []
  for (const other of hits) {
    const gap = other.first - hit.first
    if (gap === 0 || Math.abs(gap) > 5) continue
    const same = other.form.type === hit.form.type ? 'same' : other.form.type
    features.push(`${gap < 0 ? 'left' : 'right'}:${same}|${hit.form.kind}`)
  }
  return [...new Set(features)]
}

function partiesOf({ actors, recipients }: Filled): number {
  return new Set([...actors, ...recipients].map(one => one.candidate.mention.code)).size
}

function fillOf({ actors, recipients }: Filled, symmetric: boolean): string {
  if (symmetric) return `parties${Math.min(actors.length, 2)}`
  return `${actors.length > 0 ? 'who' : ''}+${recipients.length > 0 ? 'whom' : ''}`
}

function namedIn({ analysed }: Scene): number {
  return new Set(analysed.actors.map(({ code }) => code)).size
}

function top(list: readonly Scored[], score: (one: Scored) => number): number {
  return Math.max(0, ...list.map(score))
}

function tenth(probability: number): number {
  return Math.floor(Math.min(0.99, probability) * 5)
}
