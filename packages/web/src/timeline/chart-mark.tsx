/** One mark on the line with its stem; the stem is dashed where only the publication is dated. */
import { type KeyboardEvent, type MemoExoticComponent, memo, type ReactElement } from 'react'
import { eventTitle } from '../parts/event-list.tsx'
import { BarShape, MarkShape } from '../parts/mark.tsx'
import { useReader } from '../state/reader.tsx'
import { precisionOf } from '../text/events.ts'
import { statusNames } from '../words/types.ts'
import { type ChartHeights, laneHeight } from './lanes.ts'
import type { Cluster, Mark } from './layout.ts'

interface Props {
  readonly mark: Mark
  readonly middle: number
  readonly selected: boolean
  readonly active: boolean
  readonly reachable: boolean
  readonly onActive: (id: string | undefined) => void
  readonly onOpen: (id: string) => void
}

/** Pointing at one mark draws that one anew, and not its thousand neighbours. */
export const ChartMark: MemoExoticComponent<(props: Props) => ReactElement> = memo(DrawnMark)

function DrawnMark({
  mark,
  middle,
  selected,
  active,
  reachable,
  onActive,
  onOpen,
}: Props): ReactElement {
  const reader = useReader()
  const { event, side, lane, x, x2, radius, vague } = mark
  const away = laneHeight * (lane + 0.85)
  const y = side === 'above' ? middle - away : middle + away
  const dated = event.records.some(record => record.dayBasis === 'date')
  const words = [
    event.day === null ? '' : reader.days(event.day, event.dayEnd, precisionOf(event)),
    eventTitle(event, reader),
    statusNames[event.status][reader.lang],
  ]
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return
    key.preventDefault()
    onOpen(event.id)
  }
  const state = `${selected ? ' selected' : ''}${active ? ' active' : ''}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing.
    <g
      className={`chart-mark ${side === 'above' ? 'cooperation' : 'conflict'}${state}`}
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={words.join(' · ')}
      aria-pressed={selected}
      data-mark={event.id}
      onClick={() => onOpen(event.id)}
      onKeyDown={onKey}
      onFocus={() => onActive(event.id)}
      onMouseEnter={() => onActive(event.id)}
      onMouseLeave={() => onActive(undefined)}
    >
      <path className={dated ? 'stem' : 'stem stem-published'} d={`M${x} ${middle}V${y}`} />
      <g transform={`translate(${x} ${y})`}>
        <rect
          className="mark-reach"
          x={-radius - 3}
          y={-laneHeight / 2}
          width={x2 - x + 2 * radius + 6}
          height={laneHeight}
        />
        {x2 > x ? (
          <BarShape
            status={event.status}
            r={radius}
            width={x2 - x}
            fade={vague ? `url(#fade-${side})` : undefined}
          />
        ) : (
          <MarkShape status={event.status} r={radius} />
        )}
      </g>
    </g>
  )
}

export function ClusterMark({
  cluster,
  heights,
  onOpen,
}: {
  cluster: Cluster
  heights: ChartHeights
  onOpen: () => void
}): ReactElement {
  const { say, number } = useReader()
  const label = say('timeline.cluster', { count: number(cluster.count) })
  const y = cluster.side === 'above' ? 30 : heights.bottom - 22
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return
    key.preventDefault()
    onOpen()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing.
    <g
      className={`cluster ${cluster.side === 'above' ? 'cooperation' : 'conflict'}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={onOpen}
      onKeyDown={onKey}
    >
      <title>{label}</title>
      <rect className="mark-reach" x={cluster.x - 6} y={y - 14} width={40} height={18} />
      <text x={cluster.x} y={y}>
        +{number(cluster.count)}
      </text>
    </g>
  )
}
