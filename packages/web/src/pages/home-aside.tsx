/** The front page's side: disputes that stand open and what has been announced. */
import type { RecordsAnswer } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { DisputeList } from '../parts/dispute-list.tsx'
import { EventList } from '../parts/event-list.tsx'
import { Shown } from '../parts/states.tsx'
import { linkTo, paths } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { findDisputes } from '../text/disputes.ts'
import { eventsOf, leadOf } from '../text/events.ts'

const disputesMax = 3
const plannedMax = 6
const passedMax = 3

export function HomeDisputes(): ReactElement {
  const { say } = useReader()
  const accusations = useAnswer<RecordsAnswer>(
    api.records({ type: 'ACCUSE', sort: '-day', limit: '200' }),
  )
  const denials = useAnswer<RecordsAnswer>(
    api.records({ type: 'DENY', sort: '-day', limit: '200' }),
  )
  return (
    <section>
      <h2 className="section-title">{say('home.disputes')}</h2>
      <Shown answer={accusations}>
        {charged => (
          <Shown answer={denials}>
            {denied => {
              const disputes = findDisputes(charged.records, denied.records).slice(0, disputesMax)
              return disputes.length === 0 ? (
                <p className="aside">{say('home.disputes.none')}</p>
              ) : (
                <DisputeList disputes={disputes} />
              )
            }}
          </Shown>
        )}
      </Shown>
    </section>
  )
}

/** What is to come, soonest first; then what was announced for a day that has passed. */
export function HomePlanned(): ReactElement {
  const { say } = useReader()
  const today = new Date().toISOString().slice(0, 10)
  const coming = useAnswer<RecordsAnswer>(
    api.records({ status: 'planned', from: today, sort: 'day', limit: '30' }),
  )
  const passed = useAnswer<RecordsAnswer>(
    api.records({ status: 'planned', to: today, sort: '-day', limit: '30' }),
  )
  return (
    <section>
      <h2 className="section-title">{say('home.planned')}</h2>
      <Shown answer={coming}>
        {data =>
          data.records.length === 0 ? (
            <p className="aside">{say('home.planned.none')}</p>
          ) : (
            <Plans records={data.records} most={plannedMax} />
          )
        }
      </Shown>
      <Shown answer={passed}>
        {data =>
          data.records.length > 0 && (
            <>
              <h3 className="passed">{say('home.planned.past')}</h3>
              <Plans records={data.records} most={passedMax} />
            </>
          )
        }
      </Shown>
    </section>
  )
}

function Plans({
  records,
  most,
}: {
  records: RecordsAnswer['records']
  most: number
}): ReactElement {
  return (
    <EventList
      events={eventsOf(records).slice(0, most)}
      hrefOf={event => linkTo(paths.record(leadOf(event)?.id ?? ''))}
    />
  )
}
