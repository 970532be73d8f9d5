/** Beside the list while no event is open: what is disputed, and how the marks are read. */
import { type EventView, statuses } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { DisputeList } from '../parts/dispute-list.tsx'
import { Mark } from '../parts/mark.tsx'
import { useReader } from '../state/reader.tsx'
import { findDisputes } from '../text/disputes.ts'
import { statusMeanings, statusNames } from '../words/types.ts'

export function RelationAside({ events }: { events: readonly EventView[] }): ReactElement {
  const { say, lang } = useReader()
  const records = events.flatMap(event => event.records)
  const disputes = findDisputes(
    records.filter(record => record.type === 'ACCUSE'),
    records.filter(record => record.type === 'DENY'),
  )
  return (
    <>
      <p className="choose">{say('relation.choose')}</p>
      <p className="aside">{say('relation.choose.keys')}</p>
      {disputes.length > 0 && (
        <section>
          <h2 className="section-title">{say('home.disputes')}</h2>
          <DisputeList disputes={disputes} />
        </section>
      )}
      <section>
        <h2 className="section-title">{say('legend')}</h2>
        <ul className="legend-list">
          {statuses.map(status => (
            <li key={status}>
              <Mark status={status} score={5} />
              <span>{statusNames[status][lang]}</span>
              <span className="aside">{statusMeanings[status][lang]}</span>
            </li>
          ))}
        </ul>
        <ul className="plain aside">
          <li>{say('legend.size')}</li>
          <li>{say('legend.bar')}</li>
          <li>{say('legend.fade')}</li>
          <li>{say('legend.stem')}</li>
        </ul>
      </section>
    </>
  )
}
