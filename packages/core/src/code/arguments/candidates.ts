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
import { englishPlaces, englishRelation } from './english-relations.ts'

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
  /** Candidates joined by "and" share a group. */
  readonly group: number
}

/** Mentions joined by "and" are one group and stand in one relation. */
interface Group {
  readonly mentions: readonly ActorMention[]
  readonly first: number
  readonly last: number
}

/** Nearest groups looked at on each side; more are a list, and the cost would grow with their square. */
const groupsMax = 10

export function candidatesOf(scene: Scene, hit: Hit): Candidate[] {
  const groups = groupsOf(scene.analysed.actors)
  const after = groups.filter(({ first }) => first >= hit.last).slice(0, groupsMax)
  const before = groups
    .filter(({ last }) => last <= hit.first)
    .slice(-groupsMax)
    .reverse()
  const found: Candidate[] = []
  for (const group of groups) {
    if (group.first < hit.last && group.last > hit.first) push(found, group, 'on', 'on', 0, 0)
  }
  let plain = 0
  for (const [at, group] of after.entries()) {
    const relation = relationOf(scene, hit, group, relationAfter(scene, hit, group, plain))
    if (relation.startsWith('plain')) plain++
    push(found, group, relation, 'after', group.first - hit.last, at)
  }
  for (const [at, group] of before.entries()) {
    const relation = relationOf(scene, hit, group, relationBefore(scene, hit, group, at))
    push(found, group, relation, 'before', hit.first - group.last, at)
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
      group: 100_000 + found.length,
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
    found.push({ mention, relation, side, distance, between, repeated: false, group: group.first })
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
function governing(scene: Scene, from: number, group: Group): string {
  const written = group.mentions[0]?.preposition ?? ''
  if (written !== '') return englishPlaces[written] ?? written
  const { tokens } = scene.analysed
  for (let at = group.first - 1; at >= from && at >= group.first - walkMax; at--) {
    if (!isPlainWord(scene, at)) return ''
    const preposition = writtenPreposition(tokens, at)
    if (preposition !== '') return `${preposition}+`
  }
  return ''
}

/** A word that can stand between a preposition and the mention it governs. */
function isPlainWord({ analysed, tags }: Scene, at: number): boolean {
  const edge = ((tags[at] ?? 0) & (Tag.verb | Tag.complement | Tag.relative)) !== 0
  if (edge || analysed.tokens[at]?.kind === 'mark') return false
  return !analysed.actors.some(({ last }) => last === at + 1)
}

/** Prepositions as they stand alone, by the key of the place they mark; the same in both languages. */
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
  ...englishPlaces,
}

/** A preposition that is a word of its own. */
export function standsAlone(tokens: readonly { form: string }[], at: number): boolean {
  return standing[tokens[at]?.form ?? ''] !== undefined
}

function writtenPreposition(tokens: readonly { form: string }[], at: number): string {
  const form = tokens[at]?.form ?? ''
  const whole = standing[form]
  if (whole !== undefined) return whole
  if (form.length > 4 && form.startsWith('\u0644\u0644')) return 'li'
  return form.length > 4 && form.startsWith('\u0628\u0627\u0644') ? 'bi' : ''
}

/** English relations under the names of their Arabic twins, so that one set of weights serves both. */
function relationOf({ lang }: Scene, hit: Hit, { first, last }: Group, relation: string): string {
  if (lang === 'ar') return relation
  return englishRelation(hit, { first, last }, relation)
}

/** `~` marks a relation that reaches over another verb or into another clause. */
function crossing({ tags }: Scene, first: number, last: number): string {
  return countTags(tags, first, last, clauseEdges) > 0 ? '~' : ''
}

const clauseEdges = Tag.verb | Tag.complement | Tag.relative | Tag.stop

function relationAfter(scene: Scene, hit: Hit, group: Group, plain: number): string {
  const [mention] = group.mentions
  const base = hit.object >= hit.last ? Math.min(hit.object + 1, group.first) : hit.last
  const near = Math.min(group.first - hit.last, Math.abs(group.first - base))
  const over = crossing(scene, hit.last, group.first)
  if (mention?.form === 'adjective') {
    if (near <= 1 && over === '') return 'adj'
    const preposition = governing(scene, hit.last, group)
    return preposition === '' ? `adjlater${over}` : `prepadj:${preposition}${over}`
  }
  const preposition = governing(scene, hit.last, group)
  if (preposition !== '') return `prep:${preposition}${over}`
  if (hit.form.kind !== 'verb' && near === 0) return 'of'
  if (hit.form.kind !== 'verb' && near <= 2 && over === '') return 'of+'
  return `plain${Math.min(plain + 1, 3)}${over}`
}

function relationBefore(scene: Scene, hit: Hit, group: Group, at: number): string {
  const { tags } = scene
  const [mention] = group.mentions
  const near = Math.min(at + 1, 3)
  const clause = countTags(tags, group.last, hit.first, Tag.complement | Tag.stop) > 0 ? '~' : ''
  if (mention !== undefined && mention.form === 'adjective') return `beforeadj${near}${clause}`
  const written = mention?.preposition ?? ''
  const preposition = englishPlaces[written] ?? written
  if (preposition !== '') return `before${near}:${preposition}${clause}`
  const verbAfter = countTags(tags, group.last, hit.first, Tag.verb) > 0
  const relative = countTags(tags, group.last, hit.first, Tag.relative) > 0 ? 'r' : ''
  if (hit.form.kind === 'verb') return `before${near}${verbAfter ? 'v' : ''}${relative}${clause}`
  if (countTags(tags, group.first - 2, group.first, Tag.verb) > 0) return `vsubj${near}${clause}`
  return verbAfter ? `svsubj${near}${clause}` : `before${near}${clause}`
}
