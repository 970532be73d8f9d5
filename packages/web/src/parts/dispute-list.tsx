/** Disputes as two quotes that face each other: what is charged, and what is answered. */
import type { RecordView } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { linkTo, paths } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import type { DisputePair } from '../text/disputes.ts'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { DayOf, Foreign, Outlet } from './names.tsx'

export function DisputeList({ disputes }: { disputes: readonly DisputePair[] }): ReactElement {
  const { say } = useReader()
  return (
    <ul className="plain disputes">
      {disputes.map(({ accusation, denial, ground }) => (
        <li key={`${accusation.id} ${denial.id}`}>
          <div className="facing">
            <Voice record={accusation} verb={say('dispute.accuses')} />
            <Voice record={denial} verb={say('dispute.denies')} />
          </div>
          <p className="aside">{say(ground === 'linked' ? 'dispute.linked' : 'dispute.near')}</p>
        </li>
      ))}
    </ul>
  )
}

function Voice({ record, verb }: { record: RecordView; verb: string }): ReactElement {
  const { nameOf } = useReader()
  const names = [...new Set(record.actors.map(party => nameOf(party.code)))]
  return (
    <Link className="voice" href={linkTo(paths.record(record.id))}>
      <span className="voice-who">
        <Mark status={record.status} score={record.score} />
        <bdi>{names.join(' · ')}</bdi> <span className="voice-verb">{verb}</span>
      </span>
      <Foreign lang={record.source.lang} className="voice-words">
        {record.evidence.text}
      </Foreign>
      <span className="event-foot">
        <DayOf item={record} />
        <Outlet name={record.source.outlet} />
      </span>
    </Link>
  )
}
