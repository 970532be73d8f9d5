/**
 * Cuts a stretch of text at the edges of overlapping spans, so that every piece knows which
 * spans cover it. Quotes and article pages are drawn from these pieces; text itself never
 * becomes mark-up.
 */
import type { Span } from '@marsad/core/model'

export interface Marked<Tag> extends Span {
  readonly tag: Tag
}

export interface Segment<Tag> extends Span {
  readonly text: string
  readonly tags: readonly Tag[]
}

/** Segments of `text`, whose first character stands at `offset` in the page. */
export function segments<Tag>(
  text: string,
  offset: number,
  marks: readonly Marked<Tag>[],
): Segment<Tag>[] {
  const end = offset + text.length
  const inside = marks
    .map(mark => ({ ...mark, start: Math.max(mark.start, offset), end: Math.min(mark.end, end) }))
    .filter(mark => mark.start < mark.end)
  const edges = [...new Set([offset, end, ...inside.flatMap(mark => [mark.start, mark.end])])]
  edges.sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    const covering = inside.filter(mark => mark.start <= from && to <= mark.end)
    return {
      start: from,
      end: to,
      text: text.slice(from - offset, to - offset),
      tags: covering.map(mark => mark.tag),
    }
  })
}

/** The lines of a page with their offsets, so that each can be set as a paragraph. */
export function splitLines(text: string): Segment<never>[] {
  const lines: Segment<never>[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length, text: line, tags: [] })
    start += line.length + 1
  }
  return lines
}
