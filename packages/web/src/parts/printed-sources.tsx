/** On paper a link says nothing: the pages that tell the listed events, numbered at the foot. */
import type { EventView, RecordSource } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { useReader } from '../state/reader.tsx'
import { parseDay } from '../text/dates.ts'
import { Day, Foreign, Outlet } from './names.tsx'

export type SourceNumbers = ReadonlyMap<
  string,
  { readonly number: number; readonly source: RecordSource }
>

/** Pages in the order in which the list first speaks of them. */
export function numberSources(events: readonly EventView[]): SourceNumbers {
  const numbers = new Map<string, { number: number; source: RecordSource }>()
  for (const { source } of events.flatMap(event => event.records)) {
    if (!numbers.has(source.hash)) numbers.set(source.hash, { number: numbers.size + 1, source })
  }
  return numbers
}

export function PrintedSources({ numbers }: { numbers: SourceNumbers }): ReactElement {
  const { say, number: written } = useReader()
  return (
    <section className="print-only printed-sources">
      <h2 className="section-title">{say('nav.pages')}</h2>
      <ol>
        {[...numbers.values()].map(({ number, source }) => (
          <li key={source.hash}>
            [{written(number)}] <Outlet name={source.outlet} />{' '}
            <Foreign lang={source.lang}>{source.title ?? source.page}</Foreign>{' '}
            {parseDay(source.published) && <Day day={source.published?.slice(0, 10) ?? ''} />}{' '}
            {source.url && <bdi dir="ltr">{source.url}</bdi>}
          </li>
        ))}
      </ol>
    </section>
  )
}

export function SourceMarks({
  event,
  numbers,
}: {
  event: EventView
  numbers: SourceNumbers
}): ReactElement {
  const { number: written } = useReader()
  const found = new Set(
    event.records.flatMap(({ source }) => numbers.get(source.hash)?.number ?? []),
  )
  return <span className="print-only">{[...found].map(one => `[${written(one)}]`).join(' ')}</span>
}
