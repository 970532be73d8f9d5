/**
 * What differs between databases, and nothing else: how one is opened, the names of two column types,
 * and full text. All other queries are written once.
 */
import type { Dialect, Expression, Kysely, SqlBool } from 'kysely'
import type { Tables } from './schema.ts'

export type Worded = 'records' | 'articles'

/** Words of a query; each is a list of spellings of which one must be found. */
export type SearchTerms = readonly (readonly string[])[]

export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres'
  readonly kysely: Dialect
  readonly bytesType: 'blob' | 'bytea'
  readonly numberType: 'integer' | 'bigserial'
  /** Makes the full-text tables; called once, by the first migration. */
  createWords(db: Kysely<Tables>): Promise<void>
  /** Files a row's folded words under its number. */
  putWords(
    db: Kysely<Tables>,
    of: Worded,
    rows: readonly { readonly number: number; readonly words: string }[],
  ): Promise<void>
  /** True for the rows of `of` that hold all terms. */
  matches(of: Worded, terms: SearchTerms): Expression<SqlBool>
}
