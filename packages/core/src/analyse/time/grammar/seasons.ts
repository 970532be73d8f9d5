/** Seasons with their year or direction: "the summer of 2018", "last autumn". */
import type { Parsed } from '../expression.ts'
import { isLink, type Line, skipLink } from '../line.ts'
import { readYear } from './years.ts'

/** A season with its year or its direction; alone it is weather or sport. */
export function parseSeason(line: Line, at: number): Parsed | undefined {
  const before = isLink(line, at, 'this') ? 0 : directionBefore(line, at)
  const start = before === undefined ? at : at + 1
  const word = line.words[start]
  if (word?.season === undefined || word.size > 1) return undefined
  const end = start + 1
  const { season } = word
  const make = (to: number, year?: number, shift?: number, yearShift?: number): Parsed => ({
    start: at,
    end: to,
    expression: { kind: 'season', season, year, yearShift, shift },
    rule: 'seasons',
  })
  if (before !== undefined) return make(end, undefined, before)
  const direction = line.words[end]
  if (word.definite && direction?.shift !== undefined) {
    return make(end + direction.size, undefined, direction.shift)
  }
  const year = readYear(line, skipLink(line, end, 'from'))
  if (!year || year.value.calendar === 'hijri') return undefined
  return make(year.end, year.value.year, undefined, year.value.yearShift)
}

function directionBefore(line: Line, at: number): number | undefined {
  const word = line.words[at]
  return word?.language === 'en' ? word.shift : undefined
}
