/**
 * Brings a store to the present schema. Each step is recorded in the store itself and runs once, in
 * order, forwards only; a store written by a newer Marsad is refused rather than guessed at.
 */
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { StoreDialect } from '../dialect.ts'
import type { Tables } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { firstTables } from './0001-first-tables.ts'

type Step = (db: Kysely<Tables>, dialect: StoreDialect) => Promise<void>

const steps: { readonly [name: string]: Step } = {
  '0001-first-tables': firstTables,
}

export async function migrate(db: Kysely<Tables>, dialect: StoreDialect): Promise<void> {
  const migrations: Record<string, Migration> = {}
  for (const [name, step] of Object.entries(steps)) {
    migrations[name] = { up: inner => step(inner, dialect) }
  }
  const provider = { getMigrations: async () => migrations }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error === undefined) return
  if (error instanceof Error && error.message.includes('is missing')) {
    const message = 'this store was written by a newer Marsad; update Marsad, or use another store'
    throw new StoreError('store/newer-schema', message, error)
  }
  throw new StoreError('store/migration-failed', 'the store could not be brought up to date', error)
}
