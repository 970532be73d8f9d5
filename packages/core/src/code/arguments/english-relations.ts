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

export function englishRelation(
  { first, last, form }: Hit,
  group: { readonly first: number; readonly last: number },
  relation: string,
): string {
  if (relation.startsWith('prep:genitive')) return form.kind === 'verb' ? 'prep:min' : 'of'
  if (form.kind === 'verb') {
    if (/^before1r?$/u.test(relation)) return form.passive ? 'plain2' : 'plain1'
    if (/^plain1/u.test(relation)) return relation.replace('plain1', 'plain2')
    return relation
  }
  const gap = first - group.last
  if (group.last <= first && gap <= 2 && /^(?:before|beforeadj|vsubj|svsubj)/u.test(relation)) {
    return relation.startsWith('beforeadj') ? 'adj' : 'of'
  }
  return last > group.first ? relation : relation.replace(/^of\+?$/u, 'plain1')
}
