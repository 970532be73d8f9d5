/**
 * Numbers in figures and in words: "17", "twenty-third", "two thousand and fourteen".
 *
 * Arabic joins the parts of a number with "and", written onto the next word or standing alone.
 */
import type { Read } from '../expression.ts'
import { formAt, isLink, isNumber, type Line, skipMark } from '../line.ts'

export function readFigures(line: Line, at: number, digitsMax: number): Read<number> | undefined {
  if (!isNumber(line, at)) return undefined
  const form = formAt(line, at)
  if (form.length > digitsMax) return undefined
  return { value: Number(form), end: at + 1 }
}

export function readNumber(line: Line, at: number): Read<number> | undefined {
  return readFigures(line, at, 4) ?? readNumberWords(line, at)
}

/** Longer sums of number words are lists, not numbers. */
const wordsMax = 8

export function readNumberWords(line: Line, at: number): Read<number> | undefined {
  let sum = line.words[at]?.cardinal
  if (sum === undefined) return undefined
  let end = at + 1
  for (let last = sum; end < at + wordsMax; ) {
    const next = nextPart(line, end, last)
    if (!next) break
    sum = next.times ? sum * 1000 : sum + next.value
    last = next.last
    end = next.end
  }
  return { value: sum, end }
}

interface NumberPart {
  readonly value: number
  readonly times: boolean
  readonly last: number
  readonly end: number
}

function nextPart(line: Line, at: number, last: number): NumberPart | undefined {
  const joined = joinedAt(line, at)
  const next = line.words[joined]
  if (next?.cardinal === undefined) return undefined
  const value = next.cardinal
  const apart = joined === at && !next.conjunction
  if (apart && !mayFollow(last, value, next.language)) return undefined
  const hundreds = apart && value === 100 && last < 10
  return {
    value: hundreds ? 99 * last : value,
    times: apart && value === 1000,
    last: value,
    end: joined + 1,
  }
}

/** Past a freestanding "and" or a hyphen between number words. */
function joinedAt(line: Line, at: number): number {
  if (isLink(line, at, 'and') && line.words[at + 1]?.cardinal !== undefined) return at + 1
  return line.words[at - 1]?.language === 'en' ? skipMark(line, at, '-') : at
}

function mayFollow(last: number, next: number, language: 'ar' | 'en'): boolean {
  if (next === 1000) return last < 1000
  if (next === 100) return last < 10
  if (language === 'en') return last >= 20 && last < 100 && next < 10
  return next === 10 && last < 10
}

/** "first" is 1, "last" is -1. */
export function readOrdinal(line: Line, at: number): Read<number> | undefined {
  const first = line.words[at]?.ordinal
  if (first === undefined) return readFiguresOrdinal(line, at)
  if (first < 0) return { value: first, end: at + 1 }
  let end = at + 1
  let value = first
  if (line.words[end]?.cardinal === 10 && !line.words[end]?.conjunction && first < 10) {
    return { value: first + 10, end: end + 1 }
  }
  if (isLink(line, end, 'and') || line.words[at]?.language === 'en') end = skipJoin(line, end)
  const tens = line.words[end]
  const joins = tens?.conjunction || end > at + 1
  if (first < 10 && joins && tens?.cardinal !== undefined && tens.cardinal % 10 === 0) {
    if (tens.cardinal < 100) value += tens.cardinal
    return { value, end: end + 1 }
  }
  return { value, end: at + 1 }
}

function skipJoin(line: Line, at: number): number {
  return isLink(line, at, 'and') ? at + 1 : at
}

/** "17th". */
function readFiguresOrdinal(line: Line, at: number): Read<number> | undefined {
  const figures = readFigures(line, at, 2)
  if (!figures || !isLink(line, figures.end, 'suffix')) return undefined
  return { value: figures.value, end: figures.end + 1 }
}
