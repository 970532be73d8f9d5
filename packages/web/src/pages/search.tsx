/** Search over all records: words, facets, period; and the whole ledger when nothing is asked. */
import type { RecordsAnswer } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { EventList } from '../parts/event-list.tsx'
import { FacetList } from '../parts/facet-list.tsx'
import { Link } from '../parts/link.tsx'
import { Period } from '../parts/period.tsx'
import { Share } from '../parts/share.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { type Address, linkHere, linkTo, paths, useAddress } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { eventsOf, facetNames, leadOf, parseFilters } from '../text/events.ts'

const pageSize = '50'

/** The API's question from the address; `lang` there is the records' language, here the reader's. */
export function questionOf(query: URLSearchParams): Record<string, string> {
  const question: Record<string, string> = { sort: '-day', limit: pageSize }
  for (const name of [
    'q',
    'actor',
    'other',
    'type',
    'mode',
    'status',
    'outlet',
    'from',
    'to',
    'cursor',
  ]) {
    const value = query.get(name)
    if (value) question[name] = value
  }
  // A relation's address may ask for one mode of a type; the API asks for the two apart.
  const [type, mode] = (question['type'] ?? '').split('/')
  if (type && mode) Object.assign(question, { type, mode })
  const lang = query.get('in')
  if (lang) question['lang'] = lang
  if (query.get('sort') === 'day') question['sort'] = 'day'
  return question
}

export function SearchPage(): ReactElement {
  const { say } = useReader()
  const address = useAddress()
  const question = questionOf(address.query)
  const answer = useAnswer<RecordsAnswer>(api.records(question))
  const q = address.query.get('q')
  useTitle(q ? `${say('search.title')}: ${q}` : say('search.title'))
  return (
    <div className="search-page">
      <header className="page-head">
        <div>
          <h1>
            {say('search.title')} {q && <bdi dir="auto">{say('search.of', { q })}</bdi>}
          </h1>
          {!q && <p className="aside">{say('search.idle')}</p>}
        </div>
        <Share data={api.records(question)} csv />
      </header>
      <Shown answer={answer}>{data => <Results data={data} address={address} />}</Shown>
    </div>
  )
}

function Results({ data, address }: { data: RecordsAnswer; address: Address }): ReactElement {
  const { say, count } = useReader()
  const filters = parseFilters(address.query)
  return (
    <div className="desk desk-search">
      <aside className="facets">
        <Narrowed address={address} />
        {facetNames.map(name => (
          <FacetList key={name} name={name} facets={data.facets[name]} chosen={filters[name]} />
        ))}
        <Period />
      </aside>
      <section className="desk-list">
        <h2 className="section-title">{count('record', data.total)}</h2>
        {data.records.length === 0 && (
          <Empty title={say('search.none')} next={say('search.none.next')}>
            <Link href={linkTo(paths.search)}>{say('search.all')}</Link>
          </Empty>
        )}
        <EventList
          events={eventsOf(data.records)}
          hrefOf={event => linkTo(paths.record(leadOf(event)?.id ?? ''))}
        />
        {data.next !== null && (
          <p>
            <Link className="button" href={linkHere(address, { cursor: data.next })}>
              {say('home.more')}
            </Link>
          </p>
        )}
      </section>
    </div>
  )
}

/** What narrows the list and is no facet: the actors asked for. */
function Narrowed({ address }: { address: Address }): ReactElement | null {
  const { nameOf, say } = useReader()
  const codes = ['actor', 'other'].flatMap(name => {
    const code = address.query.get(name)
    return code ? [{ name, code }] : []
  })
  const names = ['q', 'actor', 'other', 'type', 'mode', 'status', 'outlet', 'in', 'from', 'to']
  if (!names.some(name => address.query.has(name))) return null
  return (
    <>
      <Link
        className="button"
        href={linkHere(address, Object.fromEntries([...names, 'cursor'].map(name => [name, null])))}
        replace
      >
        {say('facet.clear')}
      </Link>
      {codes.map(({ name, code }) => (
        <Link
          key={name}
          className="chip"
          href={linkHere(address, { [name]: null, cursor: null })}
          replace
        >
          <bdi>{nameOf(code)}</bdi> <span aria-hidden="true">×</span>
        </Link>
      ))}
    </>
  )
}
