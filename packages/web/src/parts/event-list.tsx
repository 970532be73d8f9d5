/**
 * A list of events as a newspaper would set it: mark, title, one line of the quote, who told it.
 * Arrow keys walk the rows; a row is a link, so Enter opens it.
 */
import type { EventView } from '@marsad/core/model'
import type { KeyboardEvent, ReactElement } from 'react'
import { type Reader, useReader } from '../state/reader.tsx'
import { leadOf } from '../text/events.ts'
import { headline } from '../text/headline.ts'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { DayOf, Foreign, Outlet, SampleMark, StatusWord } from './names.tsx'
import { SourceMarks, type SourceNumbers } from './printed-sources.tsx'

interface Props {
  readonly events: readonly EventView[]
  readonly hrefOf: (event: EventView) => string
  readonly selected?: string | undefined
  /** False where a heading above already says the day. */
  readonly days?: boolean
  readonly replace?: boolean
  readonly onPoint?: (id: string | undefined) => void
  /** Where the list is printed with its sources at the foot. */
  readonly numbers?: SourceNumbers
}

export function EventList({
  events,
  hrefOf,
  selected,
  days = true,
  replace,
  onPoint,
  numbers,
}: Props): ReactElement {
  return (
    <ol className="event-list" onKeyDown={walk}>
      {events.map(event => (
        <li key={event.id} aria-current={event.id === selected ? 'true' : undefined}>
          <Link
            className="event-row"
            href={hrefOf(event)}
            replace={replace ?? false}
            data-event={event.id}
            onMouseEnter={() => onPoint?.(event.id)}
            onMouseLeave={() => onPoint?.(undefined)}
            onFocus={() => onPoint?.(event.id)}
          >
            <EventRow event={event} days={days} numbers={numbers} />
          </Link>
        </li>
      ))}
    </ol>
  )
}

function EventRow({
  event,
  days,
  numbers,
}: {
  event: EventView
  days: boolean
  numbers: SourceNumbers | undefined
}): ReactElement {
  const reader = useReader()
  const lead = leadOf(event)
  const outlets = [
    ...new Set(event.records.map(record => record.source.outlet ?? record.source.page)),
  ]
  return (
    <>
      <Mark status={event.status} score={event.score} />
      <span className="event-text">
        <span className="event-title">{eventTitle(event, reader)}</span>
        {lead && (
          <Foreign lang={lead.source.lang} className="line-quote">
            {lead.evidence.text}
          </Foreign>
        )}
        <span className="event-foot">
          {days && <DayOf item={event} />}
          <StatusWord status={event.status} />
          {outlets.map(outlet => (
            <Outlet key={outlet} name={outlet} />
          ))}
          {event.records.length > 1 && <span>{reader.count('record', event.records.length)}</span>}
          {numbers && <SourceMarks event={event} numbers={numbers} />}
          <SampleMark sample={lead?.source.sample ?? false} />
        </span>
      </span>
    </>
  )
}

export function eventTitle(event: EventView, { lang, nameOf }: Reader): string {
  return headline(event, lang, nameOf)
}

/** Up and down go to the neighbouring row, Home and End to the first and last. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('a.event-row')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  }
  const next = steps[event.key]
  if (next === undefined) return
  event.preventDefault()
  const row = rows[Math.min(rows.length - 1, Math.max(0, next))]
  row?.focus()
}
