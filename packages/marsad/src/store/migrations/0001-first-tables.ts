/** The first tables. A released migration is never edited: a change is a new file after it. */
import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialect.ts'
import type { Tables } from '../schema.ts'

export async function firstTables(db: Kysely<Tables>, dialect: StoreDialect): Promise<void> {
  await createPages(db, dialect)
  await createArticles(db, dialect)
  await createRecords(db, dialect)
  await createRecordParts(db)
  await dialect.createWords(db)
}

async function createPages(db: Kysely<Tables>, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('pages')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('page', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('raw', sql.raw(dialect.bytesType), column => column.notNull())
    .addColumn('url', 'text')
    .addColumn('outlet', 'text')
    .addColumn('retrieved', 'text')
    .addColumn('sample', 'integer', column => column.notNull())
    .addColumn('added', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('pages_added').on('pages').columns(['added', 'hash']).execute()
  await db.schema
    .createTable('codings')
    .addColumn('hash', 'text', column => column.notNull().references('pages.hash'))
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('title', 'text')
    .addColumn('lang', 'text', column => column.notNull())
    .addColumn('outlet', 'text')
    .addColumn('published', 'text')
    .addColumn('articles', 'integer', column => column.notNull())
    .addColumn('records', 'integer', column => column.notNull())
    .addColumn('problems', 'integer', column => column.notNull())
    .addColumn('held_from', 'text', column => column.notNull())
    .addColumn('held_to', 'text')
    .addPrimaryKeyConstraint('codings_key', ['hash', 'version'])
    .execute()
}

async function createArticles(db: Kysely<Tables>, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('articles')
    .addColumn('number', sql.raw(dialect.numberType), column => column.primaryKey())
    .addColumn('hash', 'text', column => column.notNull().references('pages.hash'))
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('unit', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('lang', 'text', column => column.notNull())
    .addColumn('published', 'text')
    .addColumn('json', 'text', column => column.notNull())
    .addColumn('current', 'integer', column => column.notNull())
    .addUniqueConstraint('articles_key', ['hash', 'version', 'unit'])
    .execute()
}

async function createRecords(db: Kysely<Tables>, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('records')
    .addColumn('number', sql.raw(dialect.numberType), column => column.primaryKey())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull().references('pages.hash'))
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('unit', 'text', column => column.notNull())
    .addColumn('event', 'text', column => column.notNull())
    .addColumn('type', 'text', column => column.notNull())
    .addColumn('mode', 'text')
    .addColumn('status', 'text', column => column.notNull())
    .addColumn('day', 'text')
    .addColumn('day_end', 'text')
    .addColumn('day_basis', 'text', column => column.notNull())
    .addColumn('score', 'real', column => column.notNull())
    .addColumn('confidence', 'real', column => column.notNull())
    .addColumn('outlet', 'text')
    .addColumn('lang', 'text', column => column.notNull())
    .addColumn('json', 'text', column => column.notNull())
    .addColumn('current', 'integer', column => column.notNull())
    .addUniqueConstraint('records_key', ['hash', 'version', 'id'])
    .execute()
  const index = (name: string) => db.schema.createIndex(`records_${name}`).on('records')
  await index('day').columns(['current', 'day', 'number']).execute()
  await index('id').column('id').execute()
}

async function createRecordParts(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('parties')
    .addColumn('record', 'bigint', column => column.notNull().references('records.number'))
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('code', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('parties_code').on('parties').columns(['code', 'record']).execute()
  await db.schema.createIndex('parties_record').on('parties').column('record').execute()
  await db.schema
    .createTable('pairs')
    .addColumn('record', 'bigint', column => column.notNull().references('records.number'))
    .addColumn('a', 'text', column => column.notNull())
    .addColumn('b', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('pairs_key', ['a', 'b', 'record'])
    .execute()
  await db.schema.createIndex('pairs_b').on('pairs').columns(['b', 'a', 'record']).execute()
  await db.schema
    .createTable('problems')
    .addColumn('hash', 'text', column => column.notNull().references('pages.hash'))
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('code', 'text', column => column.notNull())
    .addColumn('message', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('problems_key', ['hash', 'version', 'place'])
    .execute()
}
