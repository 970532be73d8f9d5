/**
 * Filters, counts and groups over what the store answered. Facets count what would remain if
 * only their own filter were lifted, so that no shown number leads to an empty list.
 */
import type { EventView, Facet, Precision, RecordView } from '@marsad/core/model'

export const facetNames = ['type', 'status', 'outlet', 'lang'] as const
export type FacetName = (typeof facetNames)[number]

export interface Filters {
  readonly type: string | null
  readonly status: string | null
  readonly outlet: string | null
  readonly lang: string | null
  readonly from: string | null
  readonly to: string | null
}

export function parseFilters(query: URLSearchParams): Filters {
  const day = (name: string) => {
    const value = query.get(name)
    return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  }
  const [type, status, outlet, lang] = facetNames.map(name => query.get(facetParam(name)))
  return {
    type: type ?? null,
    status: status ?? null,
    outlet: outlet ?? null,
    lang: lang ?? null,
    from: day('from'),
    to: day('to'),
  }
}

/** `lang` in an address is the interface's language; the records' own is `in`. */
export function facetParam(name: FacetName): string {
  return name === 'lang' ? 'in' : name
}

const valuesOf: Readonly<Record<FacetName, (event: EventView) => readonly string[]>> = {
  type: event => [event.type, `${event.type}/${event.mode}`],
  status: event => [event.status],
  outlet: event => [...new Set(event.records.map(record => record.source.outlet ?? ''))],
  lang: event => [...new Set(event.records.map(record => record.source.lang))],
}

export function filterEvents(events: readonly EventView[], filters: Filters): EventView[] {
  return events.filter(event => inPeriod(event, filters) && passes(event, filters))
}

/** Events that pass all facets, whatever their day: what the line shows while it is zoomed. */
export function filterByFacets(events: readonly EventView[], filters: Filters): EventView[] {
  return events.filter(event => passes(event, filters))
}

export function countFacet(
  events: readonly EventView[],
  filters: Filters,
  name: FacetName,
): Facet[] {
  const counts = new Map<string, number>()
  for (const event of filterEvents(events, { ...filters, [name]: null })) {
    const values = name === 'type' ? [event.type] : valuesOf[name](event)
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

function passes(event: EventView, filters: Filters): boolean {
  return facetNames.every(name => {
    const wanted = filters[name]
    return wanted === null || valuesOf[name](event).includes(wanted)
  })
}

function inPeriod(event: EventView, { from, to }: Filters): boolean {
  if (from === null && to === null) return true
  if (event.day === null) return false
  return (to === null || event.day <= to) && (from === null || (event.dayEnd ?? event.day) >= from)
}

/** Records of one page's one event, told as one. */
export function eventsOf(records: readonly RecordView[]): EventView[] {
  const groups = new Map<string, RecordView[]>()
  for (const record of records) {
    const id = eventId(record)
    groups.set(id, [...(groups.get(id) ?? []), record])
  }
  return [...groups].flatMap(([id, group]) => {
    const lead = group.reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const codes = (parties: RecordView['actors']) => [...new Set(parties.map(party => party.code))]
    const { type, mode, status, score } = lead
    const { day, dayEnd } = group.find(({ dayBasis }) => dayBasis === 'date') ?? lead
    const actors = codes(lead.actors)
    const recipients = codes(lead.recipients)
    return [{ id, day, dayEnd, type, mode, status, score, actors, recipients, records: group }]
  })
}

export function eventId(record: RecordView): string {
  return `${record.source.hash}/${record.unit}:${record.event}`
}

/** The record that tells the event best: the most certain one. */
export function leadOf(event: EventView): RecordView | undefined {
  return event.records.reduce<RecordView | undefined>(
    (best, record) => (best && best.confidence >= record.confidence ? best : record),
    undefined,
  )
}

/** How exactly the day of an event is known: by the record whose own date gave it. */
export function precisionOf({ day, records }: Pick<EventView, 'day' | 'records'>): Precision {
  const giver = records.find(({ dayBasis, date }) => dayBasis === 'date' && date?.start === day)
  return giver?.date?.precision ?? 'day'
}

/** Events of one day, newest first; those of a whole month or year stand apart from its first day. */
export function byDay(events: readonly EventView[]): (readonly EventView[])[] {
  const days = new Map<string, EventView[]>()
  for (const event of events) {
    const key = event.day === null ? '' : `${event.day} ${precisionOf(event)}`
    days.set(key, [...(days.get(key) ?? []), event])
  }
  return [...days].sort(([a], [b]) => b.localeCompare(a)).map(([, group]) => group)
}
