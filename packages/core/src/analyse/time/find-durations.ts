/**
 * Plain lengths of time in days: "a visit of two days", "lasts three days", "two-day". They place
 * nothing on the calendar by themselves, but lengthen the day on which something began.
 */
import type { Token } from '#text'
import { readAmount } from './grammar/amounts.ts'
import { isLink, type Line, readLine, startOf } from './line.ts'

export interface Duration {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly days: number
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }

export function findDurations(
  sentence: { readonly start: number; readonly text: string },
  tokens: readonly Token[],
): Duration[] {
  const line = readLine(tokens, sentence.text, sentence.start)
  if (!line) return []
  const durations: Duration[] = []
  for (let at = 0; at < tokens.length; ) {
    const amount = startsAmount(line, at) ? readAmount(line, at) : undefined
    const days = amount && (unitDays[amount.value.unit] ?? 0) * amount.value.count
    if (amount && days) {
      const start = startOf(line, at)
      const { end } = tokens[amount.end - 1] as Token
      const text = sentence.text.slice(start - sentence.start, end - sentence.start)
      durations.push({ start, end, text, days })
    }
    at = amount?.end ?? at + 1
  }
  return durations
}

/** A lone "day" or "month" mostly begins a date; only counted and dual units are lengths. */
function startsAmount(line: Line, at: number): boolean {
  const word = line.words[at]
  if (line.tokens[at]?.kind === 'number' || word?.cardinal !== undefined) return true
  if (word?.unit === undefined || word.language === 'en') return false
  const turned = line.words[at + 1]?.shift !== undefined || isLink(line, at - 1, 'for')
  return word.count === 2 || (word.unit === 'week' && !turned)
}
