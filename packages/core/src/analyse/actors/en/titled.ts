/**
 * An office or institution that no nationality opens: "the president of France", "King Salman of
 * Saudi Arabia", "Foreign Minister Ali Karimi", "the army" of whom the article spoke before.
 */
import type { ActorForm } from '#model'
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { addActor } from './add-actor.ts'
import { endOfName, headAfter, learn, personIn, withDomain } from './heads.ts'
import { englishNames } from './lexicon.ts'
import { isWritten } from './support.ts'

export function takeHead(finding: Finding, hit: PhraseHit<NameRow>): number {
  const head = withDomain(finding.tokens, hit)
  const office = hit.row.kind === 'office' && !hit.row.plural
  const name = office ? endOfName(finding, head.last) : head.last
  return (
    takeOfState(finding, hit, head.last, head.last) ??
    (name > head.last ? takeOfState(finding, hit, head.last, name) : undefined) ??
    takeTitled(finding, hit, head.last, name)
  )
}

/** The party behind "of" at token `at`; a name may stand from `nameFrom` up to it. */
function takeOfState(
  finding: Finding,
  hit: PhraseHit<NameRow>,
  nameFrom: number,
  at: number,
): number | undefined {
  const { tokens } = finding
  const owner = ownerAt(finding, at)
  if (owner === undefined) return undefined
  const { code, last } = owner
  const { kind, sector } = hit.row
  const office = kind === 'office' && !hit.row.plural
  const name = office && at === nameFrom ? endOfName(finding, last) : last
  const [from, to] = at > nameFrom ? [nameFrom, at] : [last, name]
  const entity = personIn(tokens, from, to)
  addActor(finding, hit.first, name, { code, form: kind as ActorForm, sector, entity })
  learn(finding, from, to, code, entity)
  return name
}

/** "Of Iran", "of the Kingdom of Morocco", "for the Israeli prime minister". */
function ownerAt(finding: Finding, at: number): { code: string; last: number } | undefined {
  const { tokens } = finding
  const spoken = tokens[at - 1]?.form === 'for' || tokens[at]?.form === 'for'
  if (tokens[at]?.form !== 'of' && !spoken) return undefined
  const next = overTitle(tokens, tokens[at - 1]?.form === 'for' ? at : at + 1)
  const owner = englishNames.at(tokens, next).find(hit => hit.row.code !== '' && ownsHeads(hit))
  if (owner === undefined || !isWritten(finding, owner)) return undefined
  const { code, kind } = owner.row
  const nested = kind === 'adjective' || spoken
  if (!nested) return { code, last: owner.last }
  const possessive = tokens[owner.last]?.form === "'" ? owner.last + 2 : owner.last
  const head = headAfter(tokens, possessive)
  if (head === undefined) return kind === 'adjective' ? undefined : { code, last: owner.last }
  return { code, last: head.last }
}

const owners = new Set<NameRow['kind']>(['state', 'organisation', 'group', 'adjective', 'seat'])

function ownsHeads({ row }: PhraseHit<NameRow>): boolean {
  return owners.has(row.kind) && !row.ambiguous
}

const titles = new Set(['kingdom', 'republic', 'state', 'sultanate', 'emirate'])

function overTitle(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.form === 'the' ? from + 1 : from
  const titled = titles.has(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'of'
  return titled ? at + 2 : at
}

function takeTitled(finding: Finding, hit: PhraseHit<NameRow>, at: number, name: number): number {
  const { tokens, memory } = finding
  const entity = personIn(tokens, at, name)
  const person = entity === null ? undefined : codeOfPerson(entity, memory.published)
  const surname = tokens[name - 1]?.form ?? ''
  const known = name > at ? memory.names.get(surname)?.code : spokenOf(finding, hit)
  const code = person ?? known ?? (hit.row.code === '' ? undefined : hit.row.code)
  if (code === undefined) return hit.last
  const form = person === undefined ? 'anaphor' : 'person'
  addActor(finding, hit.first, name, { code, form, entity, sector: hit.row.sector })
  if (name > at) learn(finding, at, name, code, entity)
  return name
}

/** "Its army" is the topic's; "the army" is the army last named; "government forces" are those of the government last named. */
function spokenOf(
  { tokens, memory, sentence, actors }: Finding,
  hit: PhraseHit<NameRow>,
): string | undefined {
  const { form } = hit.row
  if (form.startsWith('government '))
    return memory.heads.get(form) ?? memory.heads.get('government')
  const owned = ['his', 'her', 'its', 'their'].includes(tokens[hit.first - 1]?.form ?? '')
  if (owned && actors.length === 0) return memory.topic ?? undefined
  const definite = ['the', 'that', 'this'].includes(tokens[hit.first - 1]?.form ?? '')
  return definite || sentence.role === 'title' ? memory.heads.get(form) : undefined
}
