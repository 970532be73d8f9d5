import type { IsoDate, Precision } from './dates.ts'
import type { Quote, Span } from './span.ts'

export type Language = 'ar' | 'en' | 'other'

/** When an article says it was published, and how that is known. */
export interface Published {
  readonly start: IsoDate | null
  readonly end: IsoDate | null
  /** Local wall-clock time, `HH:MM`, where known. */
  readonly time: string | null
  /** An IANA zone, `GMT`/`UTC`, or an offset such as `+04:00`; null where unknown. */
  readonly zone: string | null
  readonly precision: Precision
  readonly basis: 'stated' | 'inferred' | 'given' | 'retrieved' | 'none'
  /** One line for the reader: what this was worked out from. */
  readonly why: string
}

/** One article or one embedded social post of a page; a page may hold several of each. */
export interface Article extends Span {
  /** `a1`, `a2` … for articles and `p1`, `p2` … for posts, in the order of the page. */
  readonly unit: string
  readonly kind: 'article' | 'post'
  readonly title: Quote | null
  /** The ranges that are the article's own prose, in order: no labels, lists, ads or captions. */
  readonly body: readonly Span[]
  /** Sub-headings inside the body; not part of `body`. */
  readonly headings: readonly Span[]
  readonly lang: Language
  readonly outlet: string | null
  readonly author: string | null
  readonly credits: readonly string[]
  readonly keywords: readonly string[]
  readonly section: string | null
  readonly published: Published
  /** Posts only: `@name` and the link the post carries. */
  readonly handle?: string
  readonly link?: string
}
