/**
 * Years: bare numbers, "the year 2016", "of last year", with the mark of their era.
 */
import type { Read } from '../expression.ts'
import { isLink, isNumber, type Line, skipLink, skipMark } from '../line.ts'
import type { Calendar } from '../words/meaning.ts'
import { readFigures, readNumberWords } from './numbers.ts'

export interface Year {
  readonly calendar: Calendar
  readonly year?: number
  /** Years from publication: "last year" is -1. */
  readonly yearShift?: number
}

/** A year with its year word or a figure that can only be one. */
export function readYear(line: Line, at: number): Read<Year> | undefined {
  return readNamedYear(line, at) ?? readShiftedYear(line, at) ?? readYearNumber(line, at)
}

/** "the year 2016", "year two thousand and seven", "the present year 2015". */
export function readNamedYear(line: Line, at: number): Read<Year> | undefined {
  const word = line.words[at]
  if (word?.unit !== 'year' || word.count !== 1) return undefined
  let next = at + 1
  if (word.definite && line.words[next]?.shift !== undefined) next++
  return readYearNumber(line, next, true) ?? readYearWords(line, next)
}

/** "last year", "this year", "the coming year". */
export function readShiftedYear(line: Line, at: number): Read<Year> | undefined {
  const shifted = readShifted(line, at, 'year')
  if (!shifted) return undefined
  const calendar = isLink(line, shifted.end, 'hijri') ? 'hijri' : 'gregorian'
  const marked = calendar === 'hijri' || isLink(line, shifted.end, 'gregorian')
  return {
    value: { calendar, yearShift: shifted.value },
    end: marked ? shifted.end + 1 : shifted.end,
  }
}

/** A unit turned to past, present or future, on either side: "this week", "the coming month". */
export function readShifted(line: Line, at: number, unit: string): Read<number> | undefined {
  const first = line.words[at]
  const before = isLink(line, at, 'this') ? 0 : english(line, at) ? first?.shift : undefined
  if (before !== undefined) {
    const noun = line.words[at + 1]
    return noun?.unit === unit && noun.count === 1 ? { value: before, end: at + 2 } : undefined
  }
  if (first?.unit !== unit || first.count !== 1) return undefined
  if (!first.definite && unit !== 'weekend') return undefined
  const end = at + first.size
  const direction = line.words[end]
  if (direction?.shift !== undefined) return { value: direction.shift, end: end + direction.size }
  return undefined
}

function english(line: Line, at: number): boolean {
  return line.words[at]?.language === 'en'
}

function readYearNumber(line: Line, at: number, named = false): Read<Year> | undefined {
  const opened = skipMark(line, at, named ? '(' : '')
  const figures = readFigures(line, opened, 4)
  if (!figures) return undefined
  const { value } = figures
  const end = opened > at ? skipMark(line, figures.end, ')') : figures.end
  const mark = eraAt(line, end)
  const calendar = mark ?? (value >= 1300 && value <= 1500 ? 'hijri' : 'gregorian')
  const plausible = mark || (named ? value >= 100 : value >= 1000 && value <= 2199)
  if (!plausible) return undefined
  return { value: { calendar, year: value }, end: mark ? end + 1 : end }
}

export function eraAt(line: Line, at: number): Calendar | undefined {
  if (isLink(line, at, 'hijri')) return 'hijri'
  return isLink(line, at, 'gregorian') ? 'gregorian' : undefined
}

function readYearWords(line: Line, at: number): Read<Year> | undefined {
  const words = readNumberWords(line, at)
  if (!words || words.value < 100) return undefined
  return {
    value: { calendar: eraAt(line, words.end) ?? 'gregorian', year: words.value },
    end: words.end,
  }
}

/** The year that follows a month: with or without "of", a comma or the year word. */
export function readYearAfter(line: Line, at: number): Read<Year> | undefined {
  const comma = skipMark(line, at, '،,.')
  const of = skipLink(line, comma, 'from')
  const start = of === comma ? skipLink(line, comma, 'in') : of
  const year = readYear(line, start) ?? readBareYearWords(line, start)
  if (!year) return undefined
  const bare = isNumber(line, start)
  return bare && isPercent(line, year.end) ? undefined : year
}

function isPercent(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.kind === 'mark' && '%٪$€°'.includes(token.form)
}

export function readBareYearWords(line: Line, at: number): Read<Year> | undefined {
  const words = readNumberWords(line, at)
  if (!words || words.value < 1000 || words.value > 2199) return undefined
  return { value: { calendar: 'gregorian', year: words.value }, end: words.end }
}

/** True where a number counts what follows and is no year: "2000 days", "2,000", "2015%". */
export function isCounted(line: Line, at: number): boolean {
  const word = line.words[at]
  if (word?.unit !== undefined && word.unit !== 'half' && !word.conjunction) {
    return word.count === 1 && !word.definite && word.particle === ''
  }
  return isPercent(line, at)
}
