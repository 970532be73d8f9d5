/**
 * Finds every expression in an Arabic sentence that names a party: states, capitals, bodies, people,
 * offices and institutions with their nationality, bare nationality adjectives, and the anaphors
 * ("the two countries", "his counterpart", "his country") that memory resolves.
 */
import type { ActorForm } from '#model'
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import { counterpart } from '../memory.ts'
import type { NameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { endOfDateline } from './dateline.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
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
  switch (kind) {
    case 'person':
      return takePerson(finding, hit)
    case 'office':
    case 'institution':
    case 'other':
      return takeHead(finding, hit)
    case 'pair':
      return takePair(finding, hit)
    case 'own':
      return takeOwn(finding, hit)
    case 'anaphor':
    case 'body':
      return takeLast(finding, hit)
    case 'context':
      add(finding, hit, hit.last, hit.row.code, 'group')
      return hit.last
    case 'outlet':
      return takeOutlet(finding, hit)
    default:
      for (const one of hits.filter(({ row }) => row.kind === kind && row.form === hit.row.form)) {
        add(finding, one, one.last, one.row.code, kind as ActorForm)
      }
      return hit.last
  }
}

/** A construct ("the two presidents of") never has the article: with it the word is another. */
const constructEnding = /[^\u064A]\u064A$/u

/** A doubtful form counts only where a preposition or an introduction stands for it. */
function accepted(finding: Finding, { row, first, reading }: PhraseHit<NameRow>): boolean {
  if (row.kind === 'context') return row.near === '' || finding.memory.company.has(row.near)
  if (row.plural && reading.definite && constructEnding.test(row.form)) return false
  if (!row.ambiguous) return true
  if (row.kind === 'person') {
    return [...finding.memory.names.values()].some(({ entity }) => entity === row.entity)
  }
  if (row.kind === 'state') return prepositionOf(finding.tokens, first, reading) !== ''
  if (row.kind === 'organisation' || row.kind === 'group') {
    return finding.actors.some(({ code }) => code === row.code)
  }
  return row.kind === 'capital' && prepositionOf(finding.tokens, first, reading) !== ''
}

function add(
  finding: Finding,
  hit: PhraseHit<NameRow>,
  last: number,
  code: string,
  form: ActorForm,
  entity: string | null = hit.row.entity,
): void {
  const { tokens, actors, sentence } = finding
  const first = tokens[hit.first]
  const end = tokens[last - 1]?.end
  if (first === undefined || end === undefined) return
  const start = first.start + cliticUnits(hit, sentence.text.slice(first.start - sentence.start))
  const before = actors.at(-1)
  const joined =
    before !== undefined &&
    (before.last === hit.first || before.first === hit.first) &&
    (hit.reading.conjunction !== '' ||
      before.start === start ||
      (form === 'adjective' && before.form === 'adjective'))
  const preposition = prepositionOf(tokens, hit.first, hit.reading)
  actors.push({
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    code,
    sector: hit.row.sector,
    entity,
    form,
    first: hit.first,
    last,
    preposition: preposition === '' && joined ? (before?.preposition ?? '') : preposition,
    joined,
    rule: `ar/actors/${form}`,
  })
}

/** Units of the written word that its conjunction and preposition take up, marks on them included. */
function cliticUnits({ reading }: PhraseHit<NameRow>, written: string): number {
  if (reading.particle !== '' && reading.definite) return reading.conjunction.length
  const letters = reading.conjunction.length + reading.particle.length
  let units = 0
  for (let seen = 0; units < written.length; units++) {
    if (/\p{M}/u.test(written[units] ?? '')) continue
    if (seen === letters) break
    seen++
  }
  return units
}

/** Where the family name stands first and the press shortens a name to it. */
const familyFirst = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'VNM'])

function takePerson(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { memory, tokens } = finding
  const { entity } = hit.row
  const code = entity === null ? undefined : codeOfPerson(entity, memory.published)
  if (code === undefined || entity === null) return hit.last
  add(finding, hit, hit.last, code, 'person')
  if (hit.last - hit.first > 1) {
    const surname = tokens[familyFirst.has(code) ? hit.first : hit.last - 1]?.form ?? ''
    if (surname.length >= 3) memory.names.set(surname, { code, entity })
  }
  return hit.last
}

function takeHead(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { memory, tokens } = finding
  const phrase = readNounPhrase(finding, hit)
  const person = phrase.entity === null ? undefined : codeOfPerson(phrase.entity, memory.published)
  const codes = phrase.codes.length > 0 ? phrase.codes : person === undefined ? [] : [person]
  if (codes.length === 0) return takeBareHead(finding, hit, phrase)
  const form = hit.row.kind === 'other' ? 'office' : (hit.row.kind as ActorForm)
  for (const code of codes) add(finding, hit, phrase.last, code, form, phrase.entity)
  const [code = ''] = codes
  if (codes.length === 1) {
    memory.heads.set(headKey(tokens, hit), code)
    learnName(finding, phrase, code)
  }
  return phrase.last
}

