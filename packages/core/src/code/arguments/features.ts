/**
 * What speaks for and against a candidate being actor or recipient of a predicate, as named
 * features. The names are readable on purpose: `--explain` prints them beside their weights.
 */
import { countTags, Tag } from '../clause/tags.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'
import { agreement } from './agreement.ts'
import { type Candidate, standsAlone } from './candidates.ts'

/** `company` is what `companyOf` gives for all candidates of the predicate. */
export function argumentFeatures(
  scene: Scene,
  hit: Hit,
  candidate: Candidate,
  company: ReadonlySet<string>,
): string[] {
  const { relation, side, mention } = candidate
  const { form } = hit
  const voice = form.passive ? 'passive' : form.kind
  const manner = `${voice}${form.symmetric ? '=' : '>'}`
  const bare = relation.replace(/[0-9+~]/gu, '')
  const slot = slotMatch(hit, candidate)
  const span = between(scene, hit, candidate)
  const features = [
    'bias',
    `${manner}|${relation}`,
    `${slot}|${manner}`,
    `${slot}|${bare}|${voice}`,
    `${form.key}|${bare}`,
    `${form.type}|${form.mode ?? ''}|${bare}`,
    `${form.type}|${voice}|${relation}`,
    `${mention.form}|${side}`,
    `${mention.form}|${bare}|${manner}`,
    `distance${bucket(candidate.distance)}|${side}|${voice}`,
    `between${Math.min(candidate.between, 4)}|${side}`,
    `${span}|${side}|${voice}`,
    `role:${scene.analysed.sentence.role}|${bare}`,
  ]
  if (form.kind === 'verb') features.push(`next:${nextKind(scene, hit)}|${bare}|${form.person}`)
  features.push(...mentionFeatures(scene, hit, candidate, bare))
  for (const other of company) {
    if (other !== simple(hit, candidate)) features.push(`${manner}|${bare}|with:${other}`)
  }
  if (side === 'inherited') features.push(...inheritedFeatures(scene, hit, candidate))
  features.push(...toldFeatures(scene, hit, candidate))
  return features
}

/** Who the mention is in the article, and how it agrees with the predicate's form. */
function mentionFeatures(scene: Scene, hit: Hit, candidate: Candidate, bare: string): string[] {
  const { relation, side, mention, repeated } = candidate
  const { form } = hit
  const voice = form.passive ? 'passive' : form.kind
  const manner = `${voice}${form.symmetric ? '=' : '>'}`
  const rank = Math.min(scene.rank.get(mention.code) ?? 9, 4)
  const match = scene.lang === 'ar' ? agreement(form, mention, scene.analysed.tokens) : 'open'
  const features = [`rank${rank}|${side}`, `rank${rank}|${manner}`, `rank${rank}|${bare}`]
  features.push(...personFeatures(form.person, mention.form, bare, side))
  if (match !== 'open') features.push(`${match}|${side}`, `${match}|${bare}`)
  if (repeated) features.push('repeated', `repeated|${side}`)
  if (form.pronoun !== '') features.push(`pronoun|${voice}|${relation}`)
  if (mention.entity !== null) features.push(`known|${bare}`)
  if (isSpeaker(scene, candidate)) {
    features.push(`speaker|${form.type}`, `speaker|${manner}|${side}`)
  }
  if (side === 'before' && quoted(scene, hit)) features.push(`quoted|${bare}`)
  return features
}

function personFeatures(person: string, kind: string, bare: string, side: string): string[] {
  if (person === '') return []
  const features = [`${person}|${kind}|${bare}`, `${person}|${kind}|${side}`]
  return person === 'we' || person === 'I' ? [...features, `we|${bare}`] : features
}

/**
 * What stands right behind the predicate. Behind an Arabic verb that is its subject: a plain word
 * there says that someone acts who is no party.
 */
export function nextKind({ analysed, tags }: Scene, { last }: Hit): string {
  const token = analysed.tokens[last]
  if (token === undefined) return 'end'
  if (token.kind !== 'word') return token.kind
  if (analysed.actors.some(({ first, last: end }) => first <= last && last < end)) return 'actor'
  if (analysed.times.some(({ start, end }) => start <= token.start && token.start < end))
    return 'time'
  if ((tags[last] ?? 0) !== 0) return 'clause'
  return standsAlone(analysed.tokens, last) ? 'preposition' : 'word'
}

/** The places that other candidates hold: a verb with a subject before it has its object behind. */
export function companyOf(hit: Hit, candidates: readonly Candidate[]): ReadonlySet<string> {
  const company = new Set(candidates.map(candidate => simple(hit, candidate)))
  company.delete('')
  return company
}

