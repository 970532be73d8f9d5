/** Relations as lines: the pair, how much cooperation and how much conflict, over which days. */
import type { RelationSummary } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { linkTo, paths } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import { Link } from './link.tsx'

export function RelationList({
  relations,
}: {
  relations: readonly RelationSummary[]
}): ReactElement {
  const { nameOf, count, days } = useReader()
  const most = relations.reduce(
    (max, relation) => Math.max(max, relation.cooperation, relation.conflict),
    1,
  )
  return (
    <ol className="relation-list">
      {relations.map(relation => {
        const { a, b, first, last } = relation
        return (
          <li key={`${a} ${b}`}>
            <Link className="relation-row" href={linkTo(paths.relation(a, b))}>
              <span className="relation-pair">
                <bdi>{nameOf(a)}</bdi> – <bdi>{nameOf(b)}</bdi>
              </span>
              <Balance relation={relation} most={most} />
              <span className="event-foot">
                <span>{count('event', relation.events)}</span>
                {first !== null && <bdi>{days(first, last)}</bdi>}
              </span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}

/** Cooperation above, conflict below, on one scale for the whole list. */
function Balance({ relation, most }: { relation: RelationSummary; most: number }): ReactElement {
  const { count } = useReader()
  const width = (value: number) => (value === 0 ? 0 : Math.max(3, (value / most) * 96))
  const label = `${count('cooperation', relation.cooperation)} · ${count('conflict', relation.conflict)}`
  return (
    <svg
      className="balance"
      width="96"
      height="15"
      viewBox="0 0 96 15"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect className="cooperation" y="0" height="6" width={width(relation.cooperation)} />
      <path className="the-line" d="M0 7.5H96" />
      <rect className="conflict" y="9" height="6" width={width(relation.conflict)} />
    </svg>
  )
}
