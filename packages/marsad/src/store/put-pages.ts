/**
 * Files pages with what was read in them. One transaction holds the whole batch, so a program that is
 * killed leaves whole pages or none, and going on again is only a matter of putting the same pages.
 */
import type { CodedPage } from '@marsad/core/model'
import type { Kysely } from 'kysely'
import type { Context } from './context.ts'
import { articleRow, outletOf, pairRows, partyRows, recordRow, wordsOf } from './record-rows.ts'
import type { Tables } from './schema.ts'
import type { PageToPut, PutOutcome } from './store.ts'

export async function putPages(
  context: Context,
  pages: readonly PageToPut[],
): Promise<readonly PutOutcome[]> {
  return context.db.transaction().execute(async db => {
    const outcomes: PutOutcome[] = []
    for (const page of pages) outcomes.push(await putPage({ ...context, db }, wellFormed(page)))
    return outcomes
  })
}

async function putPage(context: Context, page: PageToPut): Promise<PutOutcome> {
  const { db, tools } = context
  const now = tools.now?.() ?? new Date().toISOString()
  const known = await db
    .selectFrom('codings')
    .select(['version', 'held_to'])
    .where('hash', '=', page.hash)
    .execute()
  if (known.some(coding => coding.version === page.version)) return 'known'
  if (known.length === 0) await insertPage(db, page, now)
  else await endPresentCoding(db, page.hash, now)
  await insertCoding(db, page, now)
  await insertArticles(context, page)
  await insertRecords(context, page)
  return known.length === 0 ? 'added' : 'recoded'
}

async function insertPage(db: Kysely<Tables>, page: PageToPut, now: string): Promise<void> {
  const { hash, kind, raw, url, outlet, retrieved, coded } = page
  const sample = page.sample ? 1 : 0
  await db
    .insertInto('pages')
    .values({ hash, page: coded.page, kind, raw, url, outlet, retrieved, sample, added: now })
    .onConflict(conflict => conflict.column('hash').doNothing())
    .execute()
}

async function endPresentCoding(db: Kysely<Tables>, hash: string, now: string): Promise<void> {
  await db
    .updateTable('codings')
    .set({ held_to: now })
    .where('hash', '=', hash)
    .where('held_to', 'is', null)
    .execute()
  await db.updateTable('articles').set({ current: 0 }).where('hash', '=', hash).execute()
  await db.updateTable('records').set({ current: 0 }).where('hash', '=', hash).execute()
}

async function insertCoding(db: Kysely<Tables>, page: PageToPut, now: string): Promise<void> {
  const { hash, version, text, coded } = page
  const main = coded.articles.find(article => article.kind === 'article') ?? coded.articles[0]
  await db
    .insertInto('codings')
    .values({
      hash,
      version,
      text,
      title: main?.title?.text ?? null,
      lang: main?.lang ?? 'other',
      outlet: outletOf(main, page),
      published: main?.published.start ?? null,
      articles: coded.articles.length,
      records: coded.records.length,
      problems: coded.problems.length,
      held_from: now,
      held_to: null,
    })
    .execute()
  const problems = coded.problems.map(({ code, message }, place) => ({
    hash,
    version,
    place,
    code,
    message,
  }))
  if (problems.length > 0) await db.insertInto('problems').values(problems).execute()
}

async function insertArticles({ db, dialect, tools }: Context, page: PageToPut): Promise<void> {
  const { articles } = page.coded
  if (articles.length === 0) return
  const rows = await db
    .insertInto('articles')
    .values(articles.map(article => articleRow(article, page)))
    .returning(['number', 'unit'])
    .execute()
  const numbers = new Map(rows.map(row => [row.unit, row.number]))
  const words = articles.flatMap(article => {
    const number = numbers.get(article.unit)
    const prose = article.body.map(({ start, end }) => page.text.slice(start, end))
    const text = [article.title?.text ?? '', ...prose, ...article.keywords].join(' \n ')
    return number === undefined ? [] : [{ number, words: tools.fold(text) }]
  })
  await dialect.putWords(db, 'articles', words)
}

/** SQLite takes some 32,000 values in one statement; a record needs 18. */
const recordsAtOnce = 1000

async function insertRecords(context: Context, page: PageToPut): Promise<void> {
  const { records } = page.coded
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    await insertSomeRecords(context, page, records.slice(from, from + recordsAtOnce))
  }
}

async function insertSomeRecords(
  { db, dialect, tools }: Context,
  page: PageToPut,
  records: CodedPage['records'],
): Promise<void> {
  const articles = new Map(page.coded.articles.map(article => [article.unit, article]))
  const rows = await db
    .insertInto('records')
    .values(
      records.map(record => ({
        ...recordRow(record, articles.get(record.unit), page),
        score: tools.score(record.type, record.mode),
      })),
    )
    .onConflict(conflict => conflict.columns(['hash', 'version', 'id']).doNothing())
    .returning(['number', 'id'])
    .execute()
  const byId = new Map(records.map(record => [record.id, record]))
  const parties = []
  const pairs = []
  const words = []
  for (const { number, id } of rows) {
    const record = byId.get(id)
    if (record === undefined) continue
    parties.push(...partyRows(record).map(row => ({ ...row, record: number })))
    pairs.push(...pairRows(record).map(row => ({ ...row, record: number })))
    words.push({ number, words: tools.fold(wordsOf(record)) })
  }
  if (parties.length > 0) await db.insertInto('parties').values(parties).execute()
  if (pairs.length > 0) await db.insertInto('pairs').values(pairs).execute()
  await dialect.putWords(db, 'records', words)
}

/** Databases hold no halves of characters; the replacement is as long, so every offset still holds. */
function wellFormed(page: PageToPut): PageToPut {
  if (page.text.isWellFormed()) return page
  const mend = <T>(value: T): T => JSON.parse(JSON.stringify(value), mendText)
  return { ...page, text: page.text.toWellFormed(), coded: mend(page.coded) }
}

function mendText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
