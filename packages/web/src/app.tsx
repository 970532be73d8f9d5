/** The shell: the masthead, the view that the address names, and the foot. */
import type { StoreSummary } from '@marsad/core/model'
import { type ReactElement, useEffect, useRef } from 'react'
import { ActorPage, ActorsPage } from './pages/actors.tsx'
import { ArticlePage } from './pages/article.tsx'
import { HomePage } from './pages/home.tsx'
import { MethodPage } from './pages/method.tsx'
import { RecordPage } from './pages/record.tsx'
import { RelationPage } from './pages/relation.tsx'
import { RelationsPage } from './pages/relations.tsx'
import { SearchPage } from './pages/search.tsx'
import { SourcesPage } from './pages/sources.tsx'
import { TryPage } from './pages/try.tsx'
import { Link } from './parts/link.tsx'
import { Masthead } from './parts/masthead.tsx'
import { Empty } from './parts/states.tsx'
import { linkTo, pathParts, paths, useAddress } from './state/address.ts'
import { api, useAnswer } from './state/answers.ts'
import { useReader } from './state/reader.tsx'

export function App(): ReactElement {
  const { say } = useReader()
  const { path } = useAddress()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path moves the focus to it.
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [path])
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Masthead />
      <SamplesNotice />
      <main id="content" ref={main} tabIndex={-1}>
        <View path={path} />
      </main>
      <footer className="foot">
        <p>{say('footer')}</p>
      </footer>
    </>
  )
}

function SamplesNotice(): ReactElement | null {
  const { say } = useReader()
  const summary = useAnswer<StoreSummary>(api.summary)
  if (summary.state !== 'ready' || summary.data.samples === 0) return null
  return (
    <p className="samples-notice" role="note">
      {say('samples')}
    </p>
  )
}

function View({ path }: { path: string }): ReactElement {
  const [section = '', one, two] = pathParts(path)
  const whole: Readonly<Record<string, () => ReactElement>> = {
    '': () => <HomePage />,
    relations: () => <RelationsPage />,
    search: () => <SearchPage />,
    actors: () => <ActorsPage />,
    pages: () => <SourcesPage />,
    try: () => <TryPage />,
    method: () => <MethodPage />,
  }
  const ofOne: Readonly<Record<string, (id: string) => ReactElement>> = {
    record: id => <RecordPage key={id} id={id} />,
    page: hash => <ArticlePage key={hash} hash={hash} />,
    actor: code => <ActorPage key={code} code={code} />,
  }
  if (section === 'relation' && one && two) return <RelationPage key={path} a={one} b={two} />
  if (one !== undefined && Object.hasOwn(ofOne, section))
    return ofOne[section]?.(one) ?? <Missing />
  if (one === undefined && Object.hasOwn(whole, section)) return whole[section]?.() ?? <Missing />
  return <Missing />
}

function Missing(): ReactElement {
  const { say } = useReader()
  return (
    <Empty title={say('missing.title')} next={say('missing.next')}>
      <Link href={linkTo(paths.home)}>{say('missing.home')}</Link>
    </Empty>
  )
}
