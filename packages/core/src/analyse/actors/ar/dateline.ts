/**
 * A dateline ("Dubai, UAE (CNN) --", "Cairo - Reuters -") names where the report was filed, not a
 * party: it ends at the dash after a bracket, or at the dash after a few words of a first sentence.
 */
import type { Sentence, Token } from '#model'

const dashes = new Set(['-', '\u2013', '\u2014'])
const withBracketMax = 14
const bareMax = 5

/** Index of the first token behind the dateline; 0 where there is none. */
export function endOfDateline(tokens: readonly Token[], role: Sentence['role']): number {
  if (role !== 'prose') return 0
  const bracket = tokens.findIndex(({ form }, at) => form === ')' && at < withBracketMax)
  if (bracket > 0 && bracket - tokens.findIndex(({ form }) => form === '(') <= 6) {
    const next = pastDashes(tokens, bracket + 1)
    if (next > bracket + 1) return next
  }
  const dash = tokens.findIndex(({ form }, at) => dashes.has(form) && at <= bareMax)
  if (dash <= 0 || !standsAlone(tokens, dash)) return 0
  return pastDashes(tokens, dash)
}

function pastDashes(tokens: readonly Token[], from: number): number {
  let at = from
  while (dashes.has(tokens[at]?.form ?? '')) at++
  return at
}

/** A dash with space on both sides, unlike the hyphen of a name. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || dash === undefined || after === undefined) return false
  return before.end < dash.start && (dash.end < after.start || dashes.has(after.form))
}
