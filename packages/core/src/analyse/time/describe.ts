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
      return `${shifts[expression.shift ?? 0] ?? ''} ${expression.unit}, seen from ${from}`.trim()
    case 'span': {
      const length = sayAmount(expression.amount)
      return expression.direction < 0 ? `${length} up to ${from}` : `${length} from ${from}`
    }
    case 'distance': {
      const length = expression.amounts.map(sayAmount).join(' and ')
      return `${expression.about ? 'about ' : ''}${length} ${expression.direction < 0 ? 'before' : 'after'} ${from}`
    }
    case 'decade':
      return `the ${expression.decade}s${expression.century ? ` of century ${expression.century}` : ''}`
    case 'season':
      return `${expression.season}${sayYear(expression)}, seen from ${from}`
    case 'feast':
      return `${expression.feast.name}${expression.nth ? ` day ${expression.nth}` : ''}${sayYear(expression)}, seen from ${from}`
    case 'range':
      return `${say(expression.from, moment)} to ${say(expression.to, moment)}`
    case 'unknown':
      return 'a stretch of unknown length'
    default:
      return sayOf(expression, moment)
  }
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
  const weekday = date.weekday === undefined ? '' : `${weekdays[date.weekday]} `
  if (date.days !== undefined) return `${weekday}${sayDays(date.days)} ${from}`
  const isWeekday = date.weekday !== undefined && date.day === undefined && date.month === undefined
  if (isWeekday) return sayWeekday(weekday.trim(), date.shift, from, ahead)
  const era = date.calendar === 'hijri' ? ' AH' : ''
  const year =
    date.year ?? (date.yearShift === undefined ? undefined : `year ${signed(date.yearShift)}`)
  const month =
    date.month ?? (date.monthShift === undefined ? undefined : `month ${signed(date.monthShift)}`)
  const parts = [date.day && `day ${date.day}`, month && `month ${month}`, year && `year ${year}`]
  const said = parts
    .filter(Boolean)
    .join(' of ')
    .replaceAll('month month', 'month')
    .replaceAll('year year', 'year')
  const nearest = date.year === undefined ? `, nearest to ${from}` : ''
  return `${weekday}${said}${era}${nearest}`
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
