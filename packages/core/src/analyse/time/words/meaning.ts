/**
 * What a word can mean in a time expression. One word may mean several things ("spring" is a
 * season and half of a Hijri month's name); the grammar asks for the meaning it needs.
 */
import type { Month } from '@marsad/lexicon/ar/time/months'
import type { PartName } from '@marsad/lexicon/ar/time/parts'
import type { SeasonName } from '@marsad/lexicon/ar/time/seasons'
import type { TimeSignal } from '@marsad/lexicon/ar/time/signals'
import type { UnitName } from '@marsad/lexicon/ar/time/units'

export type Calendar = Month['calendar']
export type Unit = UnitName['unit']
export type Part = PartName['part']
export type Season = SeasonName['season']
export type Signal = TimeSignal['signal']
export type Link =
  | 'from'
  | 'to'
  | 'between'
  | 'in'
  | 'for'
  | 'before'
  | 'after'
  | 'ago'
  | 'about'
  | 'more'
  | 'some'
  | 'this'
  | 'the'
  | 'matching'
  | 'gregorian'
  | 'hijri'
  | 'and'
  | 'now'
  | 'past'
  | 'suffix'
  | 'decade-mark'

export interface FeastDay {
  readonly name: string
  readonly calendar: Calendar
  readonly month: number
  readonly day: number
  readonly length: number
}

export interface Meaning {
  month?: number
  calendar?: Calendar
  /** The month's name is a word of its own as well. */
  unsure?: 'word' | 'name' | undefined
  weekday?: number
  bare?: boolean
  days?: number
  /** Counted from something told before, not from publication: "the following day". */
  following?: boolean
  cardinal?: number
  ordinal?: number
  unit?: Unit
  count?: number
  shift?: number
  part?: Part
  dayPart?: boolean
  season?: Season
  decade?: number
  feast?: FeastDay
  link?: Link
  signals?: Signal[]
}

export interface Word extends Meaning {
  /** How many letters of its first token are clitics. */
  readonly cut: number
  readonly conjunction: boolean
  /** True where a preposition is written onto the word. */
  readonly particle: string
  readonly definite: boolean
  /** How many tokens it takes. */
  readonly size: number
  readonly language: 'ar' | 'en'
}
