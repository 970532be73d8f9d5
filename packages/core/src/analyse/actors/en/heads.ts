/** Finds the office or institution that a nationality opens, and the name behind it. */
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import type { NameRow } from '../name-row.ts'
import { englishNames } from './lexicon.ts'

const headWithin = 7
const stopWords = new Set([
  'and',
  'to',
  'in',
  'on',
  'with',
  'that',
  'said',
  'has',
  'have',
  'is',
  'was',
  'will',
  'who',
  'which',
  'at',
  'by',
  'from',
  'against',
  'over',
  'as',
  'but',
  'were',
  'are',
  'had',
  'after',
  'before',
  'would',
])

/** The last head of the phrase: "natural resources minister", "Minister of Natural Resources". */
export function headAfter(tokens: readonly Token[], from: number): PhraseHit<NameRow> | undefined {
  let found: PhraseHit<NameRow> | undefined
  for (let at = from; at < from + headWithin && isPhraseWord(tokens[at]); at++) {
    const hit = headAt(tokens, at)
    if (hit === undefined && found !== undefined && at >= found.last) break
    if (hit !== undefined && hit.last > (found?.last ?? 0)) found = hit
  }
  return found === undefined ? undefined : withDomain(tokens, found)
}

function isPhraseWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'mark' && !stopWords.has(token.form)
}

function headAt(tokens: readonly Token[], at: number): PhraseHit<NameRow> | undefined {
  return englishNames
    .at(tokens, at)
    .find(({ row }) => row.kind === 'office' || row.kind === 'institution')
}

/** "Minister of Natural Resources and Environment": the domain belongs to the office. */
export function withDomain(tokens: readonly Token[], head: PhraseHit<NameRow>): PhraseHit<NameRow> {
  const link = tokens[head.last]?.form
  if (link !== 'of' && link !== 'for') return head
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

const nameWordsMax = 4

export function endOfName(finding: Finding, from: number): number {
  const { tokens } = finding
  const start = tokens[from]?.form === ',' ? from + 1 : from
  let at = start
  while (at < start + nameWordsMax && isNameWord(finding, at)) {
    at++
    if (tokens[at]?.form === '-' && tokens[at + 1]?.kind === 'word') at++
  }
  return at > start ? at : from
}

function isNameWord({ tokens, sentence }: Finding, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.script !== 'latin') return false
  if (!/^\p{Lu}/u.test(sentence.text.slice(token.start - sentence.start))) return false
  const known = englishNames.at(tokens, at)[0]
  return known === undefined || known.row.kind === 'person'
}

export function personIn(tokens: readonly Token[], from: number, last: number): string | null {
  for (let at = from; at < last; at++) {
    const person = englishNames.at(tokens, at).find(({ row }) => row.kind === 'person')
    if (person?.row.entity != null) return person.row.entity
  }
  return null
}

/** Remembers a surname, so that it is understood when it stands alone. */
export function learn(
  finding: Finding,
  from: number,
  last: number,
  code: string,
  entity: string | null,
): void {
  const surname = finding.tokens[last - 1]?.form ?? ''
  if (last - from >= 2 && surname.length >= 3) finding.memory.names.set(surname, { code, entity })
}
