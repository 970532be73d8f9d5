/** What a view shows while it has nothing to show: fetching, failed, or empty with a next step. */
import type { ReactElement, ReactNode } from 'react'
import { linkTo, paths } from '../state/address.ts'
import type { Answer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { Link } from './link.tsx'

export function Loading(): ReactElement {
  const { say } = useReader()
  return (
    <div className="loading" role="status">
      <span>{say('loading')}</span>
      <i />
      <i />
      <i />
    </div>
  )
}

export function Empty({
  title,
  next,
  children,
}: {
  title: string
  next: string
  children?: ReactNode
}): ReactElement {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{next}</p>
      {children}
    </div>
  )
}

function Failed({ status, retry }: { status: number; retry: () => void }): ReactElement {
  const { say } = useReader()
  if (status === 400) {
    return (
      <Empty title={say('failed.question')} next={say('failed.question.next')}>
        <Link href={linkTo(paths.search)}>{say('search.all')}</Link>
      </Empty>
    )
  }
  if (status === 404) {
    return (
      <Empty title={say('failed.missing')} next={say('failed.missing.next')}>
        <Link href={linkTo(paths.home)}>{say('missing.home')}</Link>
      </Empty>
    )
  }
  return (
    <div className="empty" role="alert">
      <p className="empty-title">{say('failed')}</p>
      <p>{say('failed.next')}</p>
      <button type="button" onClick={retry}>
        {say('failed.again')}
      </button>
    </div>
  )
}

/** Shows the answer, or the state it is in. */
export function Shown<T>({
  answer,
  children,
}: {
  answer: Answer<T>
  children: (data: T) => ReactNode
}): ReactElement {
  if (answer.state === 'failed') {
    return <Failed status={answer.failure.status} retry={answer.retry} />
  }
  if (answer.data === undefined) return <Loading />
  return (
    <div className={answer.state === 'loading' ? 'refreshing' : undefined}>
      {children(answer.data)}
    </div>
  )
}
