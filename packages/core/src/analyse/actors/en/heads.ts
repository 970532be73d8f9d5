/**
 * Finds the office or institution that a nationality opens: "natural resources minister", "Minister
 * of Natural Resources". What ends the phrase, a verb's determiner or people who act for no state,
 * is a row of the lexicon.
 */
import type { PhraseHit, Token } from '#text'
import type { NameRow } from '../name-row.ts'
import { englishNames } from './lexicon.ts'
import { isWord } from './phrase-words.ts'

export { endOfName, learn, personIn } from './person-names.ts'

const headWithin = 7

/** The last head of the phrase that begins at token `from`. */
export function headAfter(
  tokens: readonly Token[],
  from: number,
  opener: 'adjective' | 'noun' = 'adjective',
): PhraseHit<NameRow> | undefined {
  let found: PhraseHit<NameRow> | undefined
  for (let at = from; at < from + headWithin && isPhraseWord(tokens[at]); at++) {
    const hit = headAt(tokens, at)
    if (hit === undefined && endsBefore(tokens, at, found, opener)) break
    if (hit !== undefined && hit.last > (found?.last ?? 0)) found = hit
  }
  return found === undefined ? undefined : withDomain(tokens, found)
}

/** A word that is no head ends the phrase behind a head, or opens a phrase of its own. */
function endsBefore(
  tokens: readonly Token[],
  at: number,
  found: PhraseHit<NameRow> | undefined,
  opener: 'adjective' | 'noun',
): boolean {
  if (found !== undefined) return at >= found.last
  return opensAnother(tokens, at) || (opener === 'noun' && verbEnding.test(tokens[at]?.form ?? ''))
}

/** Behind a bare noun ("the EU urged") such a word is more likely its verb than part of a phrase. */
const verbEnding = /(?:ed|[^s]s)$/u

function isPhraseWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false
  return !isWord('edge', token.form) && !isWord('people', token.form)
}

/** "Syrian Kurdish fighters": the nearer name has the head. */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  const kinds = englishNames.at(tokens, at).filter(({ row }) => !row.ambiguous)
  return kinds.some(({ row: { kind } }) => kind === 'adjective' || kind === 'group')
}

/** The head that begins at the token itself. */
export function headAt(tokens: readonly Token[], at: number): PhraseHit<NameRow> | undefined {
  return englishNames
    .at(tokens, at)
    .find(({ row: { kind } }) => kind === 'office' || kind === 'institution' || kind === 'other')
}

/** "Minister of Natural Resources and Environment": the domain belongs to the office. */
export function withDomain(tokens: readonly Token[], head: PhraseHit<NameRow>): PhraseHit<NameRow> {
  const link = tokens[head.last]?.form
  if (link !== 'of' && link !== 'for') return head
  if (!isWord('domain', tokens[head.last - 1]?.form)) return head
  let at = head.last + 1
  while (at < head.last + headWithin && isDomainWord(tokens, at)) {
    at++
    if (tokens[at]?.form === 'and' && isDomainWord(tokens, at + 1)) at++
  }
  return at > head.last + 1 ? { ...head, last: at } : head
}

function isDomainWord(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' &&
    isPhraseWord(tokens[at]) &&
    englishNames.at(tokens, at).length === 0
  )
}