const telling = new Set(['plain1', 'plain2', 'of', 'adj', 'before1', 'vsubj1', 'svsubj1'])

function simple(hit: Hit, candidate: Candidate): string {
  if (telling.has(candidate.relation)) return candidate.relation
  if (!candidate.relation.startsWith('prep')) return ''
  const slot = slotMatch(hit, candidate)
  return slot === 'none' || candidate.relation.includes('~') ? '' : `prep-${slot}`
}

/** A dropped subject is likely where the verb opens the sentence and nobody is named before it. */
function inheritedFeatures({ analysed }: Scene, hit: Hit, { relation }: Candidate): string[] {
  const named = analysed.actors.filter(
    ({ form, last, preposition }) =>
      form !== 'adjective' && preposition === '' && last <= hit.first,
  ).length
  const after = analysed.actors.filter(
    ({ first }) => first >= hit.last && first <= hit.last + 2,
  ).length
  const opens = hit.first <= 1 ? 'opens' : hit.first <= 4 ? 'early' : 'late'
  return [
    `${relation}|named${Math.min(named, 2)}|${hit.form.kind}`,
    `${relation}|${opens}|after${Math.min(after, 1)}|${hit.form.kind}`,
    `${relation}|mentions${Math.min(analysed.actors.length, 3)}`,
  ]
}

/** Did the last record of this kind of act in the article have this party? */
function toldFeatures(
  { told }: Scene,
  { form, definite }: Hit,
  { mention, side }: Candidate,
): string[] {
  const last = told.get(toldKey(form))
  if (last === undefined) return []
  const role = last.actors.includes(mention.code)
    ? 'actor'
    : last.recipients.includes(mention.code)
      ? 'recipient'
      : 'other'
  const noun = form.kind === 'verb' ? 'verb' : definite || form.pronoun !== '' ? 'definite' : 'noun'
  return [`told:${role}`, `told:${role}|${noun}`, `told:${role}|${side}`]
}

export function toldKey({ type, mode }: Pick<Hit['form'], 'type' | 'mode'>): string {
  return type === 'CONSULT' && mode === 'visit' ? 'visit' : type
}

function bucket(distance: number): number {
  return distance <= 2 ? distance : distance <= 4 ? 4 : distance <= 8 ? 8 : distance <= 16 ? 16 : 99
}

/** Does the frame want a party here? `who`, `whom`, `both` or `none`. */
function slotMatch({ form }: Hit, { relation }: Candidate): string {
  const places = placesOf(relation)
  const who = places.some(place => form.who.has(place))
  const whom = places.some(place => form.whom.has(place))
  return who && whom ? 'both' : who ? 'who' : whom ? 'whom' : 'none'
}

function placesOf(relation: string): string[] {
  if (relation.startsWith('prep:')) return [relation.slice(5).replace(/[+~]/gu, '')]
  if (relation.startsWith('prepadj:')) return [relation.slice(8).replace(/[+~]/gu, '')]
  if (relation.startsWith('plain1')) return ['subj', 'obj']
  if (relation.startsWith('plain2')) return ['obj']
  if (relation.startsWith('of')) return ['of']
  if (relation === 'adj') return ['adj']
  return /^before1[vr]*$/u.test(relation) || relation.includes('subj1') ? ['subj'] : []
}

function between({ tags }: Scene, hit: Hit, { side, mention }: Candidate): string {
  if (side === 'inherited' || side === 'on') return side
  const [first, last] = side === 'after' ? [hit.last, mention.first] : [mention.last, hit.first]
  const verb = Math.min(2, countTags(tags, first, last, Tag.verb))
  const opens = countTags(tags, first, last, Tag.complement | Tag.relative) > 0 ? 1 : 0
  const sub = countTags(tags, first, last, Tag.subordinate) > 0 ? 1 : 0
  const comma = countTags(tags, first, last, Tag.comma) > 0 ? 1 : 0
  const stop = countTags(tags, first, last, Tag.stop) > 0 ? 1 : 0
  return `verb${verb}opens${opens}sub${sub}comma${comma}stop${stop}`
}

/** Does the mention stand beside a verb of saying, as its subject? */
export function isSpeaker({ tags }: Scene, { mention, side }: Candidate): boolean {
  if (side === 'inherited') return false
  return (
    countTags(tags, mention.first - 2, mention.first, Tag.speech) > 0 ||
    countTags(tags, mention.last, mention.last + 2, Tag.speech) > 0
  )
}

export function quoted({ analysed }: Scene, hit: Hit): boolean {
  const at = analysed.tokens[hit.first]?.start ?? -1
  return analysed.quotes.some(({ start, end }) => start <= at && at < end)
}
