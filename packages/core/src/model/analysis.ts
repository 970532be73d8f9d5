/** What the analysis of an article hands to the coder. */
import type { Article } from './article.ts'
import type { Sector, Sentence, TimeMention } from './mention.ts'
import type { Quote } from './span.ts'
import type { Token } from './token.ts'

/** How a mention names its actor; the coder weighs an adjective differently from a name. */
export type ActorForm =
  | 'state'
  | 'capital'
  | 'people'
  | 'adjective'
  | 'organisation'
  | 'group'
  | 'seat'
  | 'person'
  | 'office'
  | 'institution'
  | 'pair'
  | 'anaphor'

/** An actor named in a sentence. Two codes named by one expression are two mentions of one span. */
export interface ActorMention extends Quote {
  readonly code: string
  readonly sector: Sector | null
  readonly entity: string | null
  readonly form: ActorForm
  /** Token indices in the sentence: `first` included, `last` not. */
  readonly first: number
  readonly last: number
  /** The preposition that governs it, folded and bare (`ila`'s Arabic letters, `with` …), or ''. */
  readonly preposition: string
  /** Joined by "and" to the mention before it. */
  readonly joined: boolean
  readonly rule: string
}

export interface OutletMention extends Quote {
  readonly entity: string
  readonly first: number
  readonly last: number
  readonly rule: string
}

/** A city, region, strait … of the gazetteer that a sentence names. */
export interface PlaceMention extends Quote {
  readonly kind: 'place'
  /** Token indices in the sentence: `first` included, `last` not. */
  readonly first: number
  readonly last: number
  /** The place's key in the gazetteer. */
  readonly place: string
  readonly name: string
  /** The state that the place lies in; '' for seas and regions of no one state. */
  readonly code: string
  readonly lat: number
  readonly lon: number
  readonly rule: string
}

export interface AnalysedSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly times: readonly TimeMention[]
  readonly durations: readonly (Quote & { readonly days: number })[]
  readonly actors: readonly ActorMention[]
  readonly outlets: readonly OutletMention[]
  readonly places: readonly PlaceMention[]
  /** Stretches between quotation marks. */
  readonly quotes: readonly Quote[]
}

export interface AnalysedArticle {
  readonly article: Article
  readonly sentences: readonly AnalysedSentence[]
}
