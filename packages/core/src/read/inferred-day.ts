/**
 * A publication day worked out from the text, where the page states none.
 *
 * A weekday named together with a day and a month ("today, Sunday the 9th of June") falls on
 * few years only; the newest of them that is not after the page was fetched is taken. With a word
 * such as "today" the day itself is the day of publication; without one it lies near.
 */
import { addDays, type IsoDate, isoDate, weekdayOf } from '#model'
import { foldText } from '#text'
import { monthAtToken, weekdays } from './date-lines.ts'
import type { Line } from './lines.ts'

export interface InferredDay {
  readonly start: IsoDate
  readonly end: IsoDate
  readonly precision: 'day' | 'week'
  readonly why: string
}

const linesMax = 8
const yearsBack = 28
const todayWords = new Set(['اليوم', 'today', 'الجاري', 'الحالي'].map(foldText))
const between = new Set(
  [
    'الموافق',
    'موافق',
    'يوم',
    'في',
    'ل',
    ',',
    '،',
    '(',
    'the',
    'on',
    'من',
    'شهر',
    'of',
    'st',
    'nd',
    'rd',
    'th',
  ].map(foldText),
)

export function inferDay(
  lines: readonly Line[],
  retrieved: IsoDate | undefined,
): InferredDay | undefined {
  if (retrieved === undefined) return undefined
  let near: InferredDay | undefined
  for (const line of lines.slice(0, linesMax)) {
    for (const hit of weekdayDates(line.text.slice(0, 5_000))) {
      const day = newestDay(hit, retrieved)
      if (day === undefined) continue
      const why = `"${hit.words}" in the text; ${day.slice(0, 4)} is the newest such year not after ${retrieved}`
      if (hit.today) return { start: day, end: day, precision: 'day', why }
      near ??= {
        start: day,
        end: addDays(day, 6),
        precision: 'week',
        why: `${why}; the text was written near it`,
      }
    }
  }
  return near
}

interface WeekdayDate {
  readonly weekday: number
  readonly day: number
  readonly month: number
  readonly today: boolean
  readonly words: string
}

function weekdayDates(text: string): WeekdayDate[] {
  const tokens = Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s]/gu), found => ({
    text: foldText(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))
  const hits: WeekdayDate[] = []
  for (let i = 0; i < tokens.length; i++) {
    const weekday = weekdays.get(tokens[i]?.text ?? '')
    if (weekday === undefined) continue
    const date = dayAndMonth(tokens, i + 1)
    if (date === undefined || isYear(tokens[skip(tokens, date.next)]?.text)) continue
    const around = tokens.slice(Math.max(0, i - 2), date.next + 2)
    hits.push({
      weekday,
      day: date.day,
      month: date.month,
      today: around.some(token => todayWords.has(token.text)),
      words: text.slice(tokens[i]?.start, tokens[date.next - 1]?.end),
    })
  }
  return hits
}

type Tokens = readonly { readonly text: string }[]

function dayAndMonth(
  tokens: Tokens,
  from: number,
): { day: number; month: number; next: number } | undefined {
  const first = skip(tokens, from)
  const day = dayNumber(tokens[first]?.text)
  if (day !== undefined) {
    const month = monthAtToken(tokens, skip(tokens, first + 1))
    return month === undefined ? undefined : { day, month: month.number, next: month.next }
  }
  const month = monthAtToken(tokens, first)
  const after = month === undefined ? undefined : dayNumber(tokens[month.next]?.text)
  if (month === undefined || after === undefined) return undefined
  return { day: after, month: month.number, next: month.next + 1 }
}

function skip(tokens: Tokens, from: number): number {
  let at = from
  while (at < from + 5 && between.has(tokens[at]?.text ?? '')) at++
  return at
}

function dayNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,2}$/u.test(text) ? Number(text) : undefined
}

function isYear(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}$/u.test(text)
}

function newestDay(hit: WeekdayDate, retrieved: IsoDate): IsoDate | undefined {
  const newest = Number(retrieved.slice(0, 4))
  for (let year = newest; year > newest - yearsBack; year--) {
    const day = isoDate(year, hit.month, hit.day)
    if (day !== undefined && day <= retrieved && weekdayOf(day) === hit.weekday) return day
  }
  return undefined
}
