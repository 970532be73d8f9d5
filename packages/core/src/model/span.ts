/** A stretch of a page's text in UTF-16 code units: `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch together with its words, so that it can be checked against the page. */
export interface Quote extends Span {
  readonly text: string
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The words of `text` between two offsets, as a quote that is true by construction. */
export function quote(text: string, start: number, end: number): Quote {
  return { start, end, text: text.slice(start, end) }
}
