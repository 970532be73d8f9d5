/**
 * SQLite: one file, no server. Write-ahead logging lets readers go on while a page is put, and full
 * text is FTS5 over words folded before they reach it, because its own tokeniser folds no Arabic.
 */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { type Expression, type Kysely, type SqlBool, SqliteDialect, sql } from 'kysely'
import type { SearchTerms, StoreDialect, Worded } from '../dialect.ts'
import type { Tables } from '../schema.ts'
import { StoreError } from '../store-error.ts'

export function sqliteDialect(path: string): StoreDialect {
  return {
    name: 'sqlite',
    kysely: new SqliteDialect({ database: open(path) }),
    bytesType: 'blob',
    numberType: 'integer',
    createWords,
    putWords,
    matches,
  }
}

function open(path: string): Database.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(resolve(path)), { recursive: true })
    const database = new Database(path)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('busy_timeout = 10000')
    database.pragma('foreign_keys = ON')
    database.pragma('cache_size = -65536')
    database.pragma('temp_store = MEMORY')
    return database
  } catch (error) {
    const message = `the store ${path} cannot be opened; is it a Marsad store, and may it be written?`
    throw new StoreError('store/not-opened', message, error)
  }
}

async function createWords(db: Kysely<Tables>): Promise<void> {
  for (const name of ['records_words', 'articles_words']) {
    const options = sql.raw(
      `content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"`,
    )
    await sql`create virtual table ${sql.id(name)} using fts5(words, ${options})`.execute(db)
  }
}

async function putWords(
  db: Kysely<Tables>,
  of: Worded,
  rows: readonly { readonly number: number; readonly words: string }[],
): Promise<void> {
  if (rows.length === 0) return
  const values = sql.join(rows.map(({ number, words }) => sql`(${number}, ${words})`))
  await sql`insert into ${sql.id(`${of}_words`)} (rowid, words) values ${values}`.execute(db)
}

function matches(of: Worded, terms: SearchTerms): Expression<SqlBool> {
  const words = sql.id(`${of}_words`)
  const query = terms.map(spellings => `(${spellings.map(prefixOf).join(' OR ')})`).join(' AND ')
  return sql<SqlBool>`${sql.id(of, 'number')} in (select rowid from ${words} where ${words} match ${query})`
}

/** Quoted, so that no word of the user's is ever read as an operator. */
function prefixOf(word: string): string {
  return `"${word.replaceAll('"', '""')}"*`
}
