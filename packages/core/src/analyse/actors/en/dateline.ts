/**
 * "KABUL, Jan 3 (Reuters) -": where and by whom a report was written. The city in it is no party,
 * so reading begins behind the dash.
 */
import type { Sentence } from '#model'
import type { Token } from '#text'

const datelineTokensMax = 18
const dashes = new Set(['-', '\u2013', '\u2014', '\u2015'])
const plainWordsMax = 3

/** The token behind a dateline; 0 where there is none. */
export function endOfDateline(tokens: readonly Token[], sentence: Sentence): number {
  if (sentence.role !== 'prose') return 0
  const dash = tokens.slice(0, datelineTokensMax).findIndex((_, at) => isLooseDash(tokens, at))
  if (dash < 1) return 0
  const before = tokens.slice(0, dash)
  const words = before.filter(({ kind }) => kind === 'word')
  const text = sentence.text.slice(0, (tokens[dash]?.start ?? 0) - sentence.start).trimEnd()
  const credited = text.endsWith(')') && /^[\p{Lu}\s]/u.test(text)
  const shouted = /^[\p{Lu}\p{M}.'\s/-]{3,}(?:,|$)/u.test(text)
  const placed = words.length <= plainWordsMax && /^(?:\p{Lu}\p{L}+[\s,]*)+$/u.test(text)
  if (!credited && !shouted && !placed) return 0
  let at = dash
  while (dashes.has(tokens[at]?.form ?? '')) at++
  return at
}

/** A dash with space before it; a hyphen inside a name has none. */
function isLooseDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || dash === undefined || !dashes.has(dash.form)) return false
  return before.end < dash.start || (after !== undefined && dash.end < after.start)
}
