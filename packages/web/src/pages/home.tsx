/** The front page: the latest events by day, and beside them what holds, is disputed, is to come. */
import type { EventView, RecordsAnswer, RelationSummary, StoreSummary } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { EventList } from '../parts/event-list.tsx'
import { Link } from '../parts/link.tsx'
import { RelationList } from '../parts/relation-list.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { linkTo, paths } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { parseDay } from '../text/dates.ts'
import { byDay, eventsOf, leadOf, precisionOf } from '../text/events.ts'
import { HomeDisputes, HomePlanned } from './home-aside.tsx'

export function HomePage(): ReactElement {
  const { say } = useReader()
  const summary = useAnswer<StoreSummary>(api.summary)
  useTitle(undefined)
  return (
    <Shown answer={summary}>
      {data =>
        data.pages === 0 ? (
          <EmptyStore />
        ) : (
          <div className="front">
            <section className="front-main">
              <h1 className="front-title">{say('home.title')}</h1>
              <Latest />
            </section>
            <div className="front-side">
              <HomeDisputes />
              <section>
                <h2 className="section-title">{say('home.relations')}</h2>
                <Strongest />
              </section>
              <HomePlanned />
              <Coverage summary={data} />
            </div>
          </div>
        )
      }
    </Shown>
  )
}

function EmptyStore(): ReactElement {
  const { say } = useReader()
  return (
    <Empty title={say('empty.title')} next={say('empty.next')}>
      <p>{say('empty.how')}</p>
      <pre dir="ltr">
        marsad add news.html{'\n'}marsad add folder/{'\n'}cat pages.jsonl | marsad add -
      </pre>
    </Empty>
  )
}

/** Plans have a place of their own beside; here is what is told as done or under way. */
const told = 'occurred,ongoing,alleged,denied'

function Latest(): ReactElement {
  const { say } = useReader()
  const answer = useAnswer<RecordsAnswer>(api.records({ status: told, sort: '-day', limit: '50' }))
  return (
    <Shown answer={answer}>
      {data => (
        <>
          {byDay(eventsOf(data.records)).map(events => (
            <section key={events[0]?.id} className="day-group">
              <DayHeading event={events[0]} />
              <EventList
                events={events}
                days={false}
                hrefOf={event => linkTo(paths.record(leadOf(event)?.id ?? ''))}
              />
            </section>
          ))}
          <p>
            <Link className="button" href={linkTo(paths.search)}>
              {say('home.more')}
            </Link>
          </p>
        </>
      )}
    </Shown>
  )
}

function DayHeading({ event }: { event: EventView | undefined }): ReactElement {
  const { say, heading, days } = useReader()
  const precision = event ? precisionOf(event) : 'day'
  const words =
    event?.day === undefined || event.day === null || !parseDay(event.day)
      ? say('home.undated')
      : precision === 'day'
        ? heading(event.day)
        : days(event.day, event.dayEnd, precision)
  return <h2 className="day-heading">{words}</h2>
}

function Strongest(): ReactElement {
  const { say } = useReader()
  const answer = useAnswer<readonly RelationSummary[]>(api.relations({ limit: '8' }))
  return (
    <Shown answer={answer}>
      {relations =>
        relations.length === 0 ? (
          <p className="aside">{say('home.relations.none')}</p>
        ) : (
          <>
            <RelationList relations={relations} />
            <p>
              <Link href={linkTo(paths.relations)}>{say('relation.index')}</Link>
            </p>
          </>
        )
      }
    </Shown>
  )
}

function Coverage({ summary }: { summary: StoreSummary }): ReactElement {
  const { say, count, day, lang } = useReader()
  const comma = lang === 'ar' ? '، ' : ', '
  const { first, last } = summary
  return (
    <section>
      <h2 className="section-title">{say('home.coverage')}</h2>
      <p>
        <Link href={linkTo(paths.pages)}>{count('page', summary.pages)}</Link>
        {comma}
        {count('outlet', summary.outlets)}
        {comma}
        {count('article', summary.articles)}
        {comma}
        <Link href={linkTo(paths.search)}>{count('record', summary.records)}</Link>
        {comma}
        {summary.problems > 0 ? (
          <Link href={linkTo(paths.pages, { problems: '1' })}>
            {count('problem', summary.problems)}
          </Link>
        ) : (
          say('home.coverage.no-problems')
        )}
        .
      </p>
      <p className="aside">
        {first !== null && last !== null && (
          <>{say('home.coverage.period', { from: day(first), to: day(last) })}. </>
        )}
        {say('home.coverage.version', { version: summary.version })}
      </p>
    </section>
  )
}
