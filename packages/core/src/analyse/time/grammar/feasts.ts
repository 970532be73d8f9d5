/** Feasts and their days: "the first day of Eid al-Fitr this year", "Easter 2013". */
import type { Expression, Parsed } from '../expression.ts'
import { hasSignal, type Line, skipLink } from '../line.ts'
import { readOrdinal } from './numbers.ts'
import { readYearAfter } from './years.ts'

export function parseFeast(line: Line, at: number): Parsed | undefined {
  const dayOf = readDayOf(line, at)
  const start = dayOf?.end ?? at
  const word = line.words[start]
  if (word?.feast === undefined) return undefined
  const blessed = hasSignal(line, start + word.size, 'blessed')
  const end = start + word.size + (blessed ? 1 : 0)
  const direction = line.words[end]
  const year = readYearAfter(line, end)
  const shift = direction?.shift ?? year?.value.yearShift
  if (!dayOf && !year && shift === undefined && !isPlaced(line, at)) return undefined
  const shiftEnd = direction?.shift === undefined ? end : end + direction.size
  const expression: Expression = {
    kind: 'feast',
    feast: word.feast,
    nth: dayOf?.nth,
    year: year?.value.year,
    shift,
  }
  return { start: at, end: year?.end ?? shiftEnd, expression, rule: 'feasts' }
}

/** A feast alone dates something only after a preposition or a word of time. */
function isPlaced(line: Line, at: number): boolean {
  const before = line.words[at - 1]
  if (at === 0 || before?.dayPart || before?.unit === 'day') return true
  return ['in', 'for', 'before', 'after', 'to'].includes(before?.link ?? '')
}

/** "the first of the days of", "the third day of". */
function readDayOf(line: Line, at: number): { nth: number; end: number } | undefined {
  const ordinal = readOrdinal(line, at)
  if (ordinal) {
    const unit = line.words[ordinal.end]
    if (unit?.unit !== 'day') return undefined
    return { nth: ordinal.value, end: skipLink(line, ordinal.end + 1, 'from') }
  }
  const day = line.words[at]
  if (day?.unit !== 'day' || day.count !== 1 || !day.definite) return undefined
  const after = readOrdinal(line, at + 1)
  return after && { nth: after.value, end: skipLink(line, after.end, 'from') }
}
