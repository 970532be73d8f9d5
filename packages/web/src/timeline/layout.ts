/**
 * Where each event's mark stands: cooperation in lanes above the line, conflict in lanes below,
 * heavier acts larger, intervals as bars. Marks that find no lane are gathered under a number,
 * which the reader opens by coming closer.
 */
import { type EventView, type IsoDate, toDayNumber } from '@marsad/core/model'
import { precisionOf } from '../text/events.ts'
import { placeOf, type Window } from './scale.ts'

export interface Mark {
  readonly event: EventView
  readonly side: 'above' | 'below'
  /** 0 is nearest to the line. */
  readonly lane: number
  readonly x: number
  /** The end of a bar; equal to `x` where the mark is a disc. */
  readonly x2: number
  readonly radius: number
  readonly vague: boolean
}

export interface Cluster {
  readonly side: 'above' | 'below'
  readonly x: number
  readonly count: number
  readonly from: number
  readonly to: number
}

export interface Layout {
  readonly marks: readonly Mark[]
  readonly clusters: readonly Cluster[]
  readonly lanesAbove: number
  readonly lanesBelow: number
}

export const lanesMax = 7
const gap = 3
const clusterWidth = 40

export function radiusOf(score: number): number {
  return 4.5 + Math.min(10, Math.abs(score)) * 0.65
}

/** The days an event takes on the line, or undefined where no day is known. */
export function daysOf(event: EventView): Window | undefined {
  if (event.day === null) return undefined
  const from = toDayNumber(event.day as IsoDate)
  const to = toDayNumber((event.dayEnd ?? event.day) as IsoDate)
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to: Math.max(from, to) } : undefined
}

/** True where the text gave a month, a season or a year, and not the days themselves. */
export function isVague(event: EventView): boolean {
  return !['day', 'week'].includes(precisionOf(event))
}

export function layOut(events: readonly EventView[], window: Window, width: number): Layout {
  const lanes = { above: [] as number[], below: [] as number[] }
  const marks: Mark[] = []
  const spilt: Mark[] = []
  for (const mark of placeAll(events, window, width)) {
    const right = lanes[mark.side]
    const lane = right.findIndex(edge => edge + gap <= mark.x - mark.radius)
    const free = lane >= 0 ? lane : right.length
    if (free >= lanesMax) {
      spilt.push(mark)
      continue
    }
    right[free] = mark.x2 + mark.radius
    marks.push({ ...mark, lane: free })
  }
  return {
    marks,
    clusters: gather(spilt),
    lanesAbove: lanes.above.length,
    lanesBelow: lanes.below.length,
  }
}

function placeAll(events: readonly EventView[], window: Window, width: number): Mark[] {
  const placed: Mark[] = []
  for (const event of events) {
    const days = daysOf(event)
    if (!days || days.to < window.from || days.from > window.to) continue
    const radius = radiusOf(event.score)
    const x = placeOf(days.from, window, width)
    const end = placeOf(days.to, window, width)
    placed.push({
      event,
      side: event.score < 0 ? 'below' : 'above',
      lane: 0,
      x,
      // A bar shorter than its own height reads as a disc, so it is drawn as one.
      x2: end - x > radius * 1.5 ? end : x,
      radius,
      vague: isVague(event),
    })
  }
  return placed.sort((a, b) => a.x - b.x || b.x2 - a.x2)
}

function gather(spilt: readonly Mark[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const mark of spilt) {
    const days = daysOf(mark.event)
    if (!days) continue
    const open = clusters.findLastIndex(cluster => cluster.side === mark.side)
    const last = clusters[open]
    if (last && mark.x - last.x < clusterWidth) {
      const { count, from, to } = last
      clusters[open] = {
        ...last,
        count: count + 1,
        from: Math.min(from, days.from),
        to: Math.max(to, days.to),
      }
    } else {
      clusters.push({ side: mark.side, x: mark.x, count: 1, ...days })
    }
  }
  return clusters
}
