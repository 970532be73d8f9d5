/** What sets a record's standing: tense, the words that govern it, and when the clause says it is. */
import type { IsoDate, Status } from '#model'
import { quoted } from '../arguments/features.ts'
import { countTags, type ModalWord, Tag } from '../clause/tags.ts'
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
  for (const modal of scene.modals) features.push(...modalFeatures(scene, hit, modal))
  for (const other of scene.hits) features.push(...governorFeatures(hit, other))
  for (const tense of timesNear(scene, hit, published))
    features.push(tense, `${tense}|${form.kind}`)
  for (const back of [1, 2]) {
    const before = scene.analysed.tokens[hit.first - back]?.form
    if (before !== undefined) features.push(`word-${back}:${before}`)
  }
  return [...new Set(features)]
}

const modalReach = 14

function modalFeatures(scene: Scene, hit: Hit, { kind, first, last }: ModalWord): string[] {
  const side = last <= hit.first ? 'before' : 'after'
  const gap = side === 'before' ? hit.first - last : first - hit.last
  if (first === hit.first || gap > modalReach) return []
  const [from, to] = side === 'before' ? [last, hit.first] : [hit.last, first]
  const stopped = countTags(scene.tags, from, to, Tag.stop) > 0 ? '|stop' : ''
  const near = gap <= 1 ? 'at' : gap <= 4 ? 'near' : 'far'
  const place = `${kind}|${side}|${near}`
  const features = [`${place}${stopped}`, `${place}|${hit.form.kind}`]
  return gap <= 4 ? [...features, `${kind}|${side}|${hit.form.type}`] : features
}

/** An act that governs this one: what is accused is alleged, what is promised is planned. */
function governorFeatures(hit: Hit, { first, form }: Hit): string[] {
  const gap = hit.first - first
  if (gap === 0 || !governing.has(form.type) || form.key === hit.form.key) return []
  const place = placeOf(gap)
  return [`under:${form.type}|${place}`, `under:${form.type}|${place}|${hit.form.kind}`]
}

function placeOf(gap: number): string {
  if (gap < 0) return gap >= -6 ? 'behind' : 'after'
  return gap <= 4 ? 'near' : gap <= 12 ? 'before' : 'far'
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
