/**
 * The mark of an event: its shape is the standing, its size the weight, its colour and place
 * the side. The same shapes stand on the line, in lists and in margins.
 */
import type { Status } from '@marsad/core/model'
import type { ReactElement } from 'react'

interface ShapeProps {
  readonly status: Status
  readonly r: number
  /** Half of a bar's length beyond the disc; 0 for a day. */
  readonly length?: number
}

const root = Math.SQRT1_2

/** Chords at 45 degrees: a hatching that needs no pattern and prints well. */
function Hatching({ r }: { r: number }): ReactElement {
  const chords = [-0.62, -0.2, 0.2, 0.62].map(share => {
    const distance = share * r
    const half = Math.sqrt(r * r - distance * distance)
    const [cx, cy] = [distance * root, distance * root]
    return `M${cx - half * root} ${cy + half * root}L${cx + half * root} ${cy - half * root}`
  })
  return <path className="mark-lines" d={chords.join('')} />
}

const shapes: Readonly<Record<Status, (r: number) => ReactElement>> = {
  occurred: r => <circle className="mark-full" r={r} />,
  // The disc is cut open on its right, where a tail goes on.
  ongoing: r => (
    <>
      <path
        className="mark-full"
        d={`M${r * 0.3} ${-r * 0.95}A${r} ${r} 0 1 0 ${r * 0.3} ${r * 0.95}Z`}
      />
      <path className="mark-open" d={`M${r * 0.3} 0H${r * 2.1}`} />
    </>
  ),
  planned: r => <circle className="mark-ring" r={r} />,
  possible: r => <circle className="mark-ring mark-dotted" r={r} />,
  alleged: r => (
    <>
      <circle className="mark-ring mark-thin" r={r} />
      <Hatching r={r} />
    </>
  ),
  denied: r => (
    <>
      <circle className="mark-ring" r={r} />
      <path className="mark-open" d={`M${-r * 1.15} ${r * 1.15}L${r * 1.15} ${-r * 1.15}`} />
    </>
  ),
}

export function MarkShape({ status, r }: ShapeProps): ReactElement {
  return shapes[status](r)
}

interface BarProps {
  readonly status: Status
  readonly r: number
  readonly width: number
  readonly fade: string | undefined
}

/** An interval: a bar with the fill of its standing, faded at its ends where the day is vague. */
export function BarShape({ status, r, width, fade }: BarProps): ReactElement {
  const height = r * 1.1
  const box = { x: -height / 2, y: -height / 2, width: width + height, height, rx: height / 2 }
  const full = status === 'occurred' || status === 'ongoing'
  const name = status === 'possible' ? 'mark-ring mark-dotted' : 'mark-ring'
  const lines = linesOf[status]?.({ width, height, r }) ?? ''
  if (fade === undefined) {
    return (
      <>
        <rect className={full ? 'mark-full' : name} {...box} />
        {lines !== '' && <path className="mark-lines" d={lines} />}
      </>
    )
  }
  return (
    <>
      <rect
        className="mark-faded"
        {...box}
        fill={full ? fade : 'none'}
        stroke={full ? 'none' : fade}
      />
      {lines !== '' && <path className="mark-lines" d={lines} />}
    </>
  )
}

interface BarSize {
  readonly width: number
  readonly height: number
  readonly r: number
}

/** What a standing draws over its bar. */
const linesOf: Readonly<Partial<Record<Status, (bar: BarSize) => string>>> = {
  ongoing: ({ width, r }) => `M${width} 0H${width + r * 2}`,
  denied: ({ width, height }) => `M${-height / 2} 0H${width + height / 2}`,
  alleged: ({ width, height }) => {
    const strokes = Array.from({ length: Math.floor(width / 6) + 1 }, (_, index) => index * 6)
    return strokes.map(x => `M${x - 2} ${height / 2}L${x + 2} ${-height / 2}`).join('')
  },
}

/** A mark by itself, as large as a letter. */
export function Mark({
  status,
  score,
  size = 20,
}: {
  status: Status
  score: number
  size?: number
}): ReactElement {
  const r = 3.4 + Math.min(10, Math.abs(score)) * 0.34
  return (
    <svg
      className={`mark ${score < 0 ? 'conflict' : 'cooperation'}`}
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape status={status} r={r} />
    </svg>
  )
}
