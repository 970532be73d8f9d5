/** Parts of a period: "early 2016", "the middle of August", "the end of the current year". */
import type { Expression, Parsed } from '../expression.ts'
import { isLink, type Line, skipLink, skipMark } from '../line.ts'
import { parseWhole } from './periods.ts'

export function parsePart(line: Line, at: number): Parsed | undefined {
  const word = line.words[at]
  if (word?.part === undefined) return undefined
  if (word.conjunction && word.unit === 'half' && line.words[at - 1]?.unit !== undefined)
    return undefined
  const end = skipMark(line, at + word.size, word.language === 'en' ? '-' : '')
  const from = skipLink(line, end, 'from')
  if (
    from > end &&
    (word.part === 'start' || word.part === 'end') &&
    !word.definite &&
    word.language === 'ar'
  ) {
    return undefined
  }
  const of = parseWhole(line, from) ?? parseThisPeriod(line, from)
  if (!of) return undefined
  const expression: Expression = { kind: 'part', part: word.part, of: of.expression }
  return { start: at, end: of.end, expression, rule: 'parts' }
}

/** "later this month" in either language; "this" may stand alone before the unit. */
function parseThisPeriod(line: Line, at: number): Parsed | undefined {
  return isLink(line, at, 'this') ? parseWhole(line, at + 1) : undefined
}
