/**
 * Finds every expression in an English sentence that names a party.
 *
 * The kinds of names are tried in the order of what tells most: a person before a state, a state
 * before an office that only its neighbours explain, and last what the article introduced before.
 */
import type { PhraseHit } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { addActor, addOutlet } from './add-actor.ts'
import { takeAnaphoric } from './anaphora.ts'
import { endOfDateline } from './dateline.ts'
import { learn } from './heads.ts'
import { settleJoins } from './joins.ts'
import { englishNames } from './lexicon.ts'
import { endOfPossessive, takeParty } from './party.ts'
import { isCapitalised } from './person-names.ts'
import { isAccepted, isWritten } from './support.ts'
import { takeHead } from './titled.ts'

/** Appends to `finding.actors` and `finding.outlets`, in the order of the text. */
export function findEnglishActors(finding: Finding): void {
  const { tokens, sentence } = finding
  let at = endOfDateline(tokens, sentence)
  while (at < tokens.length) {
    at = Math.max(at + 1, tokens[at]?.script === 'latin' ? takeAt(finding, at) : at + 1)
  }
  settleJoins(finding)
}

const order: readonly NameRow['kind'][] = [
  'person',
  'seat',
  'group',
  'organisation',
  'adjective',
  'state',
  'capital',
  'context',
  'people',
  'outlet',
  'office',
  'institution',
]

function takeAt(finding: Finding, at: number): number {
  const hits = hitsAt(finding, at)
  const kind = order.find(one => hits.some(({ row }) => row.kind === one))
  const hit = hits.find(({ row }) => row.kind === kind)
  if (hit === undefined) return takeAnaphor(finding, at)
  if (kind === 'outlet') return addOutlet(finding, hit)
  if (kind === 'person') return takePerson(finding, hit)
  if (kind === 'office' || kind === 'institution') return takeHead(finding, hit)
  const codes = new Set(hits.filter(({ row }) => row.kind === kind).map(({ row }) => row.code))
  return takeParty(finding, hit, [...codes])
}

/** What counts here; where the longest form does not ("Russia today"), a shorter one may. */
function hitsAt(finding: Finding, at: number): readonly PhraseHit<NameRow>[] {
  let hits = finding.names[at] ?? []
  while (hits.length > 0) {
    const good = hits.filter(hit => isWritten(finding, hit) && isAccepted(finding, hit))
    const last = hits[0]?.last ?? 0
    if (good.length > 0 || last - at < 2) return good
    hits = englishNames.at(finding.tokens.slice(0, last - 1), at)
  }
  return hits
}

function takePerson(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { entity } = hit.row
  const code = entity === null ? undefined : codeOfPerson(entity, finding.memory.published)
  if (code === undefined) return hit.last
  addActor(finding, hit.first, hit.last, { code, form: 'person', entity, sector: 'GOV' })
  learn(finding, hit.first, hit.last, code, entity)
  return endOfPossessive(finding.tokens, hit.last)
}

function takeAnaphor(finding: Finding, at: number): number {
  return takeSurname(finding, at) ?? takeAnaphoric(finding, at) ?? at + 1
}

/** A bare surname that the article introduced before. */
function takeSurname(finding: Finding, at: number): number | undefined {
  const { tokens, memory } = finding
  const known = memory.names.get(tokens[at]?.form ?? '')
  if (known === undefined || !isCapitalised(finding, at)) return undefined
  addActor(finding, at, at + 1, { ...known, form: 'person', sector: 'GOV' })
  return endOfPossessive(tokens, at + 1)
}
