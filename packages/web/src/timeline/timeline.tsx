/**
 * The line of a relation: cooperation above, conflict below, time from left to right in either
 * language. The strip beneath shows the whole and is dragged to choose a period.
 */
import type { EventView } from '@marsad/core/model'
import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react'
import { useReader } from '../state/reader.tsx'
import { Chart } from './chart.tsx'
import { daysOf, layOut } from './layout.ts'
import { Overview } from './overview.tsx'
import { Reading } from './reading.tsx'
import { pan, type Window, zoom } from './scale.ts'
import { useWidth } from './use-width.ts'

interface Props {
  readonly events: readonly EventView[]
  readonly extent: Window
  readonly window: Window
  readonly selected: string | undefined
  readonly pointed: string | undefined
  /** `done` is false while a drag goes on. */
  readonly onWindow: (window: Window, done: boolean) => void
  readonly onOpen: (id: string) => void
}

export function Timeline(props: Props): ReactElement {
  const { events, extent, window, selected, pointed, onWindow, onOpen } = props
  const { say, number } = useReader()
  const [box, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<string>()
  const layout = useMemo(() => layOut(events, window, width), [events, window, width])
  const undated = events.filter(event => daysOf(event) === undefined).length
  const step = Math.max(1, Math.round((window.to - window.from) / 4))
  const shown = pointed ?? active ?? selected
  const about = centreOf(
    events.find(event => event.id === shown),
    window,
  )
  const near = (factor: number) => onWindow(zoom(window, factor, about, extent), true)

  const onKey = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') near(0.5)
    else if (event.key === '-') near(2)
    else return
    event.preventDefault()
  }

  return (
    <section className="timeline" aria-label={say('timeline.label')} onKeyDown={onKey}>
      <div className="timeline-tools">
        <Reading event={events.find(event => event.id === shown)} />
        <div className="buttons" dir="ltr">
          <Tool
            label={say('timeline.earlier')}
            sign="‹"
            onClick={() => onWindow(pan(window, -step, extent), true)}
          />
          <Tool label={say('timeline.out')} sign="−" onClick={() => near(2)} />
          <Tool label={say('timeline.in')} sign="+" onClick={() => near(0.5)} />
          <Tool
            label={say('timeline.later')}
            sign="›"
            onClick={() => onWindow(pan(window, step, extent), true)}
          />
          {extent.to - extent.from > year && (
            <button type="button" onClick={() => onWindow(lastYear(extent), true)}>
              {say('timeline.year')}
            </button>
          )}
          <button type="button" onClick={() => onWindow(extent, true)}>
            {say('timeline.all')}
          </button>
        </div>
      </div>
      <div className="chart-box" dir="ltr" ref={box}>
        {width > 0 && (
          <>
            <Chart
              layout={layout}
              window={window}
              extent={extent}
              width={width}
              selected={selected}
              active={shown}
              onActive={setActive}
              onOpen={onOpen}
              onWindow={onWindow}
            />
            <Overview
              events={events}
              extent={extent}
              window={window}
              width={width}
              onWindow={onWindow}
            />
          </>
        )}
      </div>
      <p className="aside timeline-hint">
        {say('timeline.hint')}
        {undated > 0 && ` ${say('timeline.undated', { count: number(undated) })}`}
      </p>
    </section>
  )
}

/** Zooming is about the mark that is looked at, so that it does not slip out of sight. */
function centreOf(event: EventView | undefined, window: Window): number {
  const day = event && daysOf(event)?.from
  const inside = day !== undefined && day >= window.from && day <= window.to
  return inside ? day : (window.from + window.to) / 2
}

const year = 366

function lastYear({ to }: Window): Window {
  return { from: to - year, to }
}

function Tool({
  label,
  sign,
  onClick,
}: {
  label: string
  sign: string
  onClick: () => void
}): ReactElement {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
