/** A record in the margin of its article: mark, title, day. Opening it is one more click. */
import type { RecordView } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { linkTo, paths } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import { actOf, headline } from '../text/headline.ts'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { DayOf, StatusWord } from './names.tsx'

export function RelatedNote({
  record,
  top,
  active,
  href,
  onPoint,
}: {
  record: RecordView
  top: number | undefined
  active: boolean
  href: string
  onPoint: (id: string | undefined) => void
}): ReactElement {
  const { lang, nameOf, say } = useReader()
  const side = record.score < 0 ? 'conflict' : 'cooperation'
  return (
    <li
      className={`note ${side}${active ? ' active' : ''}`}
      data-note={record.id}
      style={top === undefined ? undefined : { insetBlockStart: top }}
      onMouseEnter={() => onPoint(record.id)}
      onMouseLeave={() => onPoint(undefined)}
    >
      <Link
        href={href}
        replace
        className="note-title"
        onFocus={() => onPoint(record.id)}
        onBlur={() => onPoint(undefined)}
      >
        <Mark status={record.status} score={record.score} />
        <span>{headline(actOf(record), lang, nameOf)}</span>
      </Link>
      <span className="event-foot">
        <DayOf item={record} />
        <StatusWord status={record.status} />
        <Link href={linkTo(paths.record(record.id))}>{say('record.title')}</Link>
      </span>
    </li>
  )
}
