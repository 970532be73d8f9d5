/** Opens a store and brings it up to date; the rest of the program only ever sees `Store`. */
import { Kysely } from 'kysely'
import { findArticles } from './article-search.ts'
import type { Context } from './context.ts'
import type { StoreDialect } from './dialect.ts'
import { migrate } from './migrations/migrate.ts'
import { findHash, findPage, findPages, findRaw, stampOf, summarize } from './page-queries.ts'
import { putPages } from './put-pages.ts'
import { eachRecord, findRecord, findRecords } from './record-queries.ts'
import { findRelation, findRelations } from './relation-queries.ts'
import type { Tables } from './schema.ts'
import { sqliteDialect } from './sqlite/sqlite-dialect.ts'
import type { Store, StoreTools } from './store.ts'

/** A store in one file; made if it is not there yet. */
export async function openSqliteStore(path: string, tools: StoreTools): Promise<Store> {
  return openStore(sqliteDialect(path), tools)
}

export async function openStore(dialect: StoreDialect, tools: StoreTools): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: dialect.kysely })
  try {
    await migrate(db, dialect)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return storeOver({ db, dialect, tools })
}

function storeOver(context: Context): Store {
  return {
    put: pages => putPages(context, pages),
    known: (hashes, version) => findKnown(context, hashes, version),
    summary: () => summarize(context),
    records: query => findRecords(context, query),
    eachRecord: query => eachRecord(context, query),
    record: id => findRecord(context, id),
    relations: (actor, limit) => findRelations(context, actor, limit),
    relation: (a, b, filter) => findRelation(context, { a, b, filter }),
    actors: () => countActors(context),
    pages: (limit, cursor) => findPages(context, limit, cursor),
    page: hash => findPage(context, hash),
    findHash: start => findHash(context, start),
    raw: hash => findRaw(context, hash),
    searchArticles: (q, limit) => findArticles(context, q, limit),
    stamp: () => stampOf(context),
    close: () => context.db.destroy(),
  }
}

async function findKnown(
  { db }: Context,
  hashes: readonly string[],
  version: string,
): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db
    .selectFrom('codings')
    .select('hash')
    .where('version', '=', version)
    .where('hash', 'in', hashes)
    .execute()
  return new Set(rows.map(row => row.hash))
}

async function countActors({ db }: Context) {
  const rows = await db
    .selectFrom('parties')
    .innerJoin('records', 'records.number', 'parties.record')
    .where('records.current', '=', 1)
    .groupBy('parties.code')
    .select(eb => ['parties.code', eb.fn.count<number>('parties.record').distinct().as('records')])
    .orderBy('records', 'desc')
    .orderBy('parties.code')
    .execute()
  return rows.map(({ code, records }) => ({ code, records: Number(records) }))
}
