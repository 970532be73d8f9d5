/**
 * Dates as date lines print them: `17th, November 2023 GMT`, `2023-11-17T08:30:00+03:00`,
 * `17/11/2023 - 08:30`, a weekday with day, month name and year in Arabic or English.
 *
 * Only full dates count; relative days belong to the time grammar of prose. Of two numbers that
 * could each be the month the first is taken as the day, as outside the United States.
 */
import { arabicDateWords } from '@marsad/lexicon/ar/apparatus/date-words'
import { englishDateWords } from '@marsad/lexicon/en/apparatus/date-words'
import { type IsoDate, isoDate, type Span } from '#model'
import { fold, foldText } from '#text'
import { findZone } from './clock-zones.ts'

export interface DateLine extends Span {
  readonly day: IsoDate
  readonly time: string | null
  readonly zone: string | null
}

interface Token extends Span {
  readonly text: string
}

const months = numbersOf('month')
export const weekdays: ReadonlyMap<string, number> = numbersOf('weekday')
const lengthMax = 160

function numbersOf(word: 'month' | 'weekday'): ReadonlyMap<string, number> {
  const rows = [...arabicDateWords, ...englishDateWords].filter(row => row.word === word)
  return new Map(rows.map(row => [foldText(row.form), row.number]))
}

/** The first full date in the first stretch of `text`, with the time and zone that stand near it. */
export function parseDateLine(text: string): DateLine | undefined {
  const folded = fold(text.slice(0, lengthMax))
  const tokens = tokensOf(folded.text)
  for (let i = 0; i < tokens.length; i++) {
    const found =
      isoAt(tokens, i) ?? numericAt(tokens, i) ?? dayFirstAt(tokens, i) ?? monthFirstAt(tokens, i)
    if (found === undefined) continue
    const start = tokens[i]?.start ?? 0
    const end = tokens[found.next - 1]?.end ?? 0
    const time = timeIn(folded.text)
    const origin = (at: number) => folded.origin[at] ?? text.length
    return {
      start: origin(start),
      end: (folded.origin[end - 1] ?? 0) + 1,
      day: found.day,
      time,
      zone: findZone(folded.text.slice(end)) ?? findZone(folded.text),
    }
  }
  return undefined
}

interface Found {
  readonly day: IsoDate
  /** The index of the first token after the date. */
  readonly next: number
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const found of text.matchAll(/\p{L}+|\p{N}+|[^\s]/gu)) {
    tokens.push({ text: found[0], start: found.index, end: found.index + found[0].length })
  }
  return tokens
}

function isoAt(tokens: readonly Token[], i: number): Found | undefined {
  const [year, dash, month, dash2, day] = tokens.slice(i, i + 5).map(token => token.text)
  if (year?.length !== 4 || !isDateMark(dash) || dash2 !== dash) return undefined
  const date = dateOf(year, month, day)
  return date === undefined ? undefined : { day: date, next: i + 5 }
}

function numericAt(tokens: readonly Token[], i: number): Found | undefined {
  const [a, mark, b, mark2, year] = tokens.slice(i, i + 5).map(token => token.text)
  if (!isDateMark(mark) || mark2 !== mark || year?.length !== 4 || (a?.length ?? 9) > 2)
    return undefined
  const date = dateOf(year, b, a) ?? dateOf(year, a, b)
  return date === undefined ? undefined : { day: date, next: i + 5 }
}

/** `17th, November 2023`, `16 of the month of September 2024` in Arabic, `17-Nov-2023`. */
function dayFirstAt(tokens: readonly Token[], i: number): Found | undefined {
  const day = tokens[i]?.text ?? ''
  if (!isDayNumber(day)) return undefined
  const monthAt = skip(tokens, i + 1)
  const month = monthAtToken(tokens, monthAt)
  if (month === undefined) return undefined
  const yearAt = skip(tokens, month.next)
  const date = dateOf(tokens[yearAt]?.text, String(month.number), day)
  return date === undefined ? undefined : { day: date, next: yearAt + 1 }
}

function monthFirstAt(tokens: readonly Token[], i: number): Found | undefined {
  const month = monthAtToken(tokens, i)
  if (month === undefined) return undefined
  const dayAt = skip(tokens, month.next)
  const yearAt = skip(tokens, dayAt + 1)
  const day = tokens[dayAt]?.text ?? ''
  if (!isDayNumber(day)) return undefined
  const date = dateOf(tokens[yearAt]?.text, String(month.number), day)
  return date === undefined ? undefined : { day: date, next: yearAt + 1 }
}

export interface MonthHit {
  readonly number: number
  readonly next: number
}

/** A month name at a token, one or two words long, with its second name after a stroke or in brackets. */
export function monthAtToken(tokens: readonly { text: string }[], i: number): MonthHit | undefined {
  const first = tokens[i]?.text ?? ''
  const two = months.get(`${first} ${tokens[i + 1]?.text ?? ''}`)
  const number = two ?? months.get(first)
  if (number === undefined) return undefined
  let next = two === undefined ? i + 1 : i + 2
  if (tokens[next]?.text === '/' || tokens[next]?.text === '(') {
    const second = monthAtToken(tokens, next + 1)
    if (second !== undefined) next = second.next
    if (tokens[next]?.text === ')') next++
  }
  return { number, next }
}

const fillers = new Set([
  ',',
  '،',
  '.',
  '-',
  '/',
  'of',
  'st',
  'nd',
  'rd',
  'th',
  'من',
  'شهر',
  'سنه',
  'عام',
])

function skip(tokens: readonly Token[], from: number): number {
  let at = from
  while (fillers.has(tokens[at]?.text ?? '')) at++
  return at
}

function isDayNumber(text: string): boolean {
  return /^\d{1,2}$/u.test(text)
}

function isDateMark(text: string | undefined): boolean {
  return text === '-' || text === '/' || text === '.'
}

function dateOf(year?: string, month?: string, day?: string): IsoDate | undefined {
  if (!/^(?:19|20)\d\d$/u.test(year ?? '')) return undefined
  if (!isDayNumber(month ?? '') || !isDayNumber(day ?? '')) return undefined
  return isoDate(Number(year), Number(month), Number(day))
}

const afternoonWords = new Set(['pm', 'p.m', 'p.m.', 'م', 'مساء'])
const morningWords = new Set(['am', 'a.m', 'a.m.', 'ص', 'صباحا'])

/** The first clock time, as `HH:MM`; Arabic and English half-day marks count. */
function timeIn(text: string): string | null {
  const found = /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s{0,3}([\p{L}.]{0,6})/u.exec(
    text.replace(/t(?=\d\d:)/u, ' '),
  )
  if (found === null) return null
  const [, hours = '', minutes = '', half = ''] = found
  let hour = Number(hours)
  if (afternoonWords.has(half) && hour < 12) hour += 12
  if (morningWords.has(half) && hour === 12) hour = 0
  if (hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
