/** What the coder found in the tried words: records with their quotes, mentions with their rules. */
import type { CodedPage, Mention, RecordView } from '@marsad/core'
import type { ReactElement } from 'react'
import { Mark } from '../parts/mark.tsx'
import { ActorName, Foreign, StatusWord, Why } from '../parts/names.tsx'
import { Quote, RoleKey } from '../parts/quote.tsx'
import { confidenceWord } from '../parts/record-detail.tsx'
import { Empty } from '../parts/states.tsx'
import type { Tried } from '../state/core.ts'
import { useReader } from '../state/reader.tsx'
import { actOf, headline } from '../text/headline.ts'
import type { Key } from '../words/en.ts'

export function TryAnswer({ tried, published }: { tried: Tried; published: string }): ReactElement {
  const { say, count } = useReader()
  const { coded, mentions } = tried
  const records = coded.records.map(record => asView(record, coded, published))
  return (
    <>
      <section>
        <h2 className="section-title">{count('record', records.length)}</h2>
        {records.length === 0 && <Empty title={say('try.none')} next={say('try.none.next')} />}
        {records.map(record => (
          <TriedRecord key={record.id} record={record} />
        ))}
      </section>
      <section>
        <h2 className="section-title">{say('try.mentions')}</h2>
        <Mentions mentions={mentions} lang={records[0]?.source.lang ?? 'other'} />
      </section>
    </>
  )
}

function TriedRecord({ record }: { record: RecordView }): ReactElement {
  const { say, lang, nameOf, days } = useReader()
  // The store may never have heard of these actors: then the text's own words name them.
  const parties = [...record.actors, ...record.recipients]
  const named = (code: string) => {
    const name = nameOf(code)
    return name === code ? (parties.find(party => party.code === code)?.text ?? code) : name
  }
  return (
    <article className="tried">
      <h3>
        <Mark status={record.status} score={record.score} /> {headline(actOf(record), lang, named)}
      </h3>
      <Quote record={record} size="large" />
      <RoleKey record={record} />
      <p className="event-foot">
        <StatusWord status={record.status} />
        {record.date && (
          <bdi>{days(record.date.start, record.date.end, record.date.precision)}</bdi>
        )}
        {record.date && (
          <span>
            <Why text={record.date.why} />
          </span>
        )}
        <span>{say(confidenceWord(record.confidence))}</span>
        <span>
          <code dir="ltr">{record.rule}</code>
        </span>
      </p>
    </article>
  )
}

function Mentions({
  mentions,
  lang,
}: {
  mentions: readonly Mention[]
  lang: string
}): ReactElement {
  const { say } = useReader()
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{say('try.words')}</th>
          <th scope="col">{say('try.kind')}</th>
          <th scope="col">{say('try.value')}</th>
          <th scope="col">{say('try.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {mentions.map(mention => (
          <tr
            key={`${mention.start} ${mention.end} ${mention.kind} ${mention.rule} ${meaningKey(mention)}`}
          >
            <td>
              <Foreign lang={lang}>{mention.text}</Foreign>
            </td>
            <td>{say(`mention.${mention.kind}` satisfies Key)}</td>
            <td>
              <Meaning mention={mention} />
            </td>
            <td>
              <code dir="ltr">{mention.rule}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function meaningKey(mention: Mention): string {
  return mention.kind === 'time' ? mention.why : (mention.code ?? '')
}

function Meaning({ mention }: { mention: Mention }): ReactElement {
  const { days } = useReader()
  if (mention.kind === 'time') {
    const { value, why } = mention
    return (
      <>
        {value && <bdi>{days(value.start, value.end, value.precision)}</bdi>}{' '}
        <span className="aside">
          <Why text={why} />
        </span>
      </>
    )
  }
  return (
    <>
      {mention.code !== null && <ActorName code={mention.code} />}{' '}
      {mention.entity !== null && <code dir="ltr">{mention.entity}</code>}
    </>
  )
}

/** Types that put two sides against each other; the store's own weight is finer. */
const conflict = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'DENY',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

/** A record of the tried text in the shape that the parts draw. */
function asView(
  record: CodedPage['records'][number],
  coded: CodedPage,
  published: string,
): RecordView {
  const article = coded.articles.find(({ unit }) => unit === record.unit)
  const day = record.date?.start ?? (published === '' ? null : published)
  return {
    ...record,
    source: {
      hash: '',
      page: coded.page,
      url: null,
      outlet: null,
      title: null,
      lang: article?.lang ?? 'other',
      published: published === '' ? null : published,
      sample: false,
    },
    day,
    dayEnd: record.date?.end ?? day,
    dayBasis: record.date ? 'date' : day === null ? 'none' : 'published',
    score: conflict.has(record.type) ? -4 : 4,
  }
}
