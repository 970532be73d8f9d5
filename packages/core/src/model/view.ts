/** What the store answers and the HTTP API serves: the nouns of the model, joined for a reader. */
import type { Article } from './article.ts'
import type { Problem } from './problem.ts'
import type { Record, RecordType, Status } from './record.ts'

/** Where a record was read. */
export interface RecordSource {
  /** SHA-256 of the page as handed over, hex; the page's stable address. */
  readonly hash: string
  readonly page: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly lang: string
  /** ISO day on which the article says it was published. */
  readonly published: string | null
  /** True for the pages that ship with Marsad: invented events. */
  readonly sample: boolean
}

export interface RecordView extends Record {
  readonly source: RecordSource
  /** The day a timeline puts the record on: its own date, else the publication's; null where neither is known. */
  readonly day: string | null
  /** The last day, where the date is an interval or partial. */
  readonly dayEnd: string | null
  /** How `day` is known. */
  readonly dayBasis: 'date' | 'published' | 'none'
  /** PLOVER's weight: above 0 cooperation, below 0 conflict. */
  readonly score: number
}

/** Records of one article that tell one real-world event. */
export interface EventView {
  /** `HASH/UNIT:EVENT`. */
  readonly id: string
  readonly day: string | null
  readonly dayEnd: string | null
  readonly type: RecordType
  readonly mode: string | null
  readonly status: Status
  readonly score: number
  /** Codes of the parties, actors first. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly records: readonly RecordView[]
}

export interface Facet {
  readonly value: string
  readonly count: number
}

export interface Facets {
  readonly type: readonly Facet[]
  readonly status: readonly Facet[]
  readonly outlet: readonly Facet[]
  readonly lang: readonly Facet[]
}

export interface RecordsAnswer {
  readonly records: readonly RecordView[]
  readonly total: number
  /** Pass it back as `cursor` for the next page; null at the end. */
  readonly next: string | null
  readonly facets: Facets
}

export interface RelationSummary {
  readonly a: string
  readonly b: string
  readonly records: number
  readonly events: number
  readonly cooperation: number
  readonly conflict: number
  readonly first: string | null
  readonly last: string | null
}

export interface RelationAnswer {
  readonly relation: RelationSummary
  readonly events: readonly EventView[]
  readonly facets: Facets
}

export interface ActorView {
  readonly code: string
  readonly ar: string
  readonly en: string
  readonly kind: 'state' | 'organisation' | 'group' | 'other'
  readonly records: number
}

export interface PageSummary {
  readonly hash: string
  readonly page: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly lang: string
  readonly published: string | null
  readonly retrieved: string | null
  readonly sample: boolean
  readonly articles: number
  readonly records: number
  readonly problems: number
}

export interface PageAnswer {
  readonly summary: PageSummary
  /** The text that all offsets count in. */
  readonly text: string
  readonly articles: readonly Article[]
  readonly records: readonly RecordView[]
  readonly problems: readonly Problem[]
}

export interface StoreSummary {
  readonly pages: number
  readonly articles: number
  readonly records: number
  readonly events: number
  readonly problems: number
  readonly outlets: number
  readonly samples: number
  readonly first: string | null
  readonly last: string | null
  readonly version: string
}
