/**
 * Finds the time expressions of a sentence and works out their days.
 *
 * Tokens are looked up once; a parse begins only at a word of time or a number, and goes on after
 * the expression it found, so that mentions never overlap and stand in the order of the text.
 */
import { fromDayNumber, type IsoDate, type TimeMention, toDayNumber } from '#model'
import { type Token, tokenize } from '#text'
import { describe } from './describe.ts'
import type { Parsed } from './expression.ts'
import { isFooled } from './fooled.ts'
import { parseExpression } from './grammar/expressions.ts'
import { hasSignal, isLink, type Line, readLine, startOf } from './line.ts'
import type { Stretch } from './resolve/calendar.ts'
import { type Moment, weekendOf } from './resolve/moment.ts'
import { resolve } from './resolve/resolve.ts'
import { isAhead } from './sense.ts'

export interface TimeContext {
  /** The article's own local day; null where nothing tells it. */
  readonly published: IsoDate | null
  /** An IANA zone or an offset such as `+04:00`; it decides which days are the weekend. */
  readonly zone: string | null
}

export function findTimes(
  sentence: { readonly start: number; readonly end: number; readonly text: string },
  tokens: readonly Token[],
  context: TimeContext,
): TimeMention[] {
  return findIn(sentence, tokens, context, false)
}

/**
 * For a line that is nothing but a date, such as the one under a headline. Given the day on which
 * the page was fetched, a weekday with its day and month is the newest such day not after it.
 */
export function findDays(text: string, published: IsoDate | null): TimeMention[] {
  return findIn({ start: 0, text }, tokenize(text), { published, zone: null }, true)
}

function findIn(
  sentence: { readonly start: number; readonly text: string },
  tokens: readonly Token[],
  context: TimeContext,
  dateline: boolean,
): TimeMention[] {
  const line = readLine(tokens, sentence.text, sentence.start)
  if (!line) return []
  const published = context.published === null ? undefined : toDayNumber(context.published)
  const known = { published, weekend: weekendOf(context.zone), dateline }
  const mentions: TimeMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = startsHere(line, at) ? parseExpression(line, at) : undefined
    const moment = found && momentOf(line, found, known)
    if (found && moment) mentions.push(mentionOf(line, found, moment))
    at = found?.end ?? at + 1
  }
  return mentions
}

/** How the sentence turns an expression, or undefined where it is no date after all. */
function momentOf(
  line: Line,
  found: Parsed,
  known: Pick<Moment, 'published' | 'weekend' | 'dateline'>,
): Moment | undefined {
  if (isFooled(line, found)) return undefined
  const since = isLink(line, found.start - 1, 'for')
  const alone = !known.dateline && isAlone(line, found)
  const ahead = !since && !known.dateline && (alone || looksAhead(line, found))
  if (!ahead && isFollowing(line, found)) return undefined
  return { ...known, ahead, alone, since }
}

function looksAhead(line: Line, found: Parsed): boolean {
  return isAhead(line, found.start, found.end) || isDeadline(line, found)
}

/** "by November" is still to come; "by Monday" may be of a tale of the past. */
function isDeadline(line: Line, { start, expression }: Parsed): boolean {
  const isWeekday = expression.kind === 'date' && expression.weekday !== undefined
  return hasSignal(line, start - 1, 'by') && !isWeekday
}

function startsHere(line: Line, at: number): boolean {
  const word = line.words[at]
  return word ? word.link !== 'the' : line.tokens[at]?.kind === 'number'
}

function isAlone(line: Line, { start, end }: Parsed): boolean {
  return (
    line.start === 0 &&
    line.tokens.every((token, at) => {
      return (at >= start && at < end) || token.kind === 'mark' || line.words[at]?.link === 'in'
    })
  )
}

/** "the following day" counts from something told before, unless the clause looks ahead. */
function isFollowing(line: Line, { start, end }: Parsed): boolean {
  return line.words.slice(start, end).some(word => word?.following)
}

function mentionOf(line: Line, found: Parsed, moment: Moment): TimeMention {
  const start = startOf(line, found.start)
  const end = pastMarks(line, (line.tokens[found.end - 1] as Token).end)
  const resolved = resolve(found.expression, moment)
  const stretch = resolved && resolved.start <= resolved.end ? resolved : undefined
  const language = line.words[found.start]?.language ?? languageOf(line, found)
  return {
    kind: 'time',
    start,
    end,
    text: line.text.slice(start - line.start, end - line.start),
    value: stretch ? daysOf(stretch) : null,
    why: describe(found.expression, stretch, moment),
    rule: `${language}/time/${found.rule}`,
  }
}

const marks = /[\p{M}\u0640]*/uy

/** Past the vowel signs and the tatweel that belong to the last letter. */
function pastMarks(line: Line, end: number): number {
  marks.lastIndex = end - line.start
  return end + (marks.exec(line.text)?.[0].length ?? 0)
}

function languageOf(line: Line, { start, end }: Parsed): 'ar' | 'en' {
  for (let at = start; at < end; at++) {
    const language = line.words[at]?.language
    if (language) return language
  }
  return line.tokens.some(token => token.script === 'arabic') ? 'ar' : 'en'
}

function daysOf({ start, end, precision }: Stretch) {
  return { start: fromDayNumber(start), end: fromDayNumber(end), precision }
}
