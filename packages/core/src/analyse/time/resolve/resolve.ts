/** Turns what an expression says into calendar days, or undefined where publication is needed. */
import type { Amount, Expression } from '../expression.ts'
import type { Part, Unit } from '../words/meaning.ts'
import { dayStretch, type Stretch, shiftMonths, weekStretch, yearStretch } from './calendar.ts'
import { resolveDate } from './dates.ts'
import type { Moment } from './moment.ts'
import {
  nthWeekday,
  precisionOf,
  resolveDistance,
  resolveFeast,
  resolvePeriod,
  resolveSeason,
  resolveSpan,
  shiftBy,
} from './periods.ts'

export function resolve(expression: Expression, moment: Moment): Stretch | undefined {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, moment)
    case 'period':
      return resolvePeriod(expression.unit, expression.shift, moment)
    case 'span':
      return anchored(moment, day => resolveSpan(expression.amount, expression.direction, day))
    case 'distance':
      return anchored(moment, day => resolveDistance(expression, day))
    case 'season':
      return resolveSeason(expression, moment)
    case 'feast':
      return resolveFeast(expression, moment)
    case 'decade':
      return resolveDecade(expression.decade, expression.century, moment)
    case 'range':
      return resolveRange(expression.from, expression.to, moment)
    case 'unknown':
      return undefined
    default:
      return resolveOf(expression, moment)
  }
}

function anchored<T>(moment: Moment, make: (day: number) => T): T | undefined {
  return moment.published === undefined ? undefined : make(moment.published)
}

type Nested = Extract<Expression, { readonly of: Expression }>

function resolveOf(expression: Nested, moment: Moment): Stretch | undefined {
  const of = resolve(expression.of, moment)
  if (!of) return undefined
  switch (expression.kind) {
    case 'part':
      return partOf(expression.part, of, moment)
    case 'nth':
      return nthOf(expression.nth, expression.unit, of)
    case 'nth-weekday':
      return dayStretch(nthWeekday(expression.nth, expression.weekday, of))
    case 'weekday-in':
      return dayStretch(nthWeekday(1, expression.weekday, of))
    case 'edge':
      return edgeOf(expression.amount, expression.nth, of)
    case 'stretch':
      return { start: of.start, end: shiftBy(of.start, expression.amount, 1), precision: 'day' }
  }
}

/** A third of the period; months count ten days, years four months. */
function partOf(part: Part, of: Stretch, { published }: Moment): Stretch {
  const days = of.end - of.start + 1
  const precision = 'vague'
  if (part === 'rest')
    return { start: Math.max(of.start, published ?? of.start), end: of.end, precision }
  if (part === 'late' || part === 'early') return halfOf(part, of, published)
  if (days <= 7) return weekPart(part, of)
  const [first, second] = days <= 31 ? [10, 20] : [undefined, undefined]
  if (first !== undefined && second !== undefined)
    return third(part, of, of.start + first, of.start + second)
  const months = Math.round(days / 30.44)
  const cut = (n: number) => shiftMonths(of.start, Math.round((months * n) / 3))
  return third(part, of, cut(1), cut(2))
}

/** A week has no thirds: its parts are three or four days, as speakers use them. */
function weekPart(part: Part, { start, end }: Stretch): Stretch {
  const precision = 'vague'
  if (part === 'start') return { start, end: start + 2, precision }
  if (part === 'middle') return { start: start + 1, end: start + 4, precision }
  return { start: end - 3, end, precision }
}

function third(part: Part, of: Stretch, second: number, last: number): Stretch {
  const precision = 'vague'
  if (part === 'start') return { start: of.start, end: second - 1, precision }
  if (part === 'middle') return { start: second, end: last - 1, precision }
  return { start: last, end: of.end, precision }
}

/** "later this month" is its second half, but never before publication; "earlier" the reverse. */
function halfOf(part: Part, of: Stretch, published: number | undefined): Stretch {
  const precision = 'vague'
  const months = Math.round((of.end - of.start + 1) / 30.44)
  const middle = months < 2 ? of.start + 15 : shiftMonths(of.start, Math.round(months / 2))
  const day = Math.min(Math.max(published ?? middle, of.start), of.end)
  return part === 'late'
    ? { start: Math.max(day, middle), end: of.end, precision }
    : { start: of.start, end: Math.min(day, middle - 1), precision }
}