function headKey(tokens: readonly Token[], hit: PhraseHit<NameRow>): string {
  const words = tokens.slice(hit.first + 1, hit.last).map(token => token.form)
  return [hit.reading.rest.replace(/^\u0627\u0644/u, ''), ...words].join(' ')
}

function learnName(finding: Finding, phrase: NounPhrase, code: string): void {
  const name = phrase.unknownName
  if (name === null || name.last - name.first < 2) return
  const { tokens, memory } = finding
  for (const at of [name.first, name.last - 1]) {
    const word = tokens[at]?.form ?? ''
    if (word.length >= 3) memory.names.set(word, { code, entity: null })
  }
}

/** "The president", "his counterpart" without a nationality: whom the article last meant by it. */
function takeBareHead(finding: Finding, hit: PhraseHit<NameRow>, phrase: NounPhrase): number {
  const { memory, actors, tokens } = finding
  const code =
    hit.row.kind === 'other'
      ? counterpart(memory, actors.at(-1)?.code ?? memory.topic)
      : memory.heads.get(headKey(tokens, hit))
  if (code !== null && code !== undefined) add(finding, hit, phrase.last, code, 'anaphor')
  return hit.last
}

function takePair(finding: Finding, hit: PhraseHit<NameRow>): number {
  const phrase = readNounPhrase(finding, { ...hit, row: { ...hit.row, plural: true } })
  const near = [...new Set(finding.actors.map(actor => actor.code))]
  const codes =
    phrase.codes.length > 0
      ? phrase.codes
      : near.length === 2
        ? near
        : (finding.memory.pair ?? near)
  const last = phrase.codes.length > 0 ? phrase.last : hit.last
  for (const code of codes.slice(0, 4)) add(finding, hit, last, code, 'pair')
  return last
}

/** Whose country "his country" is: the person or office last named as a subject. */
function holder({ actors, memory }: Finding): string | null {
  const people = actors.filter(({ form }) => form === 'person' || form === 'office')
  const subject = people.findLast(({ preposition }) => preposition === '') ?? people.at(-1)
  const named = actors.findLast(({ form }) => form !== 'adjective')
  return (subject ?? named)?.code ?? memory.topic
}

function takeOwn(finding: Finding, hit: PhraseHit<NameRow>): number {
  const code = holder(finding)
  if (code !== null) add(finding, hit, hit.last, code, 'anaphor')
  return hit.last
}

/** "The movement", "the organisation": the group or body last named. */
function takeLast(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { memory, actors } = finding
  const form = hit.row.kind === 'body' ? 'organisation' : 'group'
  const near = actors.findLast(actor => actor.form === form)?.code
  const code = near ?? (hit.row.kind === 'body' ? memory.body : memory.group)
  if (code !== null) add(finding, hit, hit.last, code, 'anaphor')
  return hit.last
}

function takeOutlet(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { tokens, sentence } = finding
  const first = tokens[hit.first]
  const last = tokens[hit.last - 1]
  if (first !== undefined && last !== undefined && hit.row.entity !== null) {
    finding.outlets.push({
      start: first.start,
      end: last.end,
      text: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
      entity: hit.row.entity,
      first: hit.first,
      last: hit.last,
      rule: 'ar/outlets/name',
    })
  }
  return hit.last
}

/** A bare surname that the article introduced with an office before. */
function takeRemembered(finding: Finding, at: number): number {
  const { tokens, memory } = finding
  const form = tokens[at]?.form ?? ''
  for (const [conjunction, particle, word] of [
    ['', '', form],
    ['\u0648', '', form.slice(1)],
    ['', '\u0644', form.slice(1)],
    ['', '\u0628', form.slice(1)],
  ] as const) {
    const known = memory.names.get(word)
    if (known === undefined || (word !== form && !form.startsWith(conjunction + particle))) continue
    const hit: PhraseHit<NameRow> = {
      first: at,
      last: at + 1,
      reading: { conjunction, particle, definite: false, rest: word },
      row: {
        form: word,
        kind: 'person',
        code: known.code,
        sector: 'GOV',
        entity: known.entity,
        ambiguous: false,
        near: '',
        plural: false,
      },
    }
    add(finding, hit, hit.last, known.code, 'person', known.entity)
    return hit.last
  }
  return at + 1
}
