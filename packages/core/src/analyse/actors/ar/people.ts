/** Known people, names that the article introduced, and bare surnames that take them up again. */
import type { PhraseHit } from '#text'
import type { Finding } from '../finding.ts'
import { type NameRow, nameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { addActor } from './add-actor.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** Where the family name stands first and the press shortens a name to it. */
const familyFirst = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'VNM'])

/** A person of the register; gives the token behind the name. */
export function takePerson(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { memory } = finding
  const { entity } = hit.row
  const code = entity === null ? undefined : codeOfPerson(entity, memory.published)
  if (code === undefined || entity === null) return hit.last
  addActor(finding, hit, hit.last, code, 'person')
  if (hit.last - hit.first > 1) {
    rememberSurname(finding, familyFirst.has(code) ? hit.first : hit.last - 1, code, entity)
  }
  return hit.last
}

function rememberSurname(
  { tokens, memory }: Finding,
  at: number,
  code: string,
  entity: string,
): void {
  const surname = tokens[at]?.form ?? ''
  if (surname.length >= 3) memory.names.set(surname, { code, entity })
}

/** Remembers the surname of a known person who was introduced with an office. */
export function learnSurname(finding: Finding, { entity, last }: NounPhrase, code: string): void {
  if (entity !== null && !familyFirst.has(code)) rememberSurname(finding, last - 1, code, entity)
}

/** Remembers a name that no register knows, so that its bare surname is understood later. */
export function learnName(finding: Finding, phrase: NounPhrase, code: string): void {
  const name = phrase.unknownName
  if (name === null || name.last - name.first < 2) return
  const { tokens, memory } = finding
  for (const at of [name.first, name.last - 1]) {
    const word = tokens[at]?.form ?? ''
    if (word.length >= 3) memory.names.set(word, { code, entity: null })
  }
}

const joiners = [
  ['', ''],
  ['\u0648', ''],
  ['', '\u0644'],
  ['', '\u0628'],
] as const

/** A bare surname that the article introduced before; gives the next token to look at. */
export function takeRemembered(finding: Finding, at: number): number {
  const { tokens, memory } = finding
  const form = tokens[at]?.form ?? ''
  for (const [conjunction, particle] of joiners) {
    const prefix = conjunction + particle
    const word = form.slice(prefix.length)
    const known = form.startsWith(prefix) ? memory.names.get(word) : undefined
    if (known === undefined) continue
    const reading = { conjunction, particle, definite: false, rest: word }
    const row = nameRow(word, 'person', { ...known, sector: 'GOV' })
    addActor(finding, { first: at, last: at + 1, reading, row }, at + 1, known.code, 'person')
    return at + 1
  }
  return at + 1
}
