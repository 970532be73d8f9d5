/**
 * The tables, in the one form that all databases share: text, integers, reals and bytes. Days are ISO
 * text, so that they sort as they read; truth is 0 or 1, because SQLite has nothing else.
 */
import type { ColumnType, Generated } from 'kysely'

export interface Tables {
  pages: PagesTable
  codings: CodingsTable
  articles: ArticlesTable
  records: RecordsTable
  parties: PartiesTable
  pairs: PairsTable
  problems: ProblemsTable
}

type Fixed<T> = ColumnType<T, T, never>

export interface PagesTable {
  hash: Fixed<string>
  page: Fixed<string>
  kind: Fixed<'json' | 'text' | 'html'>
  raw: Fixed<Uint8Array>
  url: Fixed<string | null>
  outlet: Fixed<string | null>
  retrieved: Fixed<string | null>
  sample: Fixed<number>
  added: Fixed<string>
}

/** One version's reading of one page. It held from `held_from` until `held_to`, or holds still. */
export interface CodingsTable {
  hash: Fixed<string>
  version: Fixed<string>
  text: Fixed<string>
  title: Fixed<string | null>
  lang: Fixed<string>
  outlet: Fixed<string | null>
  published: Fixed<string | null>
  articles: Fixed<number>
  records: Fixed<number>
  problems: Fixed<number>
  held_from: Fixed<string>
  held_to: string | null
}

export interface ArticlesTable {
  number: Generated<number>
  hash: Fixed<string>
  version: Fixed<string>
  unit: Fixed<string>
  kind: Fixed<'article' | 'post'>
  title: Fixed<string | null>
  outlet: Fixed<string | null>
  lang: Fixed<string>
  published: Fixed<string | null>
  json: Fixed<string>
  current: number
}

export interface RecordsTable {
  number: Generated<number>
  id: Fixed<string>
  hash: Fixed<string>
  version: Fixed<string>
  unit: Fixed<string>
  /** `HASH/UNIT:EVENT`. */
  event: Fixed<string>
  type: Fixed<string>
  mode: Fixed<string | null>
  status: Fixed<string>
  day: Fixed<string | null>
  day_end: Fixed<string | null>
  day_basis: Fixed<'date' | 'published' | 'none'>
  score: Fixed<number>
  confidence: Fixed<number>
  outlet: Fixed<string | null>
  lang: Fixed<string>
  json: Fixed<string>
  current: number
}

export interface PartiesTable {
  record: Fixed<number>
  role: Fixed<'actor' | 'recipient' | 'third'>
  code: Fixed<string>
}

/** Who a record puts in relation: `a` before `b` by code, once for each two. */
export interface PairsTable {
  record: Fixed<number>
  a: Fixed<string>
  b: Fixed<string>
}

export interface ProblemsTable {
  hash: Fixed<string>
  version: Fixed<string>
  place: Fixed<number>
  code: Fixed<string>
  message: Fixed<string>
}
