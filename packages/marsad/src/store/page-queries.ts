/** Pages: the list of what is kept, one page with everything read in it, and its bytes. */
import type { PageAnswer, PageSummary, Problem, StoreSummary } from '@marsad/core/model'
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { Context } from './context.ts'
import { readCursor, writeCursor } from './cursors.ts'
import { articleOf, recordView, selectRecords } from './record-views.ts'
import type { Tables } from './schema.ts'
import type { PagesAnswer, RawPage } from './store.ts'

function fromPages({ db }: Context) {
  return db
    .selectFrom('pages')
    .innerJoin('codings', join =>
      join.onRef('codings.hash', '=', 'pages.hash').on('codings.held_to', 'is', null),
    )
    .select([
      'pages.hash',
      'pages.page',
      'pages.url',
      'codings.outlet',
      'codings.title',
      'codings.lang',
      'codings.published',
      'pages.retrieved',
      'pages.sample',
      'codings.articles',
      'codings.records',
      'codings.problems',
      'pages.added',
    ])
}

type PageRow = Omit<PageSummary, 'sample'> & { readonly sample: number; readonly added: string }

function summaryOf({ added: _added, sample, ...row }: PageRow): PageSummary {
  return { ...row, sample: sample === 1 }
}

export async function findPages(
  context: Context,
  limit: number,
  cursor?: string,
): Promise<PagesAnswer> {
  let query = fromPages(context)
    .orderBy('pages.added', 'desc')
    .orderBy('pages.hash', 'desc')
    .limit(limit + 1)
  if (cursor !== undefined) query = query.where(before(cursor))
  const found = await query.execute()
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const more = found.length > limit && last !== undefined
  return {
    pages: rows.map(summaryOf),
    next: more ? writeCursor({ key: last.added, tie: last.hash }) : null,
  }
}

function before(cursor: string): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'pages'>()
  const { key, tie } = readCursor(cursor, 'string')
  return eb.or([
    eb('pages.added', '<', key ?? ''),
    eb.and([eb('pages.added', '=', key ?? ''), eb('pages.hash', '<', tie)]),
  ])
}

export async function findPage(context: Context, hash: string): Promise<PageAnswer | undefined> {
  const row = await fromPages(context)
    .select(['codings.text', 'codings.version'])
    .where('pages.hash', '=', hash)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { text, version, ...summary } = row
  const ofThisReading = { hash, version }
  const articles = await context.db
    .selectFrom('articles')
    .select('json')
    .where(eb => eb.and(ofThisReading))
    .orderBy('number')
    .execute()
  const problems = await context.db
    .selectFrom('problems')
    .select(['code', 'message'])
    .where(eb => eb.and(ofThisReading))
    .orderBy('place')
    .execute()
  const records = await selectRecords(context)
    .where('records.hash', '=', hash)
    .where('records.version', '=', version)
    .orderBy('records.number')
    .execute()
  return {
    summary: summaryOf(summary),
    text,
    articles: articles.map(({ json }) => articleOf(json)),
    records: records.map(recordView),
    problems: problems as Problem[],
  }
}

export async function findHash({ db }: Context, start: string): Promise<string | undefined> {
  const rows = await db
    .selectFrom('pages')
    .select('hash')
    .where('hash', '>=', start)
    .where('hash', '<', `${start}g`)
    .limit(2)
    .execute()
  return rows.length === 1 ? rows[0]?.hash : undefined
}

export async function findRaw({ db }: Context, hash: string): Promise<RawPage | undefined> {
  return db
    .selectFrom('pages')
    .select(['page', 'kind', 'raw'])
    .where('hash', '=', hash)
    .executeTakeFirst()
}

/** Counts in one line. Outlets are those of pages; days those of records. */
export async function summarize({ db }: Context): Promise<StoreSummary> {
  const pages = await db
    .selectFrom('pages')
    .innerJoin('codings', join =>
      join.onRef('codings.hash', '=', 'pages.hash').on('codings.held_to', 'is', null),
    )
    .select(eb => [
      eb.fn.countAll<number>().as('pages'),
      eb.fn.sum<number | null>('codings.articles').as('articles'),
      eb.fn.sum<number | null>('codings.problems').as('problems'),
      eb.fn.count<number>('codings.outlet').distinct().as('outlets'),
      eb.fn.sum<number | null>('pages.sample').as('samples'),
      eb.fn.max<string | null>('codings.version').as('version'),
    ])
    .executeTakeFirstOrThrow()
  const records = await db
    .selectFrom('records')
    .where('current', '=', 1)
    .select(eb => [
      eb.fn.countAll<number>().as('records'),
      eb.fn.count<number>('event').distinct().as('events'),
      eb.fn.min<string | null>('day').as('first'),
      eb.fn.max<string | null>('day').as('last'),
    ])
    .executeTakeFirstOrThrow()
  const { first, last } = records
  return {
    pages: Number(pages.pages),
    articles: Number(pages.articles ?? 0),
    records: Number(records.records),
    events: Number(records.events),
    problems: Number(pages.problems ?? 0),
    outlets: Number(pages.outlets),
    samples: Number(pages.samples ?? 0),
    first,
    last,
    version: pages.version ?? '',
  }
}

/** The newest moment of writing and how many readings there are: a write changes one of them. */
export async function stampOf({ db }: Context): Promise<string> {
  const row = await db
    .selectFrom('codings')
    .select([sql<string | null>`max(held_from)`.as('last'), sql<number>`count(*)`.as('count')])
    .executeTakeFirstOrThrow()
  return `${row.last ?? ''}.${row.count}`
}
