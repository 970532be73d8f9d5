/** A record by itself: the quote is the hero of the page. */
import type { RecordView } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { Link } from '../parts/link.tsx'
import { RecordDetail, RecordTitle } from '../parts/record-detail.tsx'
import { Share } from '../parts/share.tsx'
import { Shown } from '../parts/states.tsx'
import { linkTo, paths } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { eventId } from '../text/events.ts'
import { actOf, headline } from '../text/headline.ts'

export function RecordPage({ id }: { id: string }): ReactElement {
  const answer = useAnswer<RecordView>(api.record(id))
  return <Shown answer={answer}>{record => <Whole record={record} />}</Shown>
}

function Whole({ record }: { record: RecordView }): ReactElement {
  const { lang, nameOf } = useReader()
  useTitle(headline(actOf(record), lang, nameOf))
  return (
    <article className="record-page">
      <header className="page-head">
        <div>
          <RecordTitle record={record} />
        </div>
        <Share data={api.record(record.id)} />
      </header>
      <RecordDetail record={record} size="hero" />
      <RelationLink record={record} />
    </article>
  )
}

/** From the one record to the relation it belongs to, with its event open there. */
function RelationLink({ record }: { record: RecordView }): ReactElement | null {
  const { nameOf } = useReader()
  const codes = [...new Set([...record.actors, ...record.recipients].map(party => party.code))]
  const [a, ...rest] = codes
  if (!a || rest.length === 0) return null
  return (
    <ul className="plain relation-links">
      {rest.map(b => (
        <li key={b}>
          <Link href={linkTo(paths.relation(a, b), { event: eventId(record) })}>
            <bdi>{nameOf(a)}</bdi> – <bdi>{nameOf(b)}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