/** The first or last so many units of a period. */
function edgeOf(amount: Amount, nth: number, of: Stretch): Stretch {
  const precision = precisionOf(amount.unit)
  if (nth < 0) return { start: shiftBy(of.end + 1, amount, -1), end: of.end, precision }
  return { start: of.start, end: shiftBy(of.start, amount, 1) - 1, precision }
}

function nthOf(nth: number, unit: Unit, of: Stretch): Stretch | undefined {
  const months = Math.round((of.end - of.start + 1) / 30.44)
  switch (unit) {
    case 'day':
      return dayStretch(nth < 0 ? of.end : of.start + nth - 1)
    case 'week':
      return nthWeek(nth, of)
    case 'month':
      return monthsOf(of, nth, 1, months, 'month')
    case 'quarter':
      return monthsOf(of, nth, months / 4, months, 'quarter')
    case 'third':
      return monthsOf(of, nth, months / 3, months, 'vague')
    case 'half':
      if (months < 2) return halfMonth(nth, of)
      return monthsOf(of, nth, months / 2, months, 'vague')
    case 'year':
    case 'decade':
      return monthsOf(of, nth, unit === 'year' ? 12 : 120, months, unit)
    default:
      return undefined
  }
}

function halfMonth(nth: number, of: Stretch): Stretch {
  return nth === 1
    ? { start: of.start, end: of.start + 14, precision: 'vague' }
    : { start: of.start + 15, end: of.end, precision: 'vague' }
}

/** The first week of a month is the one that begins in it; of a year, the one with its Thursday. */
function nthWeek(nth: number, of: Stretch): Stretch {
  if (nth < 0) return weekStretch(of.end - 6, 0)
  const { start } = weekStretch(of.start, 0)
  if (of.start === of.end) return weekStretch(start, 0)
  const slack = of.precision === 'year' ? 3 : 0
  return weekStretch(start < of.start - slack ? start + 7 : start, nth - 1)
}

function monthsOf(
  of: Stretch,
  nth: number,
  size: number,
  months: number,
  precision: Stretch['precision'],
): Stretch | undefined {
  const index = nth < 0 ? months / size - 1 : nth - 1
  if (index < 0 || (index + 1) * size > months + 0.5) return undefined
  const start = shiftMonths(of.start, Math.round(index * size))
  return { start, end: shiftMonths(of.start, Math.round((index + 1) * size)) - 1, precision }
}

/** Without a century the decade is the latest that has begun; "the thirties" of today are past. */
function resolveDecade(
  decade: number,
  century: number | undefined,
  moment: Moment,
): Stretch | undefined {
  const now = moment.published === undefined ? 20 : Math.floor(moment.published / 365.2425) + 1970
  const century20 = decade < 20 ? 2000 : 1900
  const latest = 2000 + decade <= now ? 2000 : century20
  const base = century === undefined ? latest : (century - 1) * 100
  const stretch = yearStretch('gregorian', base + decade, 10)
  return stretch && { ...stretch, precision: 'decade' }
}

function resolveRange(from: Expression, to: Expression, moment: Moment): Stretch | undefined {
  const last = resolve(to, { ...moment, since: false })
  const first = resolve(from, moment)
  if (!first || !last) return undefined
  if (first.start <= last.end)
    return { start: first.start, end: last.end, precision: first.precision }
  const shifted = resolveLater(from, to, first, moment)
  return shifted && { ...shifted, precision: first.precision }
}

/** The ends of a range are in order: a weekday or a yearless day at its end comes after its start. */
function resolveLater(
  from: Expression,
  to: Expression,
  first: Stretch,
  moment: Moment,
): { start: number; end: number } | undefined {
  const ahead: Moment = { ...moment, published: first.start, ahead: true, since: false }
  const last = isOpen(to) ? resolve(to, ahead) : undefined
  if (last && last.end >= first.start) return { start: first.start, end: last.end }
  const end = resolve(to, moment)
  const earlier = end && turnedBack(from)
  if (!earlier) return undefined
  const back = resolve(earlier, { ...moment, published: end.end })
  return back && { start: back.start, end: end.end }
}

/** The same day, month or part of it, looked for before the range's end. */
function turnedBack(from: Expression): Expression | undefined {
  if (from.kind === 'date') return isOpen(from) ? { ...from, shift: -1 } : undefined
  const of = from.kind === 'part' ? turnedBack(from.of) : undefined
  return from.kind === 'part' && of ? { ...from, of } : undefined
}

function isOpen(expression: Expression): boolean {
  return (
    expression.kind === 'date' && expression.year === undefined && expression.days === undefined
  )
}
