/**
 * Standing that grammar settles and no weight may overrule: a negation that governs the verb itself,
 * a modal of possibility before it, and what is the content of a denial.
 */
import type { Status } from '#model'
import { foldText } from '#text'
import { countTags, Tag } from '../clause/tags.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

const negations = new Set(['لم', 'لن', 'ولم', 'ولن', 'فلم', 'فلن'].map(foldText))
const auxiliaries = new Set(
  'did does do has have had was were is are will would could should'.split(' '),
)
const modals = new Set(['could', 'may', 'might'])
/** Before "may" they say that it is the month. */
const monthBefore = new Set(['in', 'last', 'since', 'of', 'early', 'late', 'mid', 'until', 'by'])
const contentWithin = 9

export function ruledStatus(scene: Scene, hit: Hit): Status | undefined {
  if (isNegated(scene, hit) || isDenied(scene, hit)) return 'denied'
  return isModal(scene, hit) ? 'possible' : undefined
}

function isModal({ analysed: { tokens } }: Scene, { first, form }: Hit): boolean {
  const modal = tokens[first - 1]?.form ?? ''
  return (
    form.kind === 'verb' && modals.has(modal) && !monthBefore.has(tokens[first - 2]?.form ?? '')
  )
}

function isNegated({ analysed: { tokens } }: Scene, { first, form }: Hit): boolean {
  if (form.kind !== 'verb' || form.length > 1) return false
  const [last = '', second = ''] = [tokens[first - 1]?.form, tokens[first - 2]?.form]
  if (negations.has(last)) return true
  const third = tokens[first - 3]?.form ?? ''
  if (last === 'not' || last === 'never') return last === 'never' || auxiliaries.has(second)
  return (second === 'not' && auxiliaries.has(third) && last !== 'only') || second === 'never'
}

/** "Denied that it had bombed", "denied bombing": the act within the denial did not happen. */
function isDenied(scene: Scene, hit: Hit): boolean {
  const denial = scene.hits.find(({ form, last }) => {
    return form.type === 'DENY' && form.kind === 'verb' && last <= hit.first
  })
  if (denial === undefined || hit.first - denial.last > contentWithin) return false
  if (hit.form.type === 'ACCUSE' || hit.form.type === 'DENY') return false
  const [from, to] = [denial.last, hit.first]
  if (countTags(scene.tags, from, to, Tag.stop) > 0) return false
  return countTags(scene.tags, from, to, Tag.complement) > 0 || hit.form.kind !== 'verb'
}
