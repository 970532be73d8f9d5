/** The one-line derivation of a value: "Friday before 2023-11-17 -> 2023-11-17". */
import { fromDayNumber } from '#model'
import type { Amount, DateExpression, Expression } from './expression.ts'
import type { Stretch } from './resolve/calendar.ts'
import type { Moment } from './resolve/moment.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const shifts: Readonly<Record<number, string>> = {
  [-2]: 'before last',
  [-1]: 'last',
  0: 'this',
  1: 'next',
  2: 'after next',
}

export function describe(
  expression: Expression,
  value: Stretch | undefined,
  moment: Moment,
): string {
  const said = say(expression, moment)
  if (!value) return `${said}: no day can be worked out`
  const start = fromDayNumber(value.start)
  const end = fromDayNumber(value.end)
  return `${said} -> ${start === end ? start : `${start}..${end}`}`
}

function say(expression: Expression, moment: Moment): string {
  const from = moment.published === undefined ? 'an unknown day' : fromDayNumber(moment.published)
  switch (expression.kind) {
    case 'date':
      return sayDate(expression, from, moment.ahead)
    case 'period':
      return `${shifts[expression.shift ?? 0] ?? ''} ${expression.unit}, seen from ${from}`
    case 'span':
      return `${sayAmount(expression.amount)} ${expression.direction < 0 ? 'up to' : 'from'} ${from}`
    case 'distance':
      return sayDistance(expression, from)
    case 'decade':
      return sayDecade(expression)
    case 'season':
      return `${expression.season}${sayYear(expression)}, seen from ${from}`
    case 'feast':
      return `day ${expression.nth ?? 1} of ${expression.feast.name}${sayYear(expression)}, seen from ${from}`
    case 'range':
      return `${say(expression.from, moment)} to ${say(expression.to, moment)}`
    case 'unknown':
      return 'a stretch of unknown length'
    default:
      return sayOf(expression, moment)
  }
}

function sayDistance(
  { amounts, about, direction }: Extract<Expression, { kind: 'distance' }>,
  from: string,
): string {
  const length = amounts.map(sayAmount).join(' and ')
  return `${about ? 'about ' : ''}${length} ${direction < 0 ? 'before' : 'after'} ${from}`
}

function sayDecade({ decade, century }: Extract<Expression, { kind: 'decade' }>): string {
  return `the ${decade}s${century === undefined ? '' : ` of century ${century}`}`
}

type Nested = Extract<Expression, { readonly of: Expression }>

function sayOf(expression: Nested, moment: Moment): string {
  const whole = say(expression.of, moment)
  switch (expression.kind) {
    case 'part':
      return `${expression.part} of ${whole}`
    case 'nth':
      return `${expression.unit} ${expression.nth} of ${whole}`
    case 'nth-weekday':
      return `${weekdays[expression.weekday]} ${expression.nth} of ${whole}`
    case 'weekday-in':
      return `${weekdays[expression.weekday]} of ${whole}`
    case 'edge':
      return `${expression.nth < 0 ? 'last' : 'first'} ${sayAmount(expression.amount)} of ${whole}`
    case 'stretch':
      return `${sayAmount(expression.amount)} from ${whole}`
  }
}

function sayAmount({ count, unit }: Amount): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

function sayYear({ year }: { readonly year: number | undefined }): string {
  return year === undefined ? '' : ` ${year}`
}

function sayDate(date: DateExpression, from: string, ahead: boolean): string {
  const { days, day, month, weekday } = date
  const name = weekday === undefined ? '' : `${weekdays[weekday]} `
  if (days !== undefined) return `${name}${sayDays(days)} ${from}`
  if (weekday !== undefined && day === undefined && month === undefined) {
    return sayWeekday(name.trim(), date.shift, from, ahead)
  }
  const parts = [saidPart('day', day, undefined), ...saidMonthAndYear(date)]
  const era = date.calendar === 'hijri' ? ' AH' : ''
  const nearest = date.year === undefined ? `, nearest to ${from}` : ''
  return `${name}${parts.filter(part => part !== '').join(' of ')}${era}${nearest}`
}

function saidMonthAndYear({ month, monthShift, year, yearShift }: DateExpression): string[] {
  return [saidPart('month', month, monthShift), saidPart('year', year, yearShift)]
}

function saidPart(name: string, value: number | undefined, shift: number | undefined): string {
  if (value !== undefined) return `${name} ${value}`
  return shift === undefined ? '' : `${name} ${signed(shift)}`
}

function signed(shift: number): string {
  return shift < 0 ? `${shift}` : `+${shift}`
}

function sayDays(days: number): string {
  if (days === 0) return 'the day'
  return `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'} ${days < 0 ? 'before' : 'after'}`
}

function sayWeekday(name: string, shift: number | undefined, from: string, ahead: boolean): string {
  if (shift !== undefined) return `${shifts[shift]} ${name}, seen from ${from}`
  return `${name} ${ahead ? 'after' : 'before'} ${from}`
}
