/**
 * What every store can do, whichever database is below it. Pages are kept as they came, by the hash
 * of their bytes; what a coder read in them is kept by the coder's version, and nothing is overwritten.
 */
import type {
  CodedPage,
  EventView,
  Facets,
  PageAnswer,
  PageSummary,
  Quote,
  RecordSource,
  RecordsAnswer,
  RecordType,
  RecordView,
  RelationAnswer,
  RelationSummary,
  Span,
  Status,
  StoreSummary,
} from '@marsad/core/model'

export type PageKind = 'json' | 'text' | 'html'

/** A page together with what one version of the coder read in it. */
export interface PageToPut {
  /** SHA-256 of `raw`, hex. */
  readonly hash: string
  readonly kind: PageKind
  readonly raw: Uint8Array
  readonly url: string | null
  readonly outlet: string | null
  readonly retrieved: string | null
  readonly sample: boolean
  /** The text that the offsets of `coded` count in. */
  readonly text: string
  readonly coded: CodedPage
  readonly version: string
}

/** `added`: a new page; `recoded`: a known page, read by another version; `known`: nothing to do. */
export type PutOutcome = 'added' | 'recoded' | 'known'

export interface RecordFilter {
  readonly actor?: string
  readonly other?: string
  readonly type?: readonly RecordType[]
  readonly mode?: string
  readonly status?: readonly Status[]
  readonly outlet?: readonly string[]
  readonly lang?: readonly string[]
  /** ISO days, both included. */
  readonly from?: string
  readonly to?: string
  readonly q?: string
  readonly minConfidence?: number
}

export interface RecordQuery extends RecordFilter {
  readonly sort?: 'day' | '-day'
  readonly limit?: number
  readonly cursor?: string
}

export interface ArticleHit {
  readonly source: RecordSource
  readonly unit: string
  readonly snippet: Quote
  /** The words found, as offsets into the page's text. */
  readonly hits: readonly Span[]
}

export interface RawPage {
  readonly page: string
  readonly kind: PageKind
  readonly raw: Uint8Array
}

export interface Store {
  put(pages: readonly PageToPut[]): Promise<readonly PutOutcome[]>
  /** Those of the hashes that this version of the coder has read already. */
  known(hashes: readonly string[], version: string): Promise<ReadonlySet<string>>
  summary(): Promise<StoreSummary>
  records(query: RecordQuery): Promise<RecordsAnswer>
  /** Every record of the filter, newest first, for exports; never all in memory. */
  eachRecord(query: RecordQuery): AsyncIterable<RecordView>
  record(id: string): Promise<RecordView | undefined>
  relations(actor: string | undefined, limit: number): Promise<readonly RelationSummary[]>
  relation(a: string, b: string, filter: RecordFilter): Promise<RelationAnswer>
  actors(): Promise<readonly { readonly code: string; readonly records: number }[]>
  pages(limit: number, cursor?: string): Promise<PagesAnswer>
  page(hash: string): Promise<PageAnswer | undefined>
  /** The one hash that begins so; undefined where none does, or several. */
  findHash(start: string): Promise<string | undefined>
  raw(hash: string): Promise<RawPage | undefined>
  searchArticles(q: string, limit: number): Promise<readonly ArticleHit[]>
  /** Changes whenever the answers may have changed. */
  stamp(): Promise<string>
  close(): Promise<void>
}

export interface PagesAnswer {
  readonly pages: readonly PageSummary[]
  readonly next: string | null
}

/** What the store borrows from the core and the lexicon, handed in by whoever opens it. */
export interface StoreTools {
  /** One spelling for all variants of a word, for full text. */
  readonly fold: (text: string) => string
  /** PLOVER's weight of an act. */
  readonly score: (type: RecordType, mode: string | null) => number
  /** The moment of writing, ISO 8601; a test gives its own. */
  readonly now?: () => string
}

export type { EventView, Facets }
