/**
 * Finds every expression in an Arabic sentence that names a party: states, capitals, bodies, people,
 * offices and institutions with their nationality, bare nationality adjectives, and the anaphors
 * ("the two countries", "his counterpart", "his country") that memory resolves.
 */
import type { ActorForm } from '#model'
import { foldText, type PhraseHit, type Token } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { addActor, addOutlet } from './add-actor.ts'
import { headKey, takeBareHead, takeLast, takeOwn, takePair } from './anaphors.ts'
import { endOfDateline } from './dateline.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { learnName, learnSurname, takePerson, takeRemembered } from './people.ts'
import { prepositionOf } from './prepositions.ts'

/** Appends to `finding.actors` and `finding.outlets`, in the order of the text. */
export function findArabicActors(finding: Finding): void {
  const { tokens, names } = finding
  let at = endOfDateline(tokens, finding.sentence.role)
  while (at < tokens.length) at = Math.max(at + 1, take(finding, at, names[at] ?? []))
}

const order: readonly NameRow['kind'][] = [
  'person',
  'seat',
  'group',
  'organisation',
  'state',
  'capital',
  'outlet',
  'office',
  'institution',
  'people',
  'adjective',
  'pair',
  'context',
  'anaphor',
  'body',
  'other',
  'own',
]

function take(finding: Finding, at: number, hits: readonly PhraseHit<NameRow>[]): number {
  if (hits.length === 0) return takeRemembered(finding, at)
  const kind = order.find(one => hits.some(hit => hit.row.kind === one && accepted(finding, hit)))
  const hit = hits.find(one => one.row.kind === kind && accepted(finding, one))
  if (hit === undefined) return takeRemembered(finding, at)
  const special = takers[hit.row.kind]
  if (special !== undefined) return special(finding, hit)
  for (const one of hits.filter(({ row }) => row.kind === kind && row.form === hit.row.form)) {
    addActor(finding, one, one.last, one.row.code, hit.row.kind as ActorForm)
  }
  return hit.last
}

type Taker = (finding: Finding, hit: PhraseHit<NameRow>) => number

/** How each kind of hit that is more than a plain name becomes mentions. */
const takers: { readonly [kind in NameRow['kind']]?: Taker } = {
  person: takePerson,
  office: takeHead,
  institution: takeHead,
  other: takeHead,
  pair: takePair,
  own: takeOwn,
  anaphor: takeLast,
  body: takeLast,
  outlet: addOutlet,
  context: (finding, hit) => {
    addActor(finding, hit, hit.last, hit.row.code, 'group')
    return hit.last
  },
}

/** A construct ("the two presidents of") never has the article: with it the word is another. */
const constructEnding = /[^\u064A]\u064A$/u

/** A doubtful form counts only where a preposition or an introduction stands for it. */
function accepted(finding: Finding, hit: PhraseHit<NameRow>): boolean {
  const { row, reading } = hit
  if (row.kind === 'context') return row.near === '' || finding.memory.company.has(row.near)
  if (row.plural && reading.definite && constructEnding.test(row.form)) return false
  return !row.ambiguous || vouchedFor(finding, hit)
}

const regions = new Set(
  [
    'الضفة',
    'الساحل',
    'الصحراء',
    'القارة',
    'الجزء',
    'المنطقة',
    'الحدود',
    'الجدار',
    'الشطر',
    'منطقة',
    'الريف',
    'الغوطة',
  ].map(foldText),
)

/** "The West Bank", "the western coast": a region, not the West. */
function isDirection(tokens: readonly Token[], at: number): boolean {
  return regions.has(tokens[at - 1]?.form ?? '')
}

function vouchedFor(finding: Finding, hit: PhraseHit<NameRow>): boolean {
  const { memory, tokens, actors } = finding
  const { kind, entity, code } = hit.row
  if (kind === 'adjective') return !isDirection(tokens, hit.first)
  if (kind === 'person') return entity !== null && memory.company.has(entity)
  if (kind === 'organisation' || kind === 'group') {
    return memory.company.has(code) || actors.some(actor => actor.code === code)
  }
  if (kind !== 'state' && kind !== 'capital') return false
  return prepositionOf(tokens, hit.first, hit.reading) !== ''
}

function takeHead(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { memory, tokens } = finding
  const phrase = readNounPhrase(finding, hit)
  const person = phrase.entity === null ? undefined : codeOfPerson(phrase.entity, memory.published)
  const codes = phrase.codes.length > 0 ? phrase.codes : person === undefined ? [] : [person]
  if (codes.length === 0) return takeBareHead(finding, hit, phrase)
  const form = hit.row.kind === 'other' ? 'office' : (hit.row.kind as ActorForm)
  for (const code of codes) addActor(finding, hit, phrase.last, code, form, phrase.entity)
  const [code = ''] = codes
  if (codes.length === 1) {
    memory.heads.set(headKey(tokens, hit), code)
    learnName(finding, phrase, code)
    learnSurname(finding, phrase, code)
  }
  return phrase.last
}
