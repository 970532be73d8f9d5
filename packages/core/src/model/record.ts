import type { Days } from './dates.ts'
import type { Sector } from './mention.ts'
import type { Quote } from './span.ts'

/** PLOVER 2.0's types, with DENY and STATE added (see docs/method.md). */
export const recordTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'DENY',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATE',
] as const
export type RecordType = (typeof recordTypes)[number]

export const statuses = ['occurred', 'ongoing', 'planned', 'possible', 'alleged', 'denied'] as const
export type Status = (typeof statuses)[number]

/** One party of a record: who, as which code, in which words of the record's sentence. */
export interface Party extends Quote {
  readonly code: string
  readonly sector: Sector | null
  readonly entity: string | null
}

export type RecordDate = Days & {
  readonly basis: 'stated' | 'inferred' | 'published'
  readonly text: string
  readonly why: string
}

export interface Place {
  readonly code: string
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly start: number
  readonly end: number
}

/** One link in the chain of those who vouch for a record. */
export interface Word {
  readonly text: string
  readonly kind: 'outlet' | 'official' | 'source' | 'document'
  readonly code: string | null
}

export interface Link {
  readonly kind: 'denies' | 'answers' | 'content-of'
  readonly record: string
}

/**
 * One article says one thing: who did what to whom, when, where, with what standing and on whose
 * word. The shape is that of the interchange format; every quote equals the page at its offsets.
 */
export interface Record {
  readonly id: string
  readonly unit: string
  readonly type: RecordType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly status: Status
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly third: readonly Party[]
  readonly date: RecordDate | null
  readonly place: Place | null
  /** Nearest to the reader first, origin last. */
  readonly said: readonly Word[]
  readonly trigger: Quote
  readonly evidence: Quote
  readonly event: string
  readonly confidence: number
  readonly rule: string
  readonly links: readonly Link[]
}
