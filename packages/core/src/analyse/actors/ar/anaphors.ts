/** Expressions that stand for parties named before: pairs, counterparts, "his country", bare heads. */
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import { counterpart, pairOf } from '../memory.ts'
import type { NameRow } from '../name-row.ts'
import { addActor } from './add-actor.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'

/** What "the president" is remembered by: the head without article and clitics. */
export function headKey(tokens: readonly Token[], hit: PhraseHit<NameRow>): string {
  const words = tokens.slice(hit.first + 1, hit.last).map(token => token.form)
  return [hit.reading.rest, ...words].map(word => word.replace(/^\u0627\u0644/u, '')).join(' ')
}

/** "The president", "his counterpart" without a nationality: whom the article last meant by it. */
export function takeBareHead(
  finding: Finding,
  hit: PhraseHit<NameRow>,
  phrase: NounPhrase,
): number {
  const { memory, actors, tokens } = finding
  const code =
    hit.row.kind === 'other'
      ? counterpart(memory, actors.at(-1)?.code ?? memory.topic)
      : memory.heads.get(headKey(tokens, hit))
  if (code !== null && code !== undefined) addActor(finding, hit, phrase.last, code, 'anaphor')
  return hit.last
}

/** "The two sides", with or without their nationalities behind. */
export function takePair(finding: Finding, hit: PhraseHit<NameRow>): number {
  const phrase = readNounPhrase(finding, { ...hit, row: { ...hit.row, plural: true } })
  const codes = phrase.codes.length > 0 ? phrase.codes : pairMeant(finding)
  const last = phrase.codes.length > 0 ? phrase.last : hit.last
  for (const code of codes.slice(0, 4)) addActor(finding, hit, last, code, 'pair')
  return last
}

/** The two parties of this sentence, if there are just two; else those last named together. */
function pairMeant({ actors, memory }: Finding): readonly string[] {
  return pairOf(actors) ?? memory.pair ?? []
}

/** Whose country "his country" is: the person or office last named as a subject. */
function holder({ actors, memory }: Finding): string | null {
  const people = actors.filter(({ form }) => form === 'person' || form === 'office')
  const subject = people.findLast(({ preposition }) => preposition === '') ?? people.at(-1)
  const named = actors.findLast(({ form }) => form !== 'adjective')
  return (subject ?? named)?.code ?? memory.topic
}

export function takeOwn(finding: Finding, hit: PhraseHit<NameRow>): number {
  const code = holder(finding)
  if (code !== null) addActor(finding, hit, hit.last, code, 'anaphor')
  return hit.last
}

/** "The movement", "the organisation": the group or body last named. */
export function takeLast(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { memory, actors } = finding
  const form = hit.row.kind === 'body' ? 'organisation' : 'group'
  const near = actors.findLast(actor => actor.form === form)?.code
  const code = near ?? (hit.row.kind === 'body' ? memory.body : memory.group)
  if (code !== null) addActor(finding, hit, hit.last, code, 'anaphor')
  return hit.last
}
