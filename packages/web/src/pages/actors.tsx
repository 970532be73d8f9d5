/** Everyone who acts, by kind, with how often they do; and one actor's own page. */
import type { ActorView, RecordsAnswer, RelationSummary } from '@marsad/core/model'
import { type ReactElement, useState } from 'react'
import { EventList } from '../parts/event-list.tsx'
import { Link } from '../parts/link.tsx'
import { RelationList } from '../parts/relation-list.tsx'
import { Share } from '../parts/share.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { linkTo, paths } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { eventsOf, leadOf } from '../text/events.ts'
import type { Key } from '../words/en.ts'

const kinds = ['state', 'organisation', 'group', 'other'] as const

export function ActorsPage(): ReactElement {
  const { say } = useReader()
  const answer = useAnswer<readonly ActorView[]>(api.actors)
  const [find, setFind] = useState('')
  useTitle(say('actors.title'))
  return (
    <div className="reading-page wide">
      <header className="page-head">
        <h1>{say('actors.title')}</h1>
        <Share data={api.actors} />
      </header>
      <p className="picker">
        <label>
          <span>{say('actors.find')}</span>
          <input
            type="search"
            value={find}
            onChange={event => setFind(event.target.value)}
            dir="auto"
          />
        </label>
      </p>
      <Shown answer={answer}>{actors => <ActorGroups actors={matching(actors, find)} />}</Shown>
    </div>
  )
}

/** Those in the records; the API names all others too. */
export function matching(actors: readonly ActorView[], find: string): ActorView[] {
  const wanted = find.trim().toLowerCase()
  return actors.filter(
    ({ code, en, ar, records }) =>
      records > 0 && `${code} ${en} ${ar}`.toLowerCase().includes(wanted),
  )
}

function ActorGroups({ actors }: { actors: readonly ActorView[] }): ReactElement {
  const { say, number, lang } = useReader()
  const other = lang === 'ar' ? 'en' : 'ar'
  if (actors.length === 0) {
    return <Empty title={say('actors.none')} next={say('search.none.next')} />
  }
  return (
    <>
      {kinds.map(kind => {
        const group = actors.filter(actor => actor.kind === kind)
        group.sort((a, b) => b.records - a.records || a[lang].localeCompare(b[lang], lang))
        return group.length === 0 ? null : (
          <section key={kind}>
            <h2 className="section-title">{say(`actors.${kind}` satisfies Key)}</h2>
            <ul className="actor-list">
              {group.map(actor => (
                <li key={actor.code}>
                  <Link href={linkTo(paths.actor(actor.code))}>
                    <bdi>{actor[lang] || actor.code}</bdi>
                    <bdi className="aside" lang={other}>
                      {actor[other]}
                    </bdi>
                    <span className="facet-count">{number(actor.records)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

export function ActorPage({ code }: { code: string }): ReactElement {
  const { say, nameOf, lang } = useReader()
  const other = lang === 'ar' ? 'en' : 'ar'
  const relations = useAnswer<readonly RelationSummary[]>(
    api.relations({ actor: code, limit: '12' }),
  )
  const records = useAnswer<RecordsAnswer>(api.records({ actor: code, sort: '-day', limit: '40' }))
  useTitle(nameOf(code))
  return (
    <div className="front">
      <section className="front-main">
        <header className="page-head">
          <div>
            <h1>{nameOf(code)}</h1>
            <p className="other-name" lang={other}>
              <bdi>{nameOf(code, other)}</bdi> <code dir="ltr">{code}</code>
            </p>
          </div>
          <Share data={api.records({ actor: code })} csv />
        </header>
        <Shown answer={records}>
          {data => (
            <>
              <h2 className="section-title">
                <Link href={linkTo(paths.search, { actor: code })}>{say('actor.records')}</Link>
              </h2>
              {data.records.length === 0 && (
                <Empty title={say('search.none')} next={say('empty.next')} />
              )}
              <EventList
                events={eventsOf(data.records)}
                hrefOf={event => linkTo(paths.record(leadOf(event)?.id ?? ''))}
              />
            </>
          )}
        </Shown>
      </section>
      <div className="front-side">
        <section>
          <h2 className="section-title">{say('actor.relations')}</h2>
          <Shown answer={relations}>{data => <RelationList relations={data} />}</Shown>
        </section>
      </div>
    </div>
  )
}
