/**
 * For a predicate, everyone who could be its party, and the relation in which each stands to it.
 *
 * The relation is read from the surface: the preposition that governs the mention, whether it is the
 * genitive of the noun, the first plain mention after the verb, the subject of the verb that governs
 * the noun, or who was spoken of before.
 */
import type { ActorMention } from '#model'
import { countTags, Tag } from '../clause/tags.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

export interface Candidate {
  readonly mention: ActorMention
  /** `plain1`, `plain2`, `of`, `adj`, `on`, `prep:maa`, `before1`, `vsubj`, `inherit:topic` … */
  readonly relation: string
  readonly side: 'before' | 'after' | 'on' | 'inherited'
  /** Tokens between predicate and mention. */
  readonly distance: number
  /** Other groups of mentions between. */
  readonly between: number
  /** True where a nearer candidate has the same code. */
  readonly repeated: boolean
}

/** Mentions joined by "and" are one group and stand in one relation. */
interface Group {
  readonly mentions: readonly ActorMention[]
  readonly first: number
  readonly last: number
}

export function candidatesOf(scene: Scene, hit: Hit): Candidate[] {
  const groups = groupsOf(scene.analysed.actors)
  const after = groups.filter(({ first }) => first >= hit.last)
  const before = groups.filter(({ last }) => last <= hit.first).reverse()
  const found: Candidate[] = []
  for (const group of groups) {
    if (group.first < hit.last && group.last > hit.first) push(found, group, 'on', 'on', 0, 0)
  }
  let plain = 0
  for (const [at, group] of after.entries()) {
    const relation = relationAfter(scene, hit, group, plain)
    if (relation.startsWith('plain')) plain++
    push(found, group, relation, 'after', group.first - hit.last, at)
  }
  for (const [at, group] of before.entries()) {
    push(found, group, relationBefore(scene, hit, group, at), 'before', hit.first - group.last, at)
  }
  for (const { from, mention } of scene.inherited) {
    const known = found.some(candidate => candidate.mention.code === mention.code)
    found.push({
      mention,
      relation: `inherit:${from}`,
      side: 'inherited',
      distance: 99,
      between: 9,
      repeated: known,
    })
  }
  return markRepeated(found)
}

function groupsOf(actors: readonly ActorMention[]): Group[] {
  const groups: { mentions: ActorMention[]; first: number; last: number }[] = []
  for (const mention of actors) {
    const group = groups.at(-1)
    if (group !== undefined && mention.joined) {
      group.mentions.push(mention)
      group.last = mention.last
    } else groups.push({ mentions: [mention], first: mention.first, last: mention.last })
  }
  return groups
}

function push(
  found: Candidate[],
  group: Group,
  relation: string,
  side: Candidate['side'],
  distance: number,
  between: number,
): void {
  for (const mention of group.mentions) {
    found.push({ mention, relation, side, distance, between, repeated: false })
  }
}

function markRepeated(found: readonly Candidate[]): Candidate[] {
  return found.map((one, at) => {
    const nearer = found.some(
      (other, index) =>
        other.mention.code === one.mention.code &&
        (other.distance < one.distance || (other.distance === one.distance && index < at)),
    )
    return nearer ? { ...one, repeated: true } : one
  })
}

const walkMax = 4

/** The preposition before a mention, over the plain words of the phrase it stands in. */
function governing({ analysed, tags }: Scene, from: number, group: Group): string {
  const [mention] = group.mentions
  if (mention === undefined) return ''
  if (mention.preposition !== '') return mention.preposition
  for (let at = group.first - 1; at >= from && at >= group.first - walkMax; at--) {
    const token = analysed.tokens[at]
    if (token === undefined || token.kind === 'mark') return ''
    if (((tags[at] ?? 0) & (Tag.verb | Tag.complement | Tag.relative)) !== 0) return ''
    const inner = analysed.actors.find(({ last }) => last === at + 1)
    if (inner !== undefined) return ''
    const written = writtenPreposition(analysed.tokens, at)
    if (written !== '') return `${written}+`
  }
  return ''
}

const standing: Readonly<Record<string, string>> = {
  '\u0627\u0644\u064A': 'ila',
  '\u0639\u0644\u064A': 'ala',
  '\u0645\u0646': 'min',
  '\u0645\u0639': 'maa',
  '\u0636\u062F': 'didd',
  '\u0628\u064A\u0646': 'bayn',
  '\u0639\u0646': 'an',
  '\u0641\u064A': 'fi',
  '\u062A\u062C\u0627\u0647': 'tijah',
  '\u062D\u064A\u0627\u0644': 'tijah',
  '\u0628\u062D\u0642': 'bihaqq',
  '\u062D\u0648\u0644': 'hawl',
  '\u0628\u0634\u0627\u0646': 'hawl',
  '\u0646\u062D\u0648': 'nahw',
  '\u062E\u0644\u0627\u0644': 'khilal',
  to: 'to',
  with: 'with',
  against: 'against',
  on: 'on',
  from: 'from',
  for: 'for',
  by: 'by',
  between: 'between',
  over: 'over',
  of: 'of',
  in: 'in',
}

function writtenPreposition(tokens: readonly { form: string }[], at: number): string {
  const form = tokens[at]?.form ?? ''
  const whole = standing[form]
  if (whole !== undefined) return whole
  if (form.length > 4 && form.startsWith('\u0644\u0644')) return 'li'
  return form.length > 4 && form.startsWith('\u0628\u0627\u0644') ? 'bi' : ''
}

function relationAfter(scene: Scene, hit: Hit, group: Group, plain: number): string {
  const [mention] = group.mentions
  const base = hit.object >= hit.last ? Math.min(hit.object + 1, group.first) : hit.last
  const near = Math.min(group.first - hit.last, Math.abs(group.first - base))
  if (mention?.form === 'adjective' && near <= 1) return 'adj'
  const preposition = governing(scene, hit.last, group)
  if (preposition !== '') return `prep:${preposition}`
  if (hit.form.kind !== 'verb' && near === 0) return 'of'
  if (hit.form.kind !== 'verb' && near <= 2) return 'of+'
  return `plain${Math.min(plain + 1, 3)}`
}

function relationBefore(scene: Scene, hit: Hit, group: Group, at: number): string {
  const { tags, analysed } = scene
  const [mention] = group.mentions
  const near = Math.min(at + 1, 3)
  if (mention !== undefined && mention.form === 'adjective') return `beforeadj${near}`
  const preposition = mention?.preposition ?? ''
  if (preposition !== '') return `before${near}:${preposition}`
  if (hit.form.kind === 'verb') return `before${near}`
  const stopped = countTags(tags, group.last, hit.first, Tag.stop) > 0
  if (stopped) return `before${near}:stop`
  const verbBefore = countTags(tags, group.first - 2, group.first, Tag.verb) > 0
  if (verbBefore) return `vsubj${near}`
  const verbAfter = countTags(tags, group.last, hit.first, Tag.verb) > 0
  return verbAfter && analysed.tokens.length > 0 ? `svsubj${near}` : `before${near}`
}
