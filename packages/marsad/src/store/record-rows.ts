/**
 * What the columns say of a record, so that a query need not open its JSON: the day a timeline puts it
 * on, its parties, and the pairs it puts in relation.
 */
import type { Article, Record } from '@marsad/core/model'
import type { Insertable } from 'kysely'
import type { ArticlesTable, PartiesTable, RecordsTable } from './schema.ts'
import type { PageToPut } from './store.ts'

/** A page's outlet as its article names it, else as the caller did, else its host. */
export function outletOf(article: Article | undefined, page: PageToPut): string | null {
  return article?.outlet ?? page.outlet ?? hostOf(page.url)
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null
}

export function articleRow(article: Article, page: PageToPut): Insertable<ArticlesTable> {
  return {
    hash: page.hash,
    version: page.version,
    unit: article.unit,
    kind: article.kind,
    title: article.title?.text ?? null,
    outlet: outletOf(article, page),
    lang: article.lang,
    published: article.published.start,
    json: JSON.stringify(article),
    current: 1,
  }
}

export function recordRow(
  record: Record,
  article: Article | undefined,
  page: PageToPut,
): Omit<Insertable<RecordsTable>, 'score'> {
  return {
    id: record.id,
    hash: page.hash,
    version: page.version,
    unit: record.unit,
    event: `${page.hash}/${record.unit}:${eventNumber(record)}`,
    type: record.type,
    mode: record.mode,
    status: record.status,
    ...dayOf(record, article),
    confidence: record.confidence,
    outlet: outletOf(article, page),
    lang: article?.lang ?? 'other',
    json: JSON.stringify({ ...record, event: eventNumber(record) }),
    current: 1,
  }
}

/** Events are numbered within a unit; some coders wrote the unit before the number. */
function eventNumber({ unit, event }: Record): string {
  return event.startsWith(`${unit}:`) ? event.slice(unit.length + 1) : event
}

function dayOf(record: Record, article: Article | undefined) {
  if (record.date !== null) {
    return { day: record.date.start, day_end: record.date.end, day_basis: 'date' } as const
  }
  const { start = null, end = null } = article?.published ?? {}
  return { day: start, day_end: end, day_basis: start === null ? 'none' : 'published' } as const
}

type PartyRow = Omit<Insertable<PartiesTable>, 'record'>

export function partyRows(record: Record): PartyRow[] {
  const row = (role: PartyRow['role'], code: string) => ({ role, code })
  return [
    ...codesOf(record.actors).map(code => row('actor', code)),
    ...codesOf(record.recipients).map(code => row('recipient', code)),
    ...codesOf(record.third).map(code => row('third', code)),
  ]
}

/**
 * Who stands with whom: each actor with each recipient, or, where the act is mutual and names no
 * recipient, the actors with each other. Two that strike a third are not thereby related.
 */
export function pairRows(record: Record): { readonly a: string; readonly b: string }[] {
  const actors = codesOf(record.actors)
  const recipients = codesOf(record.recipients)
  const others = recipients.length > 0 ? recipients : actors
  const pairs = new Map<string, { a: string; b: string }>()
  for (const actor of actors) {
    for (const other of others) {
      const [a, b] = actor < other ? [actor, other] : [other, actor]
      if (a !== b) pairs.set(`${a} ${b}`, { a, b })
    }
  }
  return [...pairs.values()]
}

function codesOf(parties: readonly { readonly code: string }[]): string[] {
  return [...new Set(parties.map(party => party.code))]
}

/** The words by which a record is found: what the page says, and its parties as named there. */
export function wordsOf(record: Record): string {
  const parties = [...record.actors, ...record.recipients, ...record.third].map(({ text }) => text)
  return [record.evidence.text, ...parties].join(' \n ')
}
