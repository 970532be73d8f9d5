/** Decades: "the nineties", "the eighties of the last century", "the 1990s". */
import type { Parsed, Read } from '../expression.ts'
import { hasSignal, isLink, type Line, skipLink } from '../line.ts'
import { readFigures, readOrdinal } from './numbers.ts'
import { readShifted } from './years.ts'

export function parseDecade(line: Line, at: number): Parsed | undefined {
  const figures = parseDecadeFigures(line, at)
  if (figures) return figures
  const word = line.words[at]
  if (word?.decade === undefined) return undefined
  const next = skipLink(line, at + 1, 'from')
  const century = readShifted(line, next, 'century')
  const ordinal = century ? undefined : readCenturyOrdinal(line, next)
  if (hasSignal(line, next, 'age')) return undefined
  const value = century ? 20 + century.value + 1 : ordinal?.value
  return {
    start: at,
    end: century?.end ?? ordinal?.end ?? at + 1,
    expression: { kind: 'decade', decade: word.decade, century: value },
    rule: 'decades',
  }
}

/** "the 1990s". */
function parseDecadeFigures(line: Line, at: number): Parsed | undefined {
  const figures = readFigures(line, at, 4)
  if (!figures || figures.value % 10 !== 0 || figures.value < 1500) return undefined
  if (!isLink(line, figures.end, 'decade-mark')) return undefined
  const century = Math.floor(figures.value / 100) + 1
  const expression = { kind: 'decade', decade: figures.value % 100, century } as const
  return { start: at, end: figures.end + 1, expression, rule: 'decades' }
}

/** "of the twentieth century". */
function readCenturyOrdinal(line: Line, at: number): Read<number> | undefined {
  const word = line.words[at]
  if (word?.unit !== 'century' || word.count !== 1) return undefined
  const next = line.words[at + 1]
  if (next?.cardinal === 20 && next.definite) return { value: 20, end: at + 2 }
  return readOrdinal(line, at + 1)
}
