/**
 * A filter as conditions. It is applied to any query that joins `records`; a facet leaves its own
 * condition out, so that it shows what else could be chosen.
 */
import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import type { Context } from './context.ts'
import type { Tables } from './schema.ts'
import { searchTerms } from './search-terms.ts'
import type { RecordFilter } from './store.ts'

export type FilterKey = keyof RecordFilter
type Builder = ExpressionBuilder<Tables, 'records'>
type Condition = Expression<SqlBool>

export function recordConditions(
  context: Context,
  filter: RecordFilter,
  without?: FilterKey,
): Condition {
  const eb = expressionBuilder<Tables, 'records'>()
  const given = without === undefined ? filter : { ...filter, [without]: undefined }
  return eb.and([
    eb('records.current', '=', 1),
    ...partyConditions(eb, given),
    ...dayConditions(eb, given),
    ...valueConditions(eb, given),
    ...wordConditions(context, given),
  ])
}

/** One actor: any part in the record. Two: the record puts them in relation. */
function partyConditions(eb: Builder, { actor, other }: RecordFilter): Condition[] {
  if (actor !== undefined && other !== undefined) {
    const [a, b] = actor < other ? [actor, other] : [other, actor]
    const pairs = eb.selectFrom('pairs').select('pairs.record')
    return [eb('records.number', 'in', pairs.where('a', '=', a).where('b', '=', b))]
  }
  const code = actor ?? other
  if (code === undefined) return []
  const parties = eb.selectFrom('parties').select('parties.record').where('code', '=', code)
  return [eb('records.number', 'in', parties)]
}

/** A record counts for a period that its days touch. */
function dayConditions(eb: Builder, { from, to }: RecordFilter): Condition[] {
  const conditions: Condition[] = []
  if (from !== undefined) conditions.push(eb('records.day_end', '>=', from))
  if (to !== undefined) conditions.push(eb('records.day', '<=', to))
  return conditions
}

function valueConditions(eb: Builder, filter: RecordFilter): Condition[] {
  const conditions: Condition[] = []
  const anyOf = (column: 'type' | 'status' | 'outlet' | 'lang', values?: readonly string[]) => {
    if (values !== undefined && values.length > 0) {
      conditions.push(eb(`records.${column}`, 'in', values))
    }
  }
  anyOf('type', filter.type)
  anyOf('status', filter.status)
  anyOf('outlet', filter.outlet)
  anyOf('lang', filter.lang)
  if (filter.mode !== undefined) conditions.push(eb('records.mode', '=', filter.mode))
  if (filter.minConfidence !== undefined) {
    conditions.push(eb('records.confidence', '>=', filter.minConfidence))
  }
  return conditions
}

/** Signs without a word in them are found nowhere; that is not the same as asking for nothing. */
function wordConditions({ dialect, tools }: Context, { q = '' }: RecordFilter): Condition[] {
  if (q.trim() === '') return []
  const terms = searchTerms(q, tools.fold)
  return [terms.length === 0 ? sql<SqlBool>`1 = 0` : dialect.matches('records', terms)]
}
