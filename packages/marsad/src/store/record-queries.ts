/** Lists of records: filtered, sorted by day, page by page, with what else could be chosen. */
import type { Facet, Facets, RecordsAnswer, RecordView } from '@marsad/core/model'
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { Context } from './context.ts'
import { readCursor, writeCursor } from './cursors.ts'
import { recordConditions } from './record-filter.ts'
import { recordView, selectRecords } from './record-views.ts'
import type { Tables } from './schema.ts'
import type { RecordFilter, RecordQuery } from './store.ts'

const limitUsual = 50
export const limitMost = 500

export async function findRecords(context: Context, query: RecordQuery): Promise<RecordsAnswer> {
  const { rows, next } = await pageOfRecords(context, query)
  const total = await context.db
    .selectFrom('records')
    .where(recordConditions(context, query))
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    records: rows.map(recordView),
    total: Number(total.count),
    next,
    facets: await facetsOf(context, query),
  }
}

async function pageOfRecords(context: Context, query: RecordQuery) {
  const descending = query.sort !== 'day'
  const limit = Math.min(query.limit ?? limitUsual, limitMost)
  let select = selectRecords(context)
    .where(recordConditions(context, query))
    .orderBy('records.day', order => (descending ? order.desc() : order.asc()).nullsLast())
    .orderBy('records.number', descending ? 'desc' : 'asc')
    .limit(limit + 1)
  if (query.cursor !== undefined) select = select.where(after(query.cursor, descending))
  const found = await select.execute()
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const more = found.length > limit && last !== undefined
  return { rows, next: more ? writeCursor({ key: last.day, tie: Number(last.number) }) : null }
}

/** Rows behind the cursor. Those without a day come last, in either direction. */
function after(cursor: string, descending: boolean): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'records'>()
  const { key, tie } = readCursor(cursor, 'number')
  const beyond = descending ? '<' : '>'
  const sameDay = eb.and([
    key === null ? eb('records.day', 'is', null) : eb('records.day', '=', key),
    eb('records.number', beyond, tie),
  ])
  if (key === null) return sameDay
  return eb.or([sameDay, eb('records.day', beyond, key), eb('records.day', 'is', null)])
}

export async function* eachRecord(
  context: Context,
  query: RecordQuery,
): AsyncGenerator<RecordView> {
  let cursor = query.cursor
  do {
    const given = cursor === undefined ? {} : { cursor }
    const { rows, next } = await pageOfRecords(context, { ...query, limit: limitMost, ...given })
    yield* rows.map(recordView)
    cursor = next ?? undefined
  } while (cursor !== undefined)
}

export async function findRecord(context: Context, id: string): Promise<RecordView | undefined> {
  const row = await selectRecords(context)
    .where('records.id', '=', id)
    .orderBy('records.current', 'desc')
    .orderBy('records.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : recordView(row)
}

const facetColumns = ['type', 'status', 'outlet', 'lang'] as const
const facetMost = 60

export async function facetsOf(context: Context, filter: RecordFilter): Promise<Facets> {
  const facets: { [column: string]: readonly Facet[] } = {}
  for (const column of facetColumns) facets[column] = await facetOf(context, filter, column)
  const { type = [], status = [], outlet = [], lang = [] } = facets
  return { type, status, outlet, lang }
}

async function facetOf(
  context: Context,
  filter: RecordFilter,
  column: (typeof facetColumns)[number],
): Promise<readonly Facet[]> {
  const rows = await context.db
    .selectFrom('records')
    .where(recordConditions(context, filter, column))
    .where(`records.${column}`, 'is not', null)
    .select(eb => [`records.${column} as value`, eb.fn.countAll<number>().as('count')])
    .groupBy(`records.${column}`)
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(`records.${column}`)
    .limit(facetMost)
    .execute()
  return rows.map(({ value, count }) => ({ value: value ?? '', count: Number(count) }))
}
