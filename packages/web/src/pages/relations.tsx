/** All relations, strongest first, and a way to any pair. */
import type { RelationSummary } from '@marsad/core/model'
import { type FormEvent, type ReactElement, useState } from 'react'
import { RelationList } from '../parts/relation-list.tsx'
import { Share } from '../parts/share.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { go, linkTo, paths } from '../state/address.ts'
import { api, useAnswer } from '../state/answers.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'

export function RelationsPage(): ReactElement {
  const { say } = useReader()
  const answer = useAnswer<readonly RelationSummary[]>(api.relations({ limit: '200' }))
  useTitle(say('nav.relations'))
  return (
    <div className="reading-page">
      <header className="page-head">
        <h1>{say('nav.relations')}</h1>
        <Share data={api.relations({ limit: '200' })} csv />
      </header>
      <PairPicker />
      <Shown answer={answer}>
        {relations =>
          relations.length === 0 ? (
            <Empty title={say('home.relations.none')} next={say('empty.next')} />
          ) : (
            <RelationList relations={relations} />
          )
        }
      </Shown>
    </div>
  )
}

function PairPicker(): ReactElement {
  const { say } = useReader()
  const [pair, setPair] = useState({ a: '', b: '' })
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (pair.a && pair.b && pair.a !== pair.b) go(linkTo(paths.relation(pair.a, pair.b)))
  }
  return (
    <form className="picker" onSubmit={open}>
      <ActorSelect
        label={say('relation.pick.first')}
        value={pair.a}
        onPick={a => setPair({ ...pair, a })}
      />
      <ActorSelect
        label={say('relation.pick.second')}
        value={pair.b}
        onPick={b => setPair({ ...pair, b })}
      />
      <button type="submit">{say('relation.pick.go')}</button>
    </form>
  )
}

function ActorSelect({
  label,
  value,
  onPick,
}: {
  label: string
  value: string
  onPick: (code: string) => void
}): ReactElement {
  const { actors, nameOf, lang } = useReader()
  const sorted = actors
    .filter(actor => actor.records > 0)
    .sort((x, y) => nameOf(x.code).localeCompare(nameOf(y.code), lang))
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => onPick(event.target.value)}>
        <option value="" />
        {sorted.map(actor => (
          <option key={actor.code} value={actor.code}>
            {nameOf(actor.code)}
          </option>
        ))}
      </select>
    </label>
  )
}
