/**
 * One record, whole: the quote first, then where each field comes from. A reader can check
 * every claim without leaving: whose word, how the day was worked out, which rule decided.
 */
import type { RecordView } from '@marsad/core/model'
import type { ReactElement, ReactNode } from 'react'
import { linkTo, paths, safeLink } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { type Reader, useReader } from '../state/reader.tsx'
import { parseDay } from '../text/dates.ts'
import { actName, actOf, headline } from '../text/headline.ts'
import type { Key } from '../words/en.ts'
import { contextNames, sectorNames, statusMeanings } from '../words/types.ts'
import { Chain } from './chain.tsx'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { ActorName, Day, Foreign, Outlet, SampleMark, StatusWord, Why } from './names.tsx'
import { Quote, RoleKey } from './quote.tsx'

export function RecordTitle({ record }: { record: RecordView }): ReactElement {
  const { lang, nameOf } = useReader()
  return (
    <>
      <p className="kicker">
        <Mark status={record.status} score={record.score} />
        <span>{actName(record.type, record.mode, lang)}</span>
        <StatusWord status={record.status} />
        <SampleMark sample={record.source.sample} />
      </p>
      <h2 className="record-title">{headline(actOf(record), lang, nameOf)}</h2>
    </>
  )
}

export function RecordDetail({
  record,
  size = 'large',
}: {
  record: RecordView
  size?: 'hero' | 'large'
}): ReactElement {
  const { say } = useReader()
  const original = safeLink(record.source.url)
  return (
    <div className="record-detail">
      <Quote record={record} size={size} />
      <p className="quote-source">
        <Outlet name={record.source.outlet} />
        {record.source.published && parseDay(record.source.published) && (
          <Day day={record.source.published.slice(0, 10)} />
        )}
        <Link href={linkTo(paths.page(record.source.hash), { record: record.id })}>
          {say('record.article')}
        </Link>
        {original && (
          <a href={original} rel="noopener noreferrer nofollow" target="_blank">
            {say('article.original')}
          </a>
        )}
      </p>
      <RoleKey record={record} />
      <Fields record={record} />
    </div>
  )
}

function Field({ name, children }: { name: Key; children: ReactNode }): ReactElement {
  const { say } = useReader()
  return (
    <div className="field">
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Fields({ record }: { record: RecordView }): ReactElement {
  const { lang, nameOf } = useReader()
  return (
    <dl className="fields">
      <Field name="record.who">
        <Parties record={record} />
      </Field>
      <Field name="record.word">
        <Chain record={record} />
      </Field>
      <Field name="record.date">
        <When record={record} />
      </Field>
      <Field name="record.standing">
        <StatusWord status={record.status} />{' '}
        <span className="aside">{statusMeanings[record.status][lang]}</span>
      </Field>
      {record.place && (
        <Field name="record.place">
          <ActorName code={record.place.code} />
          {record.place.name !== nameOf(record.place.code, 'en') && (
            <span className="aside">
              {' '}
              <bdi dir="auto">{record.place.name}</bdi>
            </span>
          )}
        </Field>
      )}
      {record.contexts.length > 0 && (
        <Field name="record.context">
          {record.contexts.map(name => contextNames[name]?.[lang] ?? name).join(' · ')}
        </Field>
      )}
      <Field name="record.confidence">
        <Confidence value={record.confidence} />
      </Field>
      {record.links.length > 0 && (
        <Field name="record.links">
          {record.links.map(link => (
            <LinkedRecord key={`${link.kind} ${link.record}`} kind={link.kind} id={link.record} />
          ))}
        </Field>
      )}
      <Field name="record.rule">
        <code dir="ltr">{record.rule}</code>
      </Field>
    </dl>
  )
}

function Parties({ record }: { record: RecordView }): ReactElement {
  const { lang, say } = useReader()
  const groups = [
    ['record.actor', record.actors],
    ['record.recipient', record.recipients],
    ['record.third', record.third],
  ] as const
  return (
    <ul className="parties">
      {groups.flatMap(([role, parties]) =>
        parties.map(party => (
          <li key={`${role} ${party.start} ${party.code}`}>
            <ActorName code={party.code} />{' '}
            {party.sector && <small>{sectorNames[party.sector][lang]}</small>}
            <Foreign lang={record.source.lang} className="party-words">
              {party.text}
            </Foreign>
            <small className="aside">{say(role)}</small>
          </li>
        )),
      )}
    </ul>
  )
}

function When({ record }: { record: RecordView }): ReactElement {
  const { days, say } = useReader()
  if (record.date) {
    const { start, end, precision, why, text } = record.date
    return (
      <>
        <time dateTime={start}>
          <bdi>{days(start, end, precision)}</bdi>
        </time>
        <p className="aside">
          {text !== '' && (
            <>
              <Foreign lang={record.source.lang} className="words">
                {text}
              </Foreign>{' '}
            </>
          )}
          <Why text={why} />
        </p>
      </>
    )
  }
  if (record.day === null) return <span className="aside">{say('record.date.none')}</span>
  return (
    <>
      <Day day={record.day} />
      <p className="aside">{say('record.date.published')}</p>
    </>
  )
}

export function confidenceWord(value: number): Key {
  if (value >= 0.9) return 'record.confidence.high'
  if (value >= 0.7) return 'record.confidence.good'
  return value >= 0.5 ? 'record.confidence.fair' : 'record.confidence.low'
}

function Confidence({ value }: { value: number }): ReactElement {
  const { say, number } = useReader()
  const percent = `${number(Math.round(value * 100))}%`
  return (
    <>
      {say(confidenceWord(value))}{' '}
      <span className="aside">{say('record.confidence.of', { percent })}</span>
    </>
  )
}

function LinkedRecord({
  kind,
  id,
}: {
  kind: RecordView['links'][number]['kind']
  id: string
}): ReactElement {
  const reader = useReader()
  const answer = useAnswer<RecordView>(api.record(id))
  const record = answer.state === 'ready' ? answer.data : undefined
  return (
    <p className="linked">
      <small>{reader.say(`record.link.${kind}` satisfies Key)}</small>{' '}
      <Link href={linkTo(paths.record(id))}>
        {record ? titleOf(record, reader) : <code dir="ltr">{id}</code>}
      </Link>
      {record && (
        <Foreign lang={record.source.lang} className="line-quote">
          {record.evidence.text}
        </Foreign>
      )}
    </p>
  )
}

function titleOf(record: RecordView, { lang, nameOf }: Reader): string {
  return headline(actOf(record), lang, nameOf)
}
