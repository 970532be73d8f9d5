/**
 * Two actors over time. An event weighs as cooperation or conflict by the sign of PLOVER's score; what
 * was denied is listed with the rest but weighs as neither.
 */
import type { EventView, RecordView, RelationAnswer, RelationSummary } from '@marsad/core/model'
import { sql } from 'kysely'
import type { Context } from './context.ts'
import { recordConditions } from './record-filter.ts'
import { facetsOf } from './record-queries.ts'
import { eventView, recordView, selectRecords } from './record-views.ts'
import type { RecordFilter } from './store.ts'

/** More records than a reader can follow; the filter narrows. */
const relationRecordsMost = 10_000

export async function findRelations(
  context: Context,
  actor: string | undefined,
  limit: number,
): Promise<readonly RelationSummary[]> {
  let query = fromPairs(context, {})
  if (actor !== undefined) {
    query = query.where(eb => eb.or([eb('pairs.a', '=', actor), eb('pairs.b', '=', actor)]))
  }
  const rows = await query
    .groupBy(['pairs.a', 'pairs.b'])
    .orderBy(sql`count(distinct records.event)`, 'desc')
    .orderBy('pairs.a')
    .orderBy('pairs.b')
    .limit(limit)
    .execute()
  return rows.map(summaryOf)
}

export async function findRelation(
  context: Context,
  { a, b, filter }: { readonly a: string; readonly b: string; readonly filter: RecordFilter },
): Promise<RelationAnswer> {
  const given = { ...filter, actor: a, other: b }
  const rows = await selectRecords(context)
    .where(recordConditions(context, given))
    .orderBy('records.day', order => order.asc().nullsLast())
    .orderBy('records.number')
    .limit(relationRecordsMost)
    .execute()
  const [first, second] = a < b ? [a, b] : [b, a]
  const found = await fromPairs(context, filter)
    .where('pairs.a', '=', first)
    .where('pairs.b', '=', second)
    .groupBy(['pairs.a', 'pairs.b'])
    .executeTakeFirst()
  const none = { records: 0, events: 0, cooperation: 0, conflict: 0, first: null, last: null }
  return {
    relation: found === undefined ? { a: first, b: second, ...none } : summaryOf(found),
    events: eventsOf(rows.map(row => [row.event, recordView(row)] as const)),
    facets: await facetsOf(context, given),
  }
}

function fromPairs(context: Context, filter: RecordFilter) {
  return context.db
    .selectFrom('pairs')
    .innerJoin('records', 'records.number', 'pairs.record')
    .where(recordConditions(context, filter))
    .select(eb => {
      const events = () => eb.fn.count<number>('records.event').distinct()
      return [
        'pairs.a',
        'pairs.b',
        eb.fn.countAll<number>().as('records'),
        events().as('events'),
        events()
          .filterWhere('records.score', '>', 0)
          .filterWhere('records.status', '!=', 'denied')
          .as('cooperation'),
        events()
          .filterWhere('records.score', '<', 0)
          .filterWhere('records.status', '!=', 'denied')
          .as('conflict'),
        eb.fn.min<string | null>('records.day').as('first'),
        eb.fn.max<string | null>('records.day').as('last'),
      ]
    })
}

function summaryOf(row: RelationSummary): RelationSummary {
  return {
    a: row.a,
    b: row.b,
    records: Number(row.records),
    events: Number(row.events),
    cooperation: Number(row.cooperation),
    conflict: Number(row.conflict),
    first: row.first,
    last: row.last,
  }
}

/** One event per article and number, ascending by day, those without a day last. */
function eventsOf(records: readonly (readonly [string, RecordView])[]): readonly EventView[] {
  const byEvent = Map.groupBy(records, ([event]) => event)
  const events = [...byEvent].flatMap(([id, group]) => {
    const event = eventView(
      id,
      group.map(([, record]) => record),
    )
    return event === undefined ? [] : [event]
  })
  return events.sort((x, y) => compareDays(x.day, y.day))
}

function compareDays(x: string | null, y: string | null): number {
  if (x === y) return 0
  if (x === null) return 1
  if (y === null) return -1
  return x < y ? -1 : 1
}
