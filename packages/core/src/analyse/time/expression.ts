/**
 * What an expression says, before the publication day is known. The grammar makes these, and
 * `resolve` turns them into days; neither needs the other.
 */
import type { Precision } from '#model'
import type { Calendar, FeastDay, Part, Season, Unit } from './words/meaning.ts'

/** A day, month or year: any of the parts may be missing. Shifts count from publication. */
export interface DateExpression {
  readonly kind: 'date'
  readonly calendar: Calendar
  readonly year?: number | undefined
  readonly yearShift?: number | undefined
  readonly month?: number | undefined
  readonly monthShift?: number | undefined
  readonly day?: number | undefined
  readonly weekday?: number | undefined
  /** Days from publication: "yesterday" is -1. */
  readonly days?: number | undefined
  /** "last", "this", "next" beside the date. */
  readonly shift?: number | undefined
  /** The same day in the other calendar. */
  readonly twin?: DateExpression | undefined
  /** True for "the second": beside a weekday that it does not fit, it counts weekdays. */
  readonly ordinal?: boolean | undefined
  /** What "16/04/21" may mean instead. */
  readonly or?: DateExpression | undefined
  /** True for "16/12", where day and month might be meant the other way round. */
  readonly numeric?: boolean | undefined
}

export interface Amount {
  readonly count: number
  readonly unit: Unit
}

export type Expression =
  | DateExpression
  | { readonly kind: 'period'; readonly unit: Unit; readonly shift: number | undefined }
  | { readonly kind: 'span'; readonly amount: Amount; readonly direction: number }
  | {
      readonly kind: 'distance'
      readonly amounts: readonly Amount[]
      readonly direction: number
      readonly about: boolean
    }
  | { readonly kind: 'stretch'; readonly amount: Amount; readonly of: Expression }
  | {
      readonly kind: 'edge'
      readonly amount: Amount
      readonly nth: number
      readonly of: Expression
    }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Expression }
  | { readonly kind: 'nth'; readonly nth: number; readonly unit: Unit; readonly of: Expression }
  | {
      readonly kind: 'nth-weekday'
      readonly nth: number
      readonly weekday: number
      readonly of: Expression
    }
  | { readonly kind: 'weekday-in'; readonly weekday: number; readonly of: Expression }
  | { readonly kind: 'decade'; readonly decade: number; readonly century: number | undefined }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year: number | undefined
      readonly yearShift: number | undefined
      readonly shift: number | undefined
    }
  | {
      readonly kind: 'feast'
      readonly feast: FeastDay
      readonly nth: number | undefined
      readonly year: number | undefined
      readonly shift: number | undefined
    }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'unknown'; readonly precision: Precision }

/** An expression with the tokens that carry it, `end` excluded. */
export interface Parsed<E extends Expression = Expression> {
  readonly start: number
  readonly end: number
  readonly expression: E
  readonly rule: string
}

/** A value read at a place, and where the next token stands. */
export interface Read<T> {
  readonly value: T
  readonly end: number
}
