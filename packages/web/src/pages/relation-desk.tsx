/**
 * The desk of a relation: the line, the facets, the list and the open event, all looking at
 * the same filters, which live in the address.
 */
import { type EventView, fromDayNumber, type IsoDate, toDayNumber } from '@marsad/core/model'
import {
  type KeyboardEvent,
  memo,
  type ReactElement,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { EventList } from '../parts/event-list.tsx'
import { FacetList } from '../parts/facet-list.tsx'
import { Link } from '../parts/link.tsx'
import { numberSources, PrintedSources } from '../parts/printed-sources.tsx'
import { Empty } from '../parts/states.tsx'
import { type Address, go, linkHere, useAddress } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import {
  countFacet,
  type Filters,
  facetNames,
  filterByFacets,
  filterEvents,
  parseFilters,
} from '../text/events.ts'
import { daysOf } from '../timeline/layout.ts'
import { extentOf, type Window } from '../timeline/scale.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { OpenEvent } from './open-event.tsx'
import { RelationAside } from './relation-aside.tsx'

const rowsFirst = 30
/** Room above a row that was brought into view, so that its neighbour is seen too. */
const glimpse = 120

export function RelationDesk({ events }: { events: readonly EventView[] }): ReactElement {
  const address = useAddress()
  const [live, setLive] = useState<Window>()
  const [pointed, setPointed] = useState<string>()
  const extent = useMemo(() => wholeExtent(events), [events])
  const fixed = useMemo(() => parseFilters(address.query), [address])
  const window = live ?? windowOf(fixed, extent)
  const filters = useMemo(() => (live ? within(fixed, live) : fixed), [fixed, live])
  const drawn = useMemo(() => filterByFacets(events, fixed), [events, fixed])
  const selected = address.query.get('event') ?? undefined
  const open = events.find(event => event.id === selected)

  const onWindow = useCallback(
    (next: Window, done: boolean) => {
      setLive(done ? undefined : next)
      if (done) go(linkHere(address, period(next, extent)), 'replace')
    },
    [address, extent],
  )
  const onOpen = useCallback(
    (id: string) => go(linkHere(address, { event: id === selected ? null : id }), 'replace'),
    [address, selected],
  )
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selected) go(linkHere(address, { event: null }), 'replace')
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the event from anywhere.
    <div onKeyDown={onKey}>
      <Timeline
        events={drawn}
        extent={extent}
        window={window}
        selected={selected}
        pointed={pointed}
        onWindow={onWindow}
        onOpen={onOpen}
      />
      <div className={`desk ${open ? 'desk-open' : ''}`}>
        <Facets events={events} filters={filters} address={address} />
        <Listed
          events={events}
          filters={filters}
          address={address}
          selected={selected}
          onPoint={setPointed}
        />
        <div className="desk-detail">
          {open ? (
            <OpenEvent event={open} closeHref={linkHere(address, { event: null })} />
          ) : (
            <RelationAside events={events} />
          )}
        </div>
      </div>
    </div>
  )
}

const Facets = memo(FacetColumn)

function FacetColumn({
  events,
  filters,
  address,
}: {
  events: readonly EventView[]
  filters: Filters
  address: Address
}): ReactElement {
  const { say, days } = useReader()
  const cleared = { type: null, status: null, outlet: null, in: null, from: null, to: null }
  const filtered = Object.values(filters).some(value => value !== null)
  return (
    <aside className="facets">
      {filtered && (
        <Link className="button" href={linkHere(address, cleared)} replace>
          {say('facet.clear')}
        </Link>
      )}
      {filters.from !== null && filters.to !== null && (
        <section className="facet">
          <h3>{say('facet.period')}</h3>
          <p>
            <bdi>{days(filters.from, filters.to)}</bdi>
          </p>
        </section>
      )}
      {facetNames.map(name => (
        <FacetList
          key={name}
          name={name}
          facets={countFacet(events, filters, name)}
          chosen={filters[name]}
        />
      ))}
    </aside>
  )
}

const Listed = memo(ListColumn)

function ListColumn({
  events,
  filters,
  address,
  selected,
  onPoint,
}: {
  events: readonly EventView[]
  filters: Filters
  address: Address
  selected: string | undefined
  onPoint: (id: string | undefined) => void
}): ReactElement {
  const { say, count, number } = useReader()
  const [rows, setRows] = useState(rowsFirst)
  const shown = filterEvents(events, filters).sort((a, b) =>
    (b.day ?? '').localeCompare(a.day ?? ''),
  )
  const numbers = numberSources(shown.slice(0, rows))
  const left = shown.length - rows
  const pane = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newly selected row comes into view.
  useEffect(() => showSelected(pane.current), [selected])
  return (
    <section className="desk-list" aria-label={say('relation.list')} ref={pane}>
      <h2 className="section-title">{count('event', shown.length)}</h2>
      {shown.length === 0 && (
        <Empty title={say('relation.none.filtered')} next={say('relation.none.filtered.next')} />
      )}
      <EventList
        events={shown.slice(0, rows)}
        hrefOf={event => linkHere(address, { event: event.id })}
        selected={selected}
        replace
        onPoint={onPoint}
        numbers={numbers}
      />
      <PrintedSources numbers={numbers} />
      {left > 0 && (
        <button type="button" onClick={() => setRows(rows + rowsFirst)}>
          {say('relation.more', { count: number(Math.min(left, rowsFirst)) })}
        </button>
      )}
    </section>
  )
}

/** Moves the list within its own pane: the page itself stands still. */
function showSelected(pane: HTMLElement | null): void {
  const row = pane?.querySelector('[aria-current="true"]')
  if (!pane || !row) return
  const [outer, inner] = [pane.getBoundingClientRect(), row.getBoundingClientRect()]
  const bottom = Math.min(outer.bottom, window.innerHeight)
  if (inner.top < outer.top || inner.bottom > bottom) {
    pane.scrollTop += inner.top - outer.top - glimpse
  }
}

function wholeExtent(events: readonly EventView[]): Window {
  return extentOf(
    events.flatMap(event => daysOf(event) ?? []).flatMap(days => [days.from, days.to]),
  )
}

function windowOf({ from, to }: Filters, extent: Window): Window {
  const first = from === null ? extent.from : toDayNumber(from as IsoDate)
  const last = to === null ? extent.to : toDayNumber(to as IsoDate)
  return last > first ? { from: first, to: last } : extent
}

function within(filters: Filters, { from, to }: Window): Filters {
  return { ...filters, from: fromDayNumber(from), to: fromDayNumber(to) }
}

/** The whole needs no word in the address. */
function period(window: Window, extent: Window): { from: string | null; to: string | null } {
  const whole = window.from <= extent.from && window.to >= extent.to
  return whole
    ? { from: null, to: null }
    : { from: fromDayNumber(window.from), to: fromDayNumber(window.to) }
}
