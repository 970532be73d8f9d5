/** What sets a record's standing: tense, the words that govern it, and when the clause says it is. */
import type { IsoDate, Status } from '#model'
import { quoted } from '../arguments/features.ts'
import { countTags, Tag } from '../clause/tags.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

export const statusClasses: readonly Status[] = [
  'occurred',
  'ongoing',
  'planned',
  'possible',
  'alleged',
  'denied',
]

const governing = new Set(['ACCUSE', 'DENY', 'REQUEST', 'REJECT', 'THREATEN', 'AGREE', 'CONCEDE'])

export function statusFeatures(scene: Scene, hit: Hit, published: IsoDate | null): string[] {
  const { form } = hit
  const { role } = scene.analysed.sentence
  const features = [
    'bias',
    `${form.kind}|${form.tense}`,
    `${form.kind}|${form.tense}|${role}`,
    `${form.kind}|${form.tense}|${form.type}`,
    form.type,
    `${form.type}|${form.mode ?? ''}`,
    form.key,
    `particle:${hit.particle}|${form.kind}`,
    `definite:${hit.definite}|${form.kind}`,
    `quoted:${quoted(scene, hit)}|${form.type}`,
  ]
  for (const { kind, first, last } of scene.modals) {
    const gap = last <= hit.first ? hit.first - last : first - hit.last
    const side = last <= hit.first ? 'before' : 'after'
    if (first === hit.first || gap > 14) continue
    const stopped =
      countTags(scene.tags, Math.min(last, hit.last), Math.max(first, hit.first), Tag.stop) > 0
    const near = gap <= 1 ? 'at' : gap <= 4 ? 'near' : 'far'
    features.push(
      `${kind}|${side}|${near}${stopped ? '|stop' : ''}`,
      `${kind}|${side}|${near}|${form.kind}`,
    )
    if (gap <= 4) features.push(`${kind}|${side}|${form.type}`)
  }
  for (const other of scene.hits) {
    const gap = hit.first - other.first
    if (gap === 0 || !governing.has(other.form.type) || other.form.key === form.key) continue
    const place =
      gap > 0 ? (gap <= 4 ? 'near' : gap <= 12 ? 'before' : 'far') : gap >= -6 ? 'behind' : 'after'
    features.push(
      `under:${other.form.type}|${place}`,
      `under:${other.form.type}|${place}|${form.kind}`,
    )
  }
  for (const tense of timesNear(scene, hit, published))
    features.push(tense, `${tense}|${form.kind}`)
  const before = scene.analysed.tokens[hit.first - 1]?.form
  const earlier = scene.analysed.tokens[hit.first - 2]?.form
  if (before !== undefined) features.push(`word-1:${before}`)
  if (earlier !== undefined) features.push(`word-2:${earlier}`)
  return [...new Set(features)]
}

function timesNear({ analysed }: Scene, hit: Hit, published: IsoDate | null): string[] {
  if (published === null) return []
  const at = analysed.tokens[hit.first]?.start ?? 0
  return analysed.times.flatMap(({ value, start }) => {
    if (value === null || Math.abs(start - at) > 80) return []
    return [
      value.start > published ? 'time:ahead' : value.end < published ? 'time:past' : 'time:now',
    ]
  })
}
