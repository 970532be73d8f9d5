/**
 * What a line looks like by its shape alone: a paragraph, a headline, an ornament.
 *
 * News prose is long and ends like a sentence; headlines and list items are short and do not.
 */
import { countWords, endsSentence, type Line } from './lines.ts'

const paragraphLength = 120
const headlineLengthMax = 140
const headlineWordsMax = 22

export function isOrnamentLine(text: string): boolean {
  return text.length < 400 && !/[\p{L}\p{N}]/u.test(text)
}

export function isParagraph(line: Line): boolean {
  if (line.text.length >= paragraphLength) return true
  return endsSentence(line.text) && line.text.length >= 45 && countWords(line.text) >= 7
}

/** A line that could be the headline of another article or a heading of this one. */
export function isHeadline(line: Line): boolean {
  if (line.text.length > headlineLengthMax || /[.،:;؛,]$/u.test(line.text)) return false
  if (/^[-–—•*·\d(]/u.test(line.text)) return false
  return countWords(line.text, headlineWordsMax + 1) <= headlineWordsMax
}

/** A short line between paragraphs that announces what follows. */
export function isHeading(before: Line | undefined, line: Line, after: Line | undefined): boolean {
  if (before === undefined || after === undefined || line.text.length > 75) return false
  if (!isHeadline(line) || /["»”!]$/u.test(line.text) || countWords(line.text) > 11) return false
  return isParagraph(before) && isParagraph(after) && after.text.length > line.text.length * 1.5
}

/**
 * Headlines of other articles that a site pours between the paragraphs: two or more in a row, where
 * the rest of the page is written in full sentences.
 */
export function dropHeadlineRuns(lines: readonly Line[]): Line[] {
  const loose = lines.map(
    (line, i) =>
      i > 0 && isHeadline(line) && !endsSentence(line.text) && countWords(line.text) >= 5,
  )
  const share = loose.filter(Boolean).length / Math.max(1, lines.length)
  if (share > 0.4) return [...lines]
  return lines.filter((_, i) => !(loose[i] && (loose[i - 1] || loose[i + 1])))
}
