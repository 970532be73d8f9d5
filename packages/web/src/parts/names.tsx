/** Names, days and quotes in their own direction, so that neither language pulls at the other. */
import type { EventView, Precision, RecordView, Status } from '@marsad/core/model'
import type { ReactElement, ReactNode } from 'react'
import { linkTo, paths } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import { parseDay } from '../text/dates.ts'
import { precisionOf } from '../text/events.ts'
import { statusMeanings, statusNames } from '../words/types.ts'
import { Link } from './link.tsx'

export function ActorName({ code }: { code: string }): ReactElement {
  const { nameOf } = useReader()
  return (
    <Link className="actor" href={linkTo(paths.actor(code))}>
      <bdi>{nameOf(code)}</bdi>
    </Link>
  )
}

export function Day({
  day,
  end,
  precision,
}: {
  day: string
  end?: string | null
  precision?: Precision
}): ReactElement {
  const { days } = useReader()
  return (
    <time className="day" dateTime={parseDay(day) ? day : undefined}>
      <bdi>{days(day, end ?? null, precision)}</bdi>
    </time>
  )
}

/** The day of an event or a record, no more exact than its text. */
export function DayOf({ item }: { item: EventView | RecordView }): ReactElement | null {
  if (item.day === null) return null
  const records = 'records' in item ? item.records : [item]
  return (
    <Day day={item.day} end={item.dayEnd} precision={precisionOf({ day: item.day, records })} />
  )
}

export function StatusWord({ status }: { status: Status }): ReactElement {
  const { lang } = useReader()
  return (
    <span className={`status status-${status}`} title={statusMeanings[status][lang]}>
      {statusNames[status][lang]}
    </span>
  )
}

/** Words of a page: their own language, direction and face. */
export function Foreign({
  lang,
  className,
  children,
}: {
  lang: string
  className?: string
  children: ReactNode
}): ReactElement {
  return (
    <bdi className={className} lang={lang === 'other' ? undefined : lang} dir="auto">
      {children}
    </bdi>
  )
}

export function Outlet({ name }: { name: string | null }): ReactElement | null {
  return name === null ? null : (
    <span className="outlet">
      <bdi dir="auto">{name}</bdi>
    </span>
  )
}

const isoDay = /(\d{4}-\d{2}(?:-\d{2})?)/

/** A derivation in words. Its days are set apart, or Arabic would show 2025-06-18 from the end. */
export function Why({ text }: { text: string }): ReactElement {
  return (
    <bdi dir="auto">
      {text.split(isoDay).map((piece, index) =>
        isoDay.test(piece) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text never move.
          <bdi key={index} dir="ltr">
            {piece}
          </bdi>
        ) : (
          piece
        ),
      )}
    </bdi>
  )
}

export function SampleMark({ sample }: { sample: boolean }): ReactElement | null {
  const { say } = useReader()
  return sample ? <span className="sample">{say('sample')}</span> : null
}
