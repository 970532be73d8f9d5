/**
 * The lines of a page, trimmed, with their offsets. Everything that reading decides, it decides
 * about lines: news text puts one paragraph, label or headline on each.
 */
import type { Span } from '#model'

export interface Line extends Span {
  /** The trimmed words; equal to the page at the line's offsets. */
  readonly text: string
}

const newline = /[\n\r\u2028\u2029\v\f]/gu

export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  while (at < text.length) {
    newline.lastIndex = at
    const end = newline.exec(text)?.index ?? text.length
    const line = trimmedLine(text, at, end)
    if (line !== undefined) lines.push(line)
    at = end + 1
  }
  return lines
}

/** The line between two offsets without the space around it; undefined where nothing is left. */
export function trimmedLine(text: string, from: number, to: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === end) return undefined
  return { start, end, text: text.slice(start, end) }
}

/** White space, and the marks that steer direction without being seen. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0xfeff) return true
  if (unit < 0x2000) return unit === 0x1680 || unit === 0x85
  if (unit <= 0x200f) return unit !== 0x200d
  return (unit >= 0x2028 && unit <= 0x202f) || unit === 0x205f || unit === 0x3000
}

const terminal = new Set(Array.from('.!?…؟۔。:؛;"”»\')]'))

/** Whether the line ends as a sentence does; headlines, labels and list items mostly do not. */
export function endsSentence(text: string): boolean {
  return terminal.has(text.charAt(text.length - 1))
}

/** How many words a line has; counting stops at `most`, for lines may be megabytes long. */
export function countWords(text: string, most = 60): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length && count < most; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && !inside) count++
    inside = !space
  }
  return count
}
