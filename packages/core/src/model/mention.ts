import type { Days } from './dates.ts'
import type { Quote, Span } from './span.ts'

export interface Sentence extends Span {
  readonly text: string
  /** The article or post that the sentence belongs to. */
  readonly unit: string
  /** `title` and `heading` have a grammar of their own. */
  readonly role: 'title' | 'heading' | 'prose'
}

export interface TimeMention extends Quote {
  readonly kind: 'time'
  /** Null where the extent is clear and the value cannot be known. */
  readonly value: Days | null
  /** `zone-free` derivation in one line: "Friday before 2023-11-17 -> 2023-11-17". */
  readonly why: string
  readonly rule: string
}

export type NameKind = 'actor' | 'person' | 'office' | 'organisation' | 'place' | 'outlet'

/** PLOVER 2.0's sector codes, as far as Marsad gives them. */
export type Sector =
  | 'GOV'
  | 'MIL'
  | 'LEG'
  | 'JUD'
  | 'PTY'
  | 'SPY'
  | 'COP'
  | 'MED'
  | 'IGO'
  | 'NGO'
  | 'REB'
  | 'OPP'
  | 'CVL'
  | 'BUS'

export interface NameMention extends Quote {
  readonly kind: NameKind
  /** An ISO 3166-1 alpha-3 state or one of the codes of the organisations and groups tables. */
  readonly code: string | null
  readonly sector: Sector | null
  /** `person:sergey-lavrov`, `outlet:reuters`, … */
  readonly entity: string | null
  readonly rule: string
}

export interface QuoteMention extends Quote {
  readonly kind: 'quote'
  readonly code: null
  readonly entity: null
  /** Where the speaker is named, if the text names one. */
  readonly speaker: Span | null
  readonly rule: string
}

export type Mention = TimeMention | NameMention | QuoteMention
