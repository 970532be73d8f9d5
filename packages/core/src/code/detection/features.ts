/** What tells an act from its namesake: the word, its frame's fill, and the clause around it. */

import { nextKind, quoted } from '../arguments/features.ts'
import type { Filled } from '../arguments/fill.ts'
import { countTags, Tag } from '../clause/tags.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

export function detectionFeatures(scene: Scene, hit: Hit, filled: Filled): string[] {
  return [...contextFeatures(scene, hit), ...fillFeatures(hit, filled)]
}

/** What the word and its clause say by themselves, before anyone asks for its parties. */
export function contextFeatures(scene: Scene, hit: Hit): string[] {
  return [
    'bias',
    ...wordFeatures(scene, hit),
    ...clauseFeatures(scene, hit),
    ...neighbours(scene, hit),
  ]
}

const windowWords = 4

function wordFeatures(
  { analysed }: Scene,
  { form, first, last, definite, particle, object }: Hit,
): string[] {
  const act = `${form.type}|${form.mode ?? ''}`
  const shape = `${form.kind}|${form.tense}`
  const { role } = analysed.sentence
  const features = [
    form.key,
    `${form.key}|${form.kind}`,
    `${act}|${shape}`,
    `${shape}|${role}`,
    `${act}|${role}`,
    `definite:${definite}|${form.kind}`,
    `definite:${definite}|${form.key}`,
    `particle:${particle}|${form.kind}`,
    `object:${object >= 0}|${form.kind}`,
    `own:${analysed.tokens[first]?.form}`,
    `word-1:${analysed.tokens[first - 1]?.form}`,
    `word+1:${analysed.tokens[last]?.form}`,
  ]
  for (let at = Math.max(0, first - windowWords); at < last + windowWords; at++) {
    const token = analysed.tokens[at]
    if (token?.kind === 'word' && at !== first)
      features.push(`near:${token.form}`, `near:${token.form}|${form.type}`)
  }
  if (form.passive) features.push('passive', `passive|${act}`)
  if (form.pronoun !== '') features.push(`pronoun|${form.kind}`)
  return features
}

/** How surely and in what way the places are filled. */
export function fillFeatures({ form }: Hit, filled: Filled): string[] {
  const { actors, recipients } = filled
  const fill = fillOf(filled, form.symmetric)
  const [actor, second] = actors
  const other = form.symmetric ? second : recipients[0]
  const otherSure = other === undefined ? 0 : Math.max(other.actor, other.recipient)
  return [
    `${form.key}|${fill}`,
    `${form.type}|${form.mode ?? ''}|${fill}`,
    `${form.kind}|${fill}`,
    `parties${Math.min(partiesOf(filled), 3)}|${form.symmetric}`,
    `actor${fifth(actor?.actor ?? 0)}`,
    `other${fifth(otherSure)}`,
    `actorForm:${actor?.candidate.mention.form ?? 'none'}|${form.kind}`,
    `otherForm:${other?.candidate.mention.form ?? 'none'}`,
    `actorRelation:${actor?.candidate.relation ?? 'none'}`,
    `otherRelation:${other?.candidate.relation ?? 'none'}`,
  ]
}

function clauseFeatures(scene: Scene, hit: Hit): string[] {
  const { form, first } = hit
  const { tags, modals } = scene
  const next = nextKind(scene, hit)
  const features = [
    `next:${next}|${form.kind}|${form.person}`,
    `next:${next}|${form.key}`,
    `named${Math.min(namedIn(scene), 4)}`,
    `quoted:${quoted(scene, hit)}`,
    `clause:${countTags(tags, first - 3, first, Tag.complement | Tag.relative) > 0}`,
  ]
  if (form.kind !== 'verb' && countTags(tags, first - 3, first, Tag.light) > 0) {
    const act = `${form.type}|${form.mode ?? ''}`
    features.push(`light|${form.kind}`, `light|${act}`, `light|${form.key}`)
  }
  if (countTags(tags, first - 2, first, Tag.speech) > 0) features.push(`spoken|${form.kind}`)
  for (const { kind, first: at, last } of modals) {
    if (at === first) features.push(`self:${kind}`)
    else if (last <= first && first - last <= 4)
      features.push(`modal:${kind}`, `modal:${kind}|${form.type}`)
  }
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

function fifth(probability: number): number {
  return Math.floor(Math.min(0.99, probability) * 5)
}
