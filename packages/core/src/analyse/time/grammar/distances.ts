/**
 * Durations that reach from or to publication: "three days ago", "since two years", "after two
 * months from now". "After two days" in a tale of the past counts from something else, so it
 * has a value only where the clause points ahead; "two days after the meeting" is left alone.
 */
import type { Expression, Parsed } from '../expression.ts'
import { isLink, type Line, skipLink } from '../line.ts'
import { isAhead } from '../sense.ts'
import { isCountable, readAmounts, skipAbout } from './amounts.ts'

export function parseDistance(line: Line, at: number): Parsed | undefined {
  const link = line.words[at]?.link
  if (line.words[at]?.language === 'en') return undefined
  if (link !== 'before' && link !== 'for' && link !== 'after') return undefined
  const start = at + 1
  const about = skipAbout(line, start)
  return parseCounted(line, at, about, about > start) ?? parseUncounted(line, at, about)
}

function parseCounted(line: Line, at: number, start: number, about: boolean): Parsed | undefined {
  const amounts = readAmounts(line, start)
  if (!amounts || amounts.value.some(({ unit }) => unit === 'hour' || unit === 'night'))
    return undefined
  const end = pastNow(line, amounts.end)
  if (end === amounts.end && isAnchoredElsewhere(line, end)) return undefined
  const after = line.words[at]?.link === 'after'
  if (after && end === amounts.end && !isAhead(line, at, end)) return undefined
  const half = amounts.value.some(({ count }) => !Number.isInteger(count))
  const expression: Expression = {
    kind: 'distance',
    amounts: amounts.value,
    direction: after ? 1 : -1,
    about: about || half,
  }
  return { start: at, end, expression, rule: 'durations' }
}

/** "days ago", "for decades": the extent is clear, the value is not. */
function parseUncounted(line: Line, at: number, start: number): Parsed | undefined {
  if (line.words[at]?.link === 'after') return undefined
  const noun = skipLink(line, start, 'some')
  const word = line.words[noun]
  if (word?.unit === undefined || word.count !== 0 || word.definite) return undefined
  if (!isCountable(word.unit) || word.unit === 'hour') return undefined
  const end = skipLink(line, noun + 1, 'some')
  if (isAnchoredElsewhere(line, end)) return undefined
  const expression: Expression = { kind: 'unknown', precision: 'vague' }
  return { start: at, end, expression, rule: 'durations' }
}

/** "from now", "that have passed". */
function pastNow(line: Line, at: number): number {
  const now = skipLink(line, at, 'from')
  if (now > at && isLink(line, now, 'now')) return now + 1
  return skipLink(line, at, 'past')
}

/** "two days before the vote": counted from an event, not from publication. */
function isAnchoredElsewhere(line: Line, at: number): boolean {
  return isLink(line, at, 'from') || line.tokens[at]?.form === onto
}

/** The Arabic "on, since" that ties a duration to an event. */
const onto = '\u0639\u0644\u064A'

/** Amount first: "two days ago", "two years from now", "two weeks from yesterday". */
export function parseAmountFirst(
  line: Line,
  at: number,
  parseDay: (line: Line, at: number) => Parsed | undefined,
): Parsed | undefined {
  const amounts = readAmounts(line, at)
  if (!amounts) return undefined
  if (isLink(line, amounts.end, 'ago')) {
    const expression = {
      kind: 'distance',
      amounts: amounts.value,
      direction: -1,
      about: false,
    } as const
    return { start: at, end: amounts.end + 1, expression, rule: 'durations' }
  }
  const from = skipLink(line, amounts.end, 'from')
  if (from === amounts.end) return undefined
  if (isLink(line, from, 'now')) {
    const direction = isAhead(line, at, from) ? 1 : -1
    const expression = {
      kind: 'distance',
      amounts: amounts.value,
      direction,
      about: false,
    } as const
    return { start: at, end: from + 1, expression, rule: 'durations' }
  }
  const day = parseDay(line, from)
  const [amount] = amounts.value
  if (!day || !amount || day.expression.kind !== 'date') return undefined
  if (day.expression.days === undefined && day.expression.weekday === undefined) return undefined
  const expression = { kind: 'stretch', amount, of: day.expression } as const
  return { start: at, end: day.end, expression, rule: 'durations' }
}
