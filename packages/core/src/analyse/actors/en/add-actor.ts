/** Makes mentions out of English lexicon hits: their words, place and preposition. */
import type { ActorForm, ActorMention, Quote } from '#model'
import type { PhraseHit } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { joinAt } from './joins.ts'
import { prepositionBefore } from './prepositions.ts'

export interface Part {
  readonly code: string
  readonly form: ActorForm
  readonly entity?: string | null
  readonly sector?: NameRow['sector']
}

/** Appends a mention of the tokens from `first` up to `last`. */
export function addActor(finding: Finding, first: number, last: number, part: Part): void {
  const { tokens, actors } = finding
  const span = spanOf(finding, first, last)
  if (span === undefined) return
  const before = actors.at(-1)
  const joined = joinAt(tokens, before, first) !== undefined
  const preposition = prepositionBefore(tokens, first)
  actors.push({
    ...span,
    code: part.code,
    sector: part.sector ?? null,
    entity: part.entity ?? null,
    form: part.form,
    first,
    last,
    preposition: preposition === '' && joined ? (before?.preposition ?? '') : preposition,
    joined,
    rule: `en/actors/${part.form}`,
  } satisfies ActorMention)
}

/** Appends an outlet; gives the token behind it. */
export function addOutlet(finding: Finding, hit: PhraseHit<NameRow>): number {
  const span = spanOf(finding, hit.first, hit.last)
  if (span !== undefined && hit.row.entity !== null) {
    finding.outlets.push({
      ...span,
      entity: hit.row.entity,
      first: hit.first,
      last: hit.last,
      rule: 'en/outlets/name',
    })
  }
  return hit.last
}

/** The words of the page from token `first` up to `last`. */
export function spanOf(
  { tokens, sentence }: Finding,
  first: number,
  last: number,
): Quote | undefined {
  const [a, b] = [tokens[first], tokens[last - 1]]
  if (a === undefined || b === undefined) return undefined
  const text = sentence.text.slice(a.start - sentence.start, b.end - sentence.start)
  return { start: a.start, end: b.end, text }
}
