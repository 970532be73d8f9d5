/** One line that says in words which mark is pointed at, for eyes and for screen readers. */
import type { EventView } from '@marsad/core/model'
import { statuses } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { eventTitle } from '../parts/event-list.tsx'
import { Mark } from '../parts/mark.tsx'
import { DayOf, Foreign, StatusWord } from '../parts/names.tsx'
import { useReader } from '../state/reader.tsx'
import { leadOf } from '../text/events.ts'

export function Reading({ event }: { event: EventView | undefined }): ReactElement {
  const reader = useReader()
  const lead = event && leadOf(event)
  return (
    <p className="reading" aria-live="polite">
      {event ? (
        <>
          <Mark status={event.status} score={event.score} />
          <DayOf item={event} />
          <strong>{eventTitle(event, reader)}</strong>
          {lead && (
            <Foreign lang={lead.source.lang} className="line-quote">
              {lead.evidence.text}
            </Foreign>
          )}
        </>
      ) : (
        <Legend />
      )}
    </p>
  )
}

function Legend(): ReactElement {
  return (
    <span className="legend">
      {statuses.map(status => (
        <span key={status}>
          <Mark status={status} score={4} />
          <StatusWord status={status} />
        </span>
      ))}
    </span>
  )
}
