/** The relation of two actors: its heading in both languages, its figures in words, its desk. */
import type { RelationAnswer } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { Link } from '../parts/link.tsx'
import { Share } from '../parts/share.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { linkHere, linkTo, paths, useAddress } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { figuresOf } from '../text/figures.ts'
import { RelationDesk } from './relation-desk.tsx'

export function RelationPage({ a, b }: { a: string; b: string }): ReactElement {
  const { nameOf, say } = useReader()
  const answer = useAnswer<RelationAnswer>(api.relation(a, b))
  useTitle(`${nameOf(a)} – ${nameOf(b)}`)
  return (
    <div className="relation">
      <RelationHead a={a} b={b} />
      <Shown answer={answer}>
        {data =>
          data.events.length === 0 ? (
            <Empty title={say('relation.none')} next={say('relation.none.next')}>
              <Link href={linkTo(paths.relations)}>{say('relation.index')}</Link>
            </Empty>
          ) : (
            <>
              <Figures answer={data} />
              <RelationDesk events={data.events} />
            </>
          )
        }
      </Shown>
    </div>
  )
}

/** Both languages stand in the heading; the reader's own is first and large. */
function RelationHead({ a, b }: { a: string; b: string }): ReactElement {
  const { nameOf, lang, say } = useReader()
  const other = lang === 'ar' ? 'en' : 'ar'
  const pair = (language: 'ar' | 'en') =>
    [a, b].map(code => nameOf(code, language)).join(language === 'ar' ? ' — ' : ' – ')
  return (
    <header className="page-head">
      <div>
        <p className="kicker">{say('relation.title')}</p>
        <h1>
          <Link href={linkTo(paths.actor(a))}>{nameOf(a)}</Link>
          <span className="dash"> – </span>
          <Link href={linkTo(paths.actor(b))}>{nameOf(b)}</Link>
        </h1>
        <p className="other-name">
          <bdi lang={other} dir="auto">
            {pair(other)}
          </bdi>
        </p>
      </div>
      <Share data={api.relation(a, b)} csv />
    </header>
  )
}

function Figures({ answer }: { answer: RelationAnswer }): ReactElement {
  const { count, number, say, lang } = useReader()
  const address = useAddress()
  const { figures, outlets, first, last } = figuresOf(answer.events)
  const { day } = useReader()
  return (
    <p className="figures">
      {figures.map((figure, index) => (
        <span key={figure.key}>
          {index > 0 && (lang === 'ar' ? '، ' : ', ')}
          <Link
            href={linkHere(address, { type: figure.filter, event: null, from: null, to: null })}
            replace
          >
            {count(figure.what, figure.count)}
          </Link>
          {figure.denied > 0 && (
            <span className="aside">
              {' '}
              ({number(figure.denied)} {say('dispute.denied-short')})
            </span>
          )}
        </span>
      ))}
      {first !== null && last !== null && first !== last && (
        <> {say('relation.period', { from: day(first), to: day(last) })}</>
      )}
      {lang === 'ar' ? '، ' : ', '}
      {say('relation.told', { outlets: count('outlet', outlets) })}.
    </p>
  )
}
