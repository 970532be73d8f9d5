/** Rows to what a reader gets: the record as the coder wrote it, with where it was read. */
import type { Article, EventView, Record, RecordSource, RecordView } from '@marsad/core/model'
import type { SelectQueryBuilder } from 'kysely'
import type { Context } from './context.ts'
import type { Tables } from './schema.ts'

/** The current and former records with their page and article; every query about records starts here. */
export function selectRecords({ db }: Context): SelectQueryBuilder<Tables, 'records', RecordRow> {
  const joined = db
    .selectFrom('records')
    .innerJoin('pages', 'pages.hash', 'records.hash')
    .leftJoin('articles', join =>
      join
        .onRef('articles.hash', '=', 'records.hash')
        .onRef('articles.version', '=', 'records.version')
        .onRef('articles.unit', '=', 'records.unit'),
    )
    .select([
      'records.number',
      'records.json',
      'records.event',
      'records.day',
      'records.day_end',
      'records.day_basis',
      'records.score',
      'records.outlet',
      'records.lang',
      'pages.hash',
      'pages.page',
      'pages.url',
      'pages.sample',
      'articles.title',
      'articles.published',
    ])
  // What is added to the query afterwards speaks of `records` only.
  return joined as unknown as SelectQueryBuilder<Tables, 'records', RecordRow>
}

export interface RecordRow extends SourceRow {
  readonly number: number
  readonly json: string
  readonly event: string
  readonly day: string | null
  readonly day_end: string | null
  readonly day_basis: 'date' | 'published' | 'none'
  readonly score: number
}

export interface SourceRow {
  readonly hash: string
  readonly page: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly lang: string
  readonly published: string | null
  readonly sample: number
}

export function sourceOf(row: SourceRow): RecordSource {
  const { hash, page, url, outlet, title, lang, published } = row
  return { hash, page, url, outlet, title, lang, published, sample: row.sample === 1 }
}

export function recordView(row: RecordRow): RecordView {
  return {
    ...(JSON.parse(row.json) as Record),
    source: sourceOf(row),
    day: row.day,
    dayEnd: row.day_end,
    dayBasis: row.day_basis,
    score: row.score,
  }
}

export function articleOf(json: string): Article {
  return JSON.parse(json) as Article
}

/** Records of one event as one line of a timeline; the surest record speaks for the event. */
export function eventView(id: string, records: readonly RecordView[]): EventView | undefined {
  const [first, ...rest] = records
  if (first === undefined) return undefined
  const surest = rest.reduce((best, next) => (isSurer(next, best) ? next : best), first)
  const dated = records.find(record => record.dayBasis === 'date') ?? surest
  return {
    id,
    day: dated.day,
    dayEnd: dated.dayEnd,
    type: surest.type,
    mode: surest.mode,
    status: surest.status,
    score: surest.score,
    actors: codesOf(records.flatMap(record => record.actors)),
    recipients: codesOf(records.flatMap(record => record.recipients)),
    records,
  }
}

function isSurer(a: RecordView, b: RecordView): boolean {
  return a.confidence > b.confidence
}

function codesOf(parties: readonly { readonly code: string }[]): string[] {
  return [...new Set(parties.map(party => party.code))]
}
