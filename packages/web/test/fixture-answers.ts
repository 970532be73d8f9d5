/** Answers the interface's questions from the fixture, as the real server would. */
import type { EventView, Facet, RecordView, RelationSummary } from '@marsad/core/model'
import { eventsOf } from '../src/text/events.ts'
import { actors, codesOf, pages, records } from './fixture-store.ts'

interface Reply {
  readonly status: number
  readonly body: unknown
}

export function answer(url: URL, empty: boolean): Reply {
  const [, , what = '', one, two] = url.pathname.split('/').map(decodeURIComponent)
  const held = empty ? [] : records
  if (what === 'summary') return ok(summary(held, empty))
  if (what === 'actors') return ok(actors)
  if (what === 'records')
    return one === undefined ? ok(list(held, url.searchParams)) : single(held, one)
  if (what === 'relations')
    return ok(one && two ? relation(held, one, two) : relations(held, url.searchParams))
  if (what === 'pages') return page(one, empty)
  return { status: 404, body: {} }
}

function ok(body: unknown): Reply {
  return { status: 200, body }
}

function summary(held: readonly RecordView[], empty: boolean): unknown {
  const count = empty ? 0 : pages.length
  return {
    pages: count,
    articles: count,
    records: held.length,
    events: held.length,
    problems: empty ? 0 : pages.filter(({ problems }) => problems.length > 0).length,
    outlets: new Set(held.map(record => record.source.outlet)).size,
    samples: count,
    first: empty ? null : '2014-03-04',
    last: empty ? null : '2025-06-20',
    version: '0.1.0',
  }
}

function single(held: readonly RecordView[], id: string): Reply {
  const record = held.find(candidate => candidate.id === id)
  return record ? ok(record) : { status: 404, body: {} }
}

function list(held: readonly RecordView[], query: URLSearchParams): unknown {
  const wanted = held.filter(record => matches(record, query))
  const sorted = [...wanted].sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))
  const from = Number(query.get('cursor') ?? 0)
  const limit = Number(query.get('limit') ?? 50)
  const next = from + limit < sorted.length ? String(from + limit) : null
  return {
    records: sorted.slice(from, from + limit),
    total: sorted.length,
    next,
    facets: facets(wanted),
  }
}

function matches(record: RecordView, query: URLSearchParams): boolean {
  const is = (name: string, value: string | null) =>
    !query.has(name) || (query.get(name) ?? '').split(',').includes(value ?? '')
  const party = (name: string) =>
    !query.has(name) || codesOf(record).includes(query.get(name) ?? '')
  const words = record.evidence.text.toLowerCase()
  return (
    [is('type', record.type), is('mode', record.mode), is('status', record.status)].every(
      Boolean,
    ) &&
    [is('outlet', record.source.outlet), is('lang', record.source.lang)].every(Boolean) &&
    [party('actor'), party('other')].every(Boolean) &&
    (query.get('from') ?? '') <= (record.dayEnd ?? '') &&
    (query.get('to') ?? '9999') >= (record.day ?? '') &&
    words.includes((query.get('q') ?? '').toLowerCase())
  )
}

function facets(held: readonly RecordView[]): Readonly<Record<string, Facet[]>> {
  const count = (read: (record: RecordView) => string) => {
    const counts = new Map<string, number>()
    for (const record of held) counts.set(read(record), (counts.get(read(record)) ?? 0) + 1)
    return [...counts].map(([value, total]) => ({ value, count: total }))
  }
  return {
    type: count(record => record.type),
    status: count(record => record.status),
    outlet: count(record => record.source.outlet ?? ''),
    lang: count(record => record.source.lang),
  }
}

function relation(held: readonly RecordView[], a: string, b: string): unknown {
  const joint = held.filter(record => codesOf(record).includes(a) && codesOf(record).includes(b))
  const events: EventView[] = eventsOf(joint)
  return { relation: summarise(a, b, joint), events, facets: facets(joint) }
}

function summarise(a: string, b: string, joint: readonly RecordView[]): RelationSummary {
  const days = joint.flatMap(record => record.day ?? []).sort()
  const cooperation = joint.filter(record => record.score > 0).length
  return {
    a,
    b,
    records: joint.length,
    events: joint.length,
    cooperation,
    conflict: joint.length - cooperation,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }
}

function relations(held: readonly RecordView[], query: URLSearchParams): RelationSummary[] {
  const pairs = new Set(held.flatMap(record => pairsOf(codesOf(record).sort())))
  const actor = query.get('actor')
  return [...pairs]
    .map(pair => pair.split(' '))
    .filter(pair => actor === null || pair.includes(actor))
    .map(([a = '', b = '']) =>
      summarise(
        a,
        b,
        held.filter(record => [a, b].every(code => codesOf(record).includes(code))),
      ),
    )
    .sort((x, y) => y.events - x.events)
    .slice(0, Number(query.get('limit') ?? 100))
}

function pairsOf(codes: readonly string[]): string[] {
  return codes.flatMap((a, index) => codes.slice(index + 1).map(b => `${a} ${b}`))
}

function page(hash: string | undefined, empty: boolean): Reply {
  if (hash === undefined)
    return ok({ pages: empty ? [] : pages.map(({ summary }) => summary), next: null })
  const found = pages.find(candidate => candidate.summary.hash === hash)
  return found ? ok(found) : { status: 404, body: {} }
}
