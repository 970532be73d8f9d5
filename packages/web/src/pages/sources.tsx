/** The ledger of pages: what was handed over, what came of it, and what went wrong. */
import type { PageSummary } from '@marsad/core/model'
import { type ReactElement, useState } from 'react'
import { Link } from '../parts/link.tsx'
import { Day, Outlet, SampleMark } from '../parts/names.tsx'
import { Share } from '../parts/share.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { go, linkHere, linkTo, paths, useAddress } from '../state/address.ts'
import { api, ask, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { parseDay } from '../text/dates.ts'

interface PagesAnswer {
  readonly pages: readonly PageSummary[]
  readonly next: string | null
}
const limit = '100'

export function SourcesPage(): ReactElement {
  const { say } = useReader()
  const answer = useAnswer<PagesAnswer>(api.pages({ limit }))
  useTitle(say('pages.title'))
  return (
    <div className="reading-page wide">
      <header className="page-head">
        <div>
          <h1>{say('pages.title')}</h1>
          <p className="aside">{say('pages.lead')}</p>
        </div>
        <Share data={api.pages({ limit })} />
      </header>
      <Shown answer={answer}>{data => <Ledger first={data} />}</Shown>
    </div>
  )
}

function Ledger({ first }: { first: PagesAnswer }): ReactElement {
  const { say } = useReader()
  const address = useAddress()
  const [more, setMore] = useState<PagesAnswer>({ pages: [], next: first.next })
  const onlyProblems = address.query.get('problems') === '1'
  const pages = [...first.pages, ...more.pages].filter(page => !onlyProblems || page.problems > 0)
  const fetchMore = async (cursor: string) => {
    const next = (await ask(api.pages({ limit, cursor }))) as PagesAnswer
    setMore({ pages: [...more.pages, ...next.pages], next: next.next })
  }
  const { next } = more
  return (
    <>
      <p className="picker">
        <label className="check">
          <input
            type="checkbox"
            checked={onlyProblems}
            onChange={event =>
              go(linkHere(address, { problems: event.target.checked ? '1' : null }), 'replace')
            }
          />
          <span>{say('pages.only-problems')}</span>
        </label>
      </p>
      {pages.length === 0 ? (
        <Empty title={say('pages.none')} next={say('empty.next')} />
      ) : (
        <PageTable pages={pages} />
      )}
      {next !== null && (
        <button type="button" onClick={() => fetchMore(next)}>
          {say('pages.more')}
        </button>
      )}
    </>
  )
}

function PageTable({ pages }: { pages: readonly PageSummary[] }): ReactElement {
  const { say, number } = useReader()
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{say('pages.page')}</th>
          <th scope="col">{say('pages.outlet')}</th>
          <th scope="col">{say('pages.published')}</th>
          <th scope="col">{say('pages.records')}</th>
          <th scope="col">{say('pages.problems')}</th>
        </tr>
      </thead>
      <tbody>
        {pages.map(page => (
          <tr key={page.hash}>
            <td>
              <Link href={linkTo(paths.page(page.hash))}>
                <bdi dir="auto" lang={page.lang === 'other' ? undefined : page.lang}>
                  {page.title ?? page.url ?? page.page}
                </bdi>
              </Link>{' '}
              <SampleMark sample={page.sample} />
            </td>
            <td>
              <Outlet name={page.outlet} />
            </td>
            <td>
              {parseDay(page.published) ? <Day day={page.published?.slice(0, 10) ?? ''} /> : '—'}
            </td>
            <td>{number(page.records)}</td>
            <td className={page.problems > 0 ? 'has-problems' : ''}>{number(page.problems)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
