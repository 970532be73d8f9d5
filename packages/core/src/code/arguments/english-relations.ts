/**
 * Names English relations as their Arabic twins. English subjects stand before the verb where Arabic
 * ones stand behind it, and adjectives and possessors before the noun; what the parties do is the
 * same, so the weights learnt on one language's relations serve the other.
 */
import type { Hit } from '../predicates/predicate-form.ts'

export const englishPlaces: Readonly<globalThis.Record<string, string>> = {
  to: 'ila',
  into: 'ila',
  toward: 'nahw',
  with: 'maa',
  alongside: 'maa',
  against: 'didd',
  on: 'ala',
  upon: 'ala',
  from: 'min',
  for: 'li',
  by: 'by',
  between: 'bayn',
  among: 'bayn',
  over: 'hawl',
  about: 'hawl',
  of: 'genitive',
  in: 'fi',
  at: 'fi',
  after: 'baad',
}

interface Stretch {
  readonly first: number
  readonly last: number
}

export function englishRelation(hit: Hit, group: Stretch, relation: string): string {
  const verbal = hit.form.kind === 'verb'
  if (relation.startsWith('prep:genitive')) return verbal ? 'prep:min' : 'of'
  return verbal ? aroundVerb(hit, relation) : aroundNoun(hit, group, relation)
}

function aroundVerb({ form }: Hit, relation: string): string {
  if (/^before1r?$/u.test(relation)) return form.passive ? 'plain2' : 'plain1'
  return relation.replace(/^plain1/u, 'plain2')
}

const besideMax = 2

function aroundNoun({ first }: Hit, group: Stretch, relation: string): string {
  const beside = group.last <= first && first - group.last <= besideMax
  if (!beside) return relation.replace(/^of\+?$/u, 'plain1')
  if (relation.startsWith('beforeadj')) return 'adj'
  return /^(?:before|vsubj|svsubj)/u.test(relation) ? 'of' : relation
}
