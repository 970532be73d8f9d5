/**
 * Splits prose into sentences at full stops, question and exclamation marks and line ends.
 *
 * A stop does not end a sentence inside a number, after an initial or an abbreviation of one or two
 * letters ("د.", "U.S."), or within an ellipsis. A stop glued to the next Arabic word does: the
 * press often forgets the space. Closing quotes and brackets stay with their sentence.
 */
import { abbreviations } from '@marsad/lexicon/en/grammar/abbreviations'
import type { Span } from '#model'

const stops = new Set(['.', '!', '?', '\u061F', '\u2026'])
const closers = new Set(['"', '\u201D', '\u00BB', ')', ']', "'", '\u2019'])
const letterOrDigit = /[\p{L}\p{N}]/u
const arabicLetter = /[\u0620-\u06FF]/u
const known = new Set(abbreviations.map(({ form }) => form))
const sentenceMax = 4000

/** Sentences of `text` between two offsets; offsets count in `text`. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let first = start
  for (let at = start; at < end; at++) {
    const unit = text[at] as string
    const ends = unit === '\n' || (stops.has(unit) && isStop(text, first, at, end))
    if (!ends && at - first < sentenceMax) continue
    const last = unit === '\n' ? at : pastClosers(text, at + 1, end)
    pushTrimmed(text, first, last, spans)
    first = last
    at = Math.max(at, last - 1)
  }
  pushTrimmed(text, first, end, spans)
  return spans
}

function pastClosers(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (stops.has(text[at] as string) || closers.has(text[at] as string))) at++
  return at
}

function isStop(text: string, first: number, at: number, end: number): boolean {
  if (text[at] !== '.') return true
  const next = at + 1 < end ? (text[at + 1] ?? '\n') : '\n'
  const before = text[at - 1] ?? ' '
  if (next === '.' || before === '.') return before === '.' && next !== '.' && /\s/u.test(next)
  if (/\p{N}/u.test(before) && /\p{N}/u.test(next)) return false
  return !isAbbreviated(text, first, at) && endsBefore(next, wordBefore(text, first, at))
}

/** An initial ("J.", "د.") or a known abbreviation. */
function isAbbreviated(text: string, first: number, at: number): boolean {
  const word = wordBefore(text, first, at)
  return (word.length === 1 && /\p{L}/u.test(word)) || known.has(word.toLowerCase())
}

/** A space, a closing mark or, for the stops the press glues, an Arabic letter behind a word. */
function endsBefore(next: string, word: string): boolean {
  return /\s/u.test(next) || closers.has(next) || (arabicLetter.test(next) && word.length > 2)
}

function wordBefore(text: string, first: number, at: number): string {
  let start = at
  while (start > first && at - start < 12 && letterOrDigit.test(text[start - 1] as string)) start--
  return text.slice(start, at)
}

function pushTrimmed(text: string, start: number, end: number, spans: Span[]): void {
  let [first, last] = [start, end]
  while (first < last && /\s/u.test(text[first] as string)) first++
  while (last > first && /\s/u.test(text[last - 1] as string)) last--
  if (letterOrDigit.test(text.slice(first, last))) spans.push({ start: first, end: last })
}
