/**
 * The strip under the chart: the whole of the relation in small, and the brush. Its two edges
 * are sliders for the keyboard; dragging on the strip draws a new period.
 */
import { type EventView, fromDayNumber } from '@marsad/core/model'
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react'
import { useReader } from '../state/reader.tsx'
import { daysOf } from './layout.ts'
import { dayAt, placeOf, type Window } from './scale.ts'

interface Props {
  readonly events: readonly EventView[]
  readonly extent: Window
  readonly window: Window
  readonly width: number
  readonly onWindow: (window: Window, done: boolean) => void
}

const height = 44
const least = 6

export function Overview({ events, extent, window, width, onWindow }: Props): ReactElement {
  const start = useRef<number | undefined>(undefined)
  const x1 = placeOf(window.from, extent, width)
  const x2 = placeOf(window.to, extent, width)
  const dayOf = (event: PointerEvent) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    return Math.round(dayAt(Math.min(width, Math.max(0, x)), extent, width))
  }
  const drawn = (event: PointerEvent, done: boolean) => {
    const first = start.current
    if (first === undefined) return
    const last = dayOf(event)
    const [from, to] = first < last ? [first, last] : [last, first]
    if (to - from >= least) onWindow({ from, to }, done)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
    <svg
      className="overview"
      width={width}
      height={height}
      role="group"
      onPointerDown={event => {
        start.current = dayOf(event)
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={event => drawn(event, false)}
      onPointerUp={event => {
        drawn(event, true)
        start.current = undefined
      }}
    >
      <rect className="overview-ground" width={width} height={height} />
      <path className="the-line" d={`M0 ${height / 2}H${width}`} />
      <Strokes events={events} extent={extent} width={width} />
      <rect className="veil" width={Math.max(0, x1)} height={height} />
      <rect className="veil" x={x2} width={Math.max(0, width - x2)} height={height} />
      <rect className="brush" x={x1} y={0.5} width={Math.max(2, x2 - x1)} height={height - 1} />
      <Handle edge="from" x={x1} {...{ window, extent, width, onWindow }} />
      <Handle edge="to" x={x2} {...{ window, extent, width, onWindow }} />
    </svg>
  )
}

function Strokes({
  events,
  extent,
  width,
}: Pick<Props, 'events' | 'extent' | 'width'>): ReactElement {
  const path = { above: '', below: '' }
  for (const event of events) {
    const days = daysOf(event)
    if (!days) continue
    const x = placeOf(days.from, extent, width).toFixed(1)
    const tall = 5 + Math.min(10, Math.abs(event.score)) * 1.3
    if (event.score < 0) path.below += `M${x} ${height / 2 + 2}v${tall}`
    else path.above += `M${x} ${height / 2 - 2}v${-tall}`
  }
  return (
    <>
      <path className="stroke cooperation" d={path.above} />
      <path className="stroke conflict" d={path.below} />
    </>
  )
}

function Handle({
  edge,
  x,
  window,
  extent,
  width,
  onWindow,
}: Omit<Props, 'events'> & {
  edge: 'from' | 'to'
  x: number
}): ReactElement {
  const { say, day } = useReader()
  const held = useRef(false)
  const move = (to: number, done: boolean) => {
    const next = { ...window, [edge]: Math.round(to) }
    const bounded = { from: Math.max(extent.from, next.from), to: Math.min(extent.to, next.to) }
    if (bounded.to - bounded.from >= least) onWindow(bounded, done)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 1 : Math.max(1, Math.round((window.to - window.from) / 20))
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -step, ArrowRight: step }
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(window[edge] + by, true)
  }
  const onMove = (event: PointerEvent, done: boolean) => {
    const box = event.currentTarget.closest('svg')?.getBoundingClientRect()
    if (held.current && box) move(dayAt(event.clientX - box.left, extent, width), done)
    event.stopPropagation()
  }
  return (
    <g
      className="handle"
      role="slider"
      tabIndex={0}
      aria-label={say(edge === 'from' ? 'timeline.from' : 'timeline.to')}
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={window[edge]}
      aria-valuetext={day(fromDayNumber(window[edge]))}
      onKeyDown={onKey}
      onPointerDown={event => {
        held.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        event.stopPropagation()
      }}
      onPointerMove={event => onMove(event, false)}
      onPointerUp={event => {
        onMove(event, true)
        held.current = false
      }}
    >
      <rect className="mark-reach" x={x - 12} width={24} height={height} />
      <rect
        className="grip"
        x={Math.min(width - 6, Math.max(0, x - 3))}
        y={height / 2 - 9}
        width={6}
        height={18}
        rx={3}
      />
    </g>
  )
}
