/** The drawn line with its marks. Arrow keys walk the marks in the order of time. */
import { type KeyboardEvent, type ReactElement, useRef } from 'react'
import { useReader } from '../state/reader.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { ChartMark, ClusterMark } from './chart-mark.tsx'
import { chartHeights } from './lanes.ts'
import type { Layout } from './layout.ts'
import { dayAt, pan, type Window, zoom } from './scale.ts'
import { usePan, useWheelZoom } from './use-pan.ts'

interface Props {
  readonly layout: Layout
  readonly window: Window
  readonly extent: Window
  readonly width: number
  readonly selected: string | undefined
  readonly active: string | undefined
  readonly onActive: (id: string | undefined) => void
  readonly onOpen: (id: string) => void
  readonly onWindow: (window: Window, done: boolean) => void
}

export function Chart(props: Props): ReactElement {
  const { layout, window, extent, width, selected, active, onActive, onOpen, onWindow } = props
  const { say } = useReader()
  const svg = useRef<SVGSVGElement>(null)
  const heights = chartHeights(layout)
  const { marks, clusters } = layout
  const here = marks.findIndex(mark => mark.event.id === (active ?? selected))

  const onKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const mark = marks[Math.min(marks.length - 1, Math.max(0, here + step))]
    if (!mark) return
    onActive(mark.event.id)
    const id = CSS.escape(mark.event.id)
    svg.current?.querySelector<SVGGElement>(`[data-mark="${id}"]`)?.focus()
  }
  const drag = usePan((moved, done) => {
    const days = Math.round((-moved / Math.max(1, width)) * (window.to - window.from))
    return onWindow(pan(window, days, extent), done)
  })
  useWheelZoom(svg, (x, factor) =>
    onWindow(zoom(window, factor, dayAt(x, window, width), extent), true),
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
    <svg
      ref={svg}
      className="chart"
      width={width}
      height={heights.total}
      viewBox={`0 0 ${width} ${heights.total}`}
      role="group"
      aria-label={say('timeline.label')}
      onKeyDown={onKey}
      {...drag}
    >
      <ChartFrame window={window} width={width} heights={heights} />
      {marks.map((mark, index) => (
        <ChartMark
          key={mark.event.id}
          mark={mark}
          middle={heights.middle}
          selected={mark.event.id === selected}
          active={mark.event.id === active}
          reachable={here < 0 ? index === 0 : index === here}
          onActive={onActive}
          onOpen={onOpen}
        />
      ))}
      {clusters.map(cluster => (
        <ClusterMark
          key={`${cluster.side} ${cluster.x}`}
          cluster={cluster}
          heights={heights}
          onOpen={() => onWindow(zoomTo(cluster, extent), true)}
        />
      ))}
    </svg>
  )
}

function zoomTo({ from, to }: Window, extent: Window): Window {
  const air = Math.max(2, Math.round((to - from) * 0.1))
  return { from: Math.max(extent.from, from - air), to: Math.min(extent.to, to + air) }
}
