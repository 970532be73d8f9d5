/** An event opened beside the list: its best record, and the other sentences that tell it. */
import type { EventView } from '@marsad/core/model'
import { type ReactElement, useEffect, useRef } from 'react'
import { Link } from '../parts/link.tsx'
import { Foreign } from '../parts/names.tsx'
import { RecordDetail, RecordTitle } from '../parts/record-detail.tsx'
import { linkTo, paths } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import { leadOf } from '../text/events.ts'

export function OpenEvent({
  event,
  closeHref,
}: {
  event: EventView
  closeHref: string
}): ReactElement | null {
  const { say } = useReader()
  const top = useRef<HTMLElement>(null)
  const id = event.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newly opened event comes into view.
  useEffect(() => comeIntoView(top.current), [id])
  const lead = leadOf(event)
  if (!lead) return null
  const others = event.records.filter(record => record !== lead)
  return (
    <article className="open-event" ref={top}>
      <p className="open-tools">
        <Link href={linkTo(paths.record(lead.id))}>{say('record.open')}</Link>
        <Link href={closeHref} replace className="button">
          {say('record.close')}
        </Link>
      </p>
      <RecordTitle record={lead} />
      <RecordDetail record={lead} />
      {others.length > 0 && (
        <section>
          <h3 className="section-title">{say('record.same')}</h3>
          <ul className="plain">
            {others.map(record => (
              <li key={record.id}>
                <Link href={linkTo(paths.record(record.id))}>
                  <Foreign lang={record.source.lang} className="line-quote line-quote-full">
                    {record.evidence.text}
                  </Foreign>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

const glimpse = 380

/** Scrolls only as far as needed to see that something opened: the line above stays in sight. */
function comeIntoView(element: HTMLElement | null): void {
  if (!element) return
  const { top } = element.getBoundingClientRect()
  const hidden = top - (window.innerHeight - glimpse)
  if (hidden > 0 || top < 0) window.scrollBy({ top: top < 0 ? top - 16 : hidden })
}
