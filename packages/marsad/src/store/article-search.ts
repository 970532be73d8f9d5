/** Full text over articles: the newest that hold all words, each with a quote around the first hit. */
import { type Quote, quote } from '@marsad/core/model'
import type { Context } from './context.ts'
import { articleOf, sourceOf } from './record-views.ts'
import { findTerms, searchTerms } from './search-terms.ts'
import type { ArticleHit } from './store.ts'

const hitsMost = 12
const reach = 110

export async function findArticles(
  { db, dialect, tools }: Context,
  q: string,
  limit: number,
): Promise<readonly ArticleHit[]> {
  const terms = searchTerms(q, tools.fold)
  if (terms.length === 0) return []
  const rows = await db
    .selectFrom('articles')
    .innerJoin('pages', 'pages.hash', 'articles.hash')
    .innerJoin('codings', join =>
      join
        .onRef('codings.hash', '=', 'articles.hash')
        .onRef('codings.version', '=', 'articles.version'),
    )
    .select([
      'articles.unit',
      'articles.json',
      'articles.title',
      'articles.outlet',
      'articles.lang',
      'articles.published',
      'codings.text',
      'pages.hash',
      'pages.page',
      'pages.url',
      'pages.sample',
    ])
    .where('articles.current', '=', 1)
    .where(dialect.matches('articles', terms))
    .orderBy('articles.published', order => order.desc().nullsLast())
    .orderBy('articles.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => {
    const { body } = articleOf(row.json)
    const hits = body.flatMap(({ start, end }) =>
      findTerms(row.text.slice(start, end), terms, { fold: tools.fold, most: hitsMost }).map(
        hit => ({ start: hit.start + start, end: hit.end + start }),
      ),
    )
    const range = body.find(({ start, end }) => isIn(hits[0]?.start, { start, end })) ?? body[0]
    const snippet = around(row.text, hits[0]?.start ?? range?.start ?? 0, range)
    const shown = hits.filter(({ start, end }) => start >= snippet.start && end <= snippet.end)
    return { source: sourceOf(row), unit: row.unit, snippet, hits: shown }
  })
}

function isIn(at: number | undefined, range: { readonly start: number; readonly end: number }) {
  return at !== undefined && at >= range.start && at < range.end
}

/** Some words to either side, cut at spaces and within the paragraph. */
function around(
  text: string,
  at: number,
  range: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): Quote {
  const near = Math.max(range.start, at - reach)
  const far = Math.min(range.end, at + reach)
  const space = text.indexOf(' ', near)
  const start = near > range.start && space >= 0 && space < at ? space + 1 : near
  const last = text.lastIndexOf(' ', far)
  const end = far < range.end && last > at ? last : far
  return quote(text, start, end)
}
