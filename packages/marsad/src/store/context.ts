import type { Kysely } from 'kysely'
import type { StoreDialect } from './dialect.ts'
import type { Tables } from './schema.ts'
import type { StoreTools } from './store.ts'

/** What every query needs: the database, what is special about it, and what was handed in. */
export interface Context {
  readonly db: Kysely<Tables>
  readonly dialect: StoreDialect
  readonly tools: StoreTools
}
