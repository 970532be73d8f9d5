/**
 * Finds every expression in an English sentence that names a party.
 *
 * A nationality adjective or a possessive state opens a phrase that runs to its head ("Russia's
 * minister of natural resources", "UN member states") and on through a capitalised name; an office
 * without one looks to "of" and a state behind it. What stays alone is kept as it is.
 */
import type { ActorForm } from '#model'
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import { counterpart } from '../memory.ts'
import type { NameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { addActor, addOutlet, spanOf } from './add-actor.ts'
import { anaphorAt } from './anaphora.ts'
import { endOfName, headAfter, learn, personIn, withDomain } from './heads.ts'
import { englishNames } from './lexicon.ts'

/** Appends to `finding.actors` and `finding.outlets`, in the order of the text. */
export function findEnglishActors(finding: Finding): void {
  const { tokens } = finding
  let at = 0
  while (at < tokens.length) {
    at = Math.max(at + 1, tokens[at]?.script === 'latin' ? takeAt(finding, at) : at + 1)
  }
}

const order: readonly NameRow['kind'][] = [
  'person',
  'seat',
  'group',
  'organisation',
  'adjective',
  'state',
  'capital',
  'people',
  'outlet',
  'office',
  'institution',
]

function takeAt(finding: Finding, at: number): number {
  const hits = englishNames.at(finding.tokens, at).filter(hit => written(finding, hit))
  const kind = order.find(one => hits.some(({ row }) => row.kind === one && !row.ambiguous))
  const hit = hits.find(({ row }) => row.kind === kind && !row.ambiguous)
  if (hit === undefined) return takeAnaphor(finding, at)
  if (kind === 'outlet') return addOutlet(finding, hit)
  if (kind === 'person') return takePerson(finding, hit)
  if (kind === 'office' || kind === 'institution') return takeHead(finding, hit)
  return takeParty(finding, hit)
}

/** Names are capitalised in the page; heads may be either. `US` is not `us`. */
function written({ sentence, tokens }: Finding, { row, first }: PhraseHit<NameRow>): boolean {
  if (row.kind === 'office' || row.kind === 'institution') return true
  const token = tokens[first]
  const letters = sentence.text.slice(
    (token?.start ?? 0) - sentence.start,
    (token?.end ?? 0) - sentence.start,
  )
  if (letters.length <= 3 && row.form.length <= 3) return letters === letters.toUpperCase()
  return /^\p{Lu}/u.test(letters)
}

/** A state, a body or an adjective, with the office or institution it may stand before. */
function takeParty(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { tokens } = finding
  const possessive = endOfPossessive(tokens, hit.last)
  const opens =
    hit.row.kind === 'adjective' ||
    possessive > hit.last ||
    hit.row.kind === 'organisation' ||
    isAbbreviation(finding, hit)
  const head = opens ? headAfter(tokens, possessive) : undefined
  if (head === undefined) {
    const form = hit.row.kind as ActorForm
    addActor(finding, hit.first, hit.last, { code: hit.row.code, form, sector: hit.row.sector })
    return Math.max(hit.last, possessive)
  }
  const name = endOfName(finding, head.last)
  const entity = personIn(tokens, head.last, name)
  addActor(finding, hit.first, name, {
    code: hit.row.code,
    form: head.row.kind as ActorForm,
    sector: head.row.sector,
    entity,
  })
  learn(finding, head.last, name, hit.row.code, entity)
  if (!head.row.plural) finding.memory.heads.set(head.row.form, hit.row.code)
  return name
}

function isAbbreviation(finding: Finding, hit: PhraseHit<NameRow>): boolean {
  const text = spanOf(finding, hit.first, hit.last)?.text ?? ''
  return text.length <= 4 && text === text.toUpperCase()
}

function endOfPossessive(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.form !== "'") return at
  return tokens[at + 1]?.form === 's' ? at + 2 : at + 1
}

function takePerson(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { entity } = hit.row
  const code = entity === null ? undefined : codeOfPerson(entity, finding.memory.published)
  if (code === undefined) return hit.last
  addActor(finding, hit.first, hit.last, { code, form: 'person', entity, sector: 'GOV' })
  learn(finding, hit.first, hit.last, code, entity)
  return endOfPossessive(finding.tokens, hit.last)
}

/** "The president of France", "Foreign Minister Ali Karimi": an office that no nationality opens. */
function takeHead(finding: Finding, hit: PhraseHit<NameRow>): number {
  const head = withDomain(finding.tokens, hit)
  return takeOfState(finding, hit, head.last) ?? takeTitled(finding, hit, head.last)
}

function takeOfState(finding: Finding, hit: PhraseHit<NameRow>, at: number): number | undefined {
  const { tokens } = finding
  if (tokens[at]?.form !== 'of') return undefined
  const next = tokens[at + 1]?.form === 'the' ? at + 2 : at + 1
  const state = englishNames.at(tokens, next).find(({ row }) => row.code !== '')
  if (state === undefined || !written(finding, state)) return undefined
  const { code } = state.row
  const { kind, sector } = hit.row
  const name = endOfName(finding, state.last)
  addActor(finding, hit.first, name, { code, form: kind as ActorForm, sector })
  learn(finding, state.last, name, code, null)
  return name
}

function takeTitled(finding: Finding, hit: PhraseHit<NameRow>, at: number): number {
  const { tokens, memory } = finding
  const name = endOfName(finding, at)
  const entity = personIn(tokens, at, name)
  const person = entity === null ? undefined : codeOfPerson(entity, memory.published)
  const surname = tokens[name - 1]?.form ?? ''
  const known = memory.names.get(surname)?.code ?? memory.heads.get(hit.row.form)
  const code = person ?? known
  if (code === undefined) return hit.last
  const form = person === undefined ? 'anaphor' : 'person'
  addActor(finding, hit.first, name, { code, form, entity, sector: hit.row.sector })
  return name
}

function takeAnaphor(finding: Finding, at: number): number {
  return takeSurname(finding, at) ?? takeAnaphoric(finding, at) ?? at + 1
}

/** A bare surname that the article introduced before. */
function takeSurname(finding: Finding, at: number): number | undefined {
  const { tokens, memory, sentence } = finding
  const token = tokens[at]
  const known = memory.names.get(token?.form ?? '')
  if (token === undefined || known === undefined) return undefined
  if (!/^\p{Lu}/u.test(sentence.text.slice(token.start - sentence.start))) return undefined
  addActor(finding, at, at + 1, { ...known, form: 'person', sector: 'GOV' })
  return endOfPossessive(tokens, at + 1)
}

/** "The two countries", "his counterpart", "her country". */
function takeAnaphoric(finding: Finding, at: number): number | undefined {
  const { tokens, memory, actors } = finding
  const anaphor = anaphorAt(tokens, at)
  if (anaphor === undefined) return undefined
  const near = [...new Set(actors.map(({ code }) => code))]
  if (anaphor.kind === 'pair') {
    const pair = near.length === 2 ? near : (memory.pair ?? [])
    for (const code of pair) addActor(finding, at, anaphor.last, { code, form: 'pair' })
    return anaphor.last
  }
  const topic = near[0] ?? memory.topic
  const code = anaphor.kind === 'own' ? topic : counterpart(memory, topic)
  if (code !== null) addActor(finding, at, anaphor.last, { code, form: 'anaphor' })
  return anaphor.last
}
