/**
 * Drops what clings to the two ends of an article's prose without being prose: menus and counters
 * above the first paragraph of a rendered page, runs of tags and links below the last.
 */
import { isParagraph } from './line-kinds.ts'
import { countWords, endsSentence, type Line } from './lines.ts'

const runMin = 3
const looseWordsMax = 8

export function dropLooseEdges(lines: readonly Line[], isRendered: boolean): Line[] {
  const first = lines.findIndex(isParagraph)
  const last = lines.findLastIndex(isParagraph)
  if (first < 0) return [...lines]
  const above = lines.slice(0, first)
  const below = lines.slice(last + 1)
  return [
    ...(isRendered ? above.filter(line => !isScrap(line)) : above),
    ...lines.slice(first, last + 1),
    ...(below.filter(isLoose).length >= runMin ? below.filter(line => !isLoose(line)) : below),
  ]
}

/** Too short above the first paragraph to be even its introduction. */
function isScrap(line: Line): boolean {
  return !endsSentence(line.text) && countWords(line.text) <= 3
}

function isLoose(line: Line): boolean {
  if (endsSentence(line.text) || /^[-–•*]|^\d+[.)-]/u.test(line.text)) return false
  return countWords(line.text) <= looseWordsMax
}
