/** What does not move: the line itself, the words above and below, the calendar's ticks. */
import type { ReactElement } from 'react'
import { useReader } from '../state/reader.tsx'
import { formatDay } from '../text/dates.ts'
import type { ChartHeights } from './lanes.ts'
import { placeOf, type Tick, ticks, type Window } from './scale.ts'

const shapes: Readonly<Record<Tick['unit'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
}

/** A label that would be cut by the edge is left out. */
const labelRoom: Readonly<Record<Tick['unit'], number>> = { year: 38, month: 84, day: 64 }

export function ChartFrame({
  window,
  width,
  heights,
}: {
  window: Window
  width: number
  heights: ChartHeights
}): ReactElement {
  const { say, style } = useReader()
  const months = style.months === 'both' ? 'eg' : style.months
  const plain = { ...style, hijri: false, months } as const
  return (
    <>
      <defs>
        <Fade id="fade-above" side="cooperation" />
        <Fade id="fade-below" side="conflict" />
      </defs>
      <rect className="chart-ground" width={width} height={heights.total} />
      {ticks(window, width, 92).map(tick => {
        const x = Math.round(placeOf(tick.day, window, width)) + 0.5
        return (
          <g key={tick.iso} className="tick">
            <path d={`M${x} 0V${heights.bottom}`} />
            {x + labelRoom[tick.unit] < width && (
              <text x={x + 5} y={heights.total - 8}>
                {formatDay(tick.iso, plain, shapes[tick.unit])}
              </text>
            )}
          </g>
        )
      })}
      <text className="side-word cooperation" x={2} y={13}>
        {say('timeline.cooperation')}
      </text>
      <text className="side-word conflict" x={2} y={heights.bottom - 4}>
        {say('timeline.conflict')}
      </text>
      <path className="the-line" d={`M0 ${heights.middle}H${width}`} />
    </>
  )
}

function Fade({ id, side }: { id: string; side: string }): ReactElement {
  return (
    <linearGradient id={id} className={side}>
      <stop offset="0" stopColor="currentColor" stopOpacity="0.04" />
      <stop offset="0.3" stopColor="currentColor" stopOpacity="0.85" />
      <stop offset="0.7" stopColor="currentColor" stopOpacity="0.85" />
      <stop offset="1" stopColor="currentColor" stopOpacity="0.04" />
    </linearGradient>
  )
}
