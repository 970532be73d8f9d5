/** Whether a hit of the lexicon is a name in this place: its capitals, and who vouches for it. */
import type { PhraseHit } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { spanOf } from './add-actor.ts'
import { endOfName, headAfter } from './heads.ts'

/** Names are capitalised in the page; offices may be either. `US` is not `us`, nor `FM` `fm`. */
export function isWritten(finding: Finding, { row, first, last }: PhraseHit<NameRow>): boolean {
  const letters = spanOf(finding, first, last)?.text ?? ''
  const isName = row.kind !== 'office' && row.kind !== 'institution' && row.kind !== 'other'
  if (row.form.length <= 3 && row.form === row.form.toUpperCase()) {
    return letters === row.form || /^(?:\p{Lu}\.?)+$/u.test(letters)
  }
  if (row.kind === 'outlet') return capitals(letters) >= capitals(row.form)
  return !isName || !/\p{Lu}/u.test(row.form) || /\p{Lu}/u.test(letters)
}

/** "Russia today" is no "Russia Today". */
function capitals(text: string): number {
  return text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
}

/** A doubtful form counts only where its company or its phrase speaks for it. */
export function isAccepted(finding: Finding, hit: PhraseHit<NameRow>): boolean {
  const { row } = hit
  const { company, names } = finding.memory
  if (row.kind === 'context') return row.near === '' || company.has(row.near)
  if (!row.ambiguous) return true
  if (row.kind === 'person') return [...names.values()].some(({ entity }) => entity === row.entity)
  if (row.kind === 'office') return endOfName(finding, hit.last) > hit.last
  return company.has(row.code) || opensPhrase(finding, hit)
}

/** "Georgia's prime minister", "the Congolese army": no other Georgia has one. */
function opensPhrase({ tokens }: Finding, { row, last }: PhraseHit<NameRow>): boolean {
  if (row.code.length !== 3 || row.code === 'EUU') return false
  if (row.kind === 'adjective') return headAfter(tokens, last) !== undefined
  const owns = row.kind === 'state' && tokens[last]?.form === "'"
  return owns && headAfter(tokens, last + 2)?.row.kind === 'office'
}
