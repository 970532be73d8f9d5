/** A page as it was handed over: its head, its paper with margin notes, and its problems. */
import type { Article, PageAnswer } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { Foreign, Outlet, SampleMark, Why } from '../parts/names.tsx'
import { Share } from '../parts/share.tsx'
import { Shown } from '../parts/states.tsx'
import { safeLink } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { Paper } from './paper.tsx'

export function ArticlePage({ hash }: { hash: string }): ReactElement {
  const answer = useAnswer<PageAnswer>(api.page(hash))
  return <Shown answer={answer}>{data => <Whole answer={data} hash={hash} />}</Shown>
}

function Whole({ answer, hash }: { answer: PageAnswer; hash: string }): ReactElement {
  const { say, count } = useReader()
  const { summary, articles, problems } = answer
  const lead = articles.find(article => article.kind === 'article')
  const title = lead?.title?.text ?? summary.title ?? say('article.untitled')
  const original = safeLink(summary.url)
  useTitle(title)
  return (
    <div className="article-page">
      <header className="page-head">
        <div>
          <p className="kicker">
            {say('article.title')} <SampleMark sample={summary.sample} />
          </p>
          <h1 className="article-title">
            <Foreign lang={lead?.lang ?? summary.lang}>{title}</Foreign>
          </h1>
          <p className="event-foot">
            <Outlet name={lead?.outlet ?? summary.outlet} />
            {lead?.author && <Outlet name={lead.author} />}
            <span>{count('record', answer.records.length)}</span>
            <a href={api.raw(hash)} download>
              {say('article.raw')}
            </a>
            {original && (
              <a href={original} rel="noopener noreferrer nofollow" target="_blank">
                {say('article.original')}
              </a>
            )}
          </p>
          {lead && <Published article={lead} />}
        </div>
        <Share data={api.page(hash)} />
      </header>
      {problems.length > 0 && (
        <section className="problems">
          <h2 className="section-title">{say('article.problems')}</h2>
          <ul>
            {problems.map(problem => (
              <li key={`${problem.code} ${problem.message}`}>
                <code dir="ltr">{problem.code}</code> <bdi dir="auto">{problem.message}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="aside">
        {answer.records.length === 0 ? say('article.none') : say('article.faint')}
      </p>
      <Paper answer={answer} />
      {lead && <Colophon article={lead} />}
    </div>
  )
}

function Published({ article }: { article: Article }): ReactElement | null {
  const { say, days } = useReader()
  const { start, end, precision, time, zone, why } = article.published
  if (start === null) return null
  return (
    <p className="aside">
      {say('article.published')}{' '}
      <time dateTime={start}>
        <bdi>{days(start, end, precision)}</bdi>
      </time>{' '}
      {time && (
        <bdi dir="ltr">
          {time} {zone ?? ''}
        </bdi>
      )}{' '}
      · <Why text={why} />
    </p>
  )
}

function Colophon({ article }: { article: Article }): ReactElement {
  const { say, lang } = useReader()
  const listed = [
    ['article.credits', article.credits],
    ['article.keywords', article.keywords],
  ] as const
  return (
    <footer className="colophon">
      {listed.map(([name, words]) =>
        words.length === 0 ? null : (
          <p key={name}>
            <span className="aside">{say(name)}</span>{' '}
            {words.map((word, index) => (
              <span key={word}>
                {index > 0 && (lang === 'ar' ? '، ' : ', ')}
                <bdi dir="auto">{word}</bdi>
              </span>
            ))}
          </p>
        ),
      )}
    </footer>
  )
}
