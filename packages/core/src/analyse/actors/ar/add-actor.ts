/** Makes mentions of actors and outlets out of lexicon hits: their words, place and preposition. */
import type { ActorForm, ActorMention } from '#model'
import type { PhraseHit } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { prepositionOf } from './prepositions.ts'

/** Appends a mention of `code` that runs from the hit to token `last`. */
export function addActor(
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
  const joined = before !== undefined && isJoined(before, hit, start, form)
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

/** Joined by "and", named by the same words, or adjectives side by side ("Russian-Chinese"). */
function isJoined(
  before: ActorMention,
  { first, reading }: PhraseHit<NameRow>,
  start: number,
  form: ActorForm,
): boolean {
  if (before.last !== first && before.first !== first) return false
  if (reading.conjunction !== '' || before.start === start) return true
  return form === 'adjective' && before.form === 'adjective'
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

/** Appends an outlet; gives the token behind it. */
export function addOutlet(finding: Finding, hit: PhraseHit<NameRow>): number {
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
