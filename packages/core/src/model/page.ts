/** One fetched or handed-over page: its text (boilerplate and all) and what the caller knows of it. */
export interface Page {
  readonly id: string
  /** Plain text. Every offset that Marsad gives counts in this string. */
  readonly text: string
  readonly url?: string
  /** The publisher's name or host, as the caller gave it. */
  readonly outlet?: string
  /** ISO 8601 with zone; what the feed or the caller knows. */
  readonly published?: string
  /** ISO 8601; when the page was fetched. */
  readonly retrieved?: string
  readonly title?: string
  readonly lang?: string
  /** What the page's mark-up said, where the text was rendered from HTML. */
  readonly markup?: Markup
}

/** Facts that only the mark-up of an HTML page states. All are optional and none is trusted blindly. */
export interface Markup {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly section?: string
  readonly keywords?: readonly string[]
  /** ISO 8601, with the zone the page wrote. */
  readonly published?: string
  readonly canonical?: string
  readonly lang?: string
  /** Where the article's own prose stands in the rendered text. */
  readonly body?: readonly { readonly start: number; readonly end: number }[]
  /** Where embedded posts stand in the rendered text. */
  readonly posts?: readonly { readonly start: number; readonly end: number }[]
}
