/** How tall the line's two sides are: both share one scale, neither shrinks below three lanes. */
import type { Layout } from './layout.ts'

export interface ChartHeights {
  readonly middle: number
  readonly bottom: number
  readonly total: number
}

export const laneHeight = 23

export function chartHeights(layout: Pick<Layout, 'lanesAbove' | 'lanesBelow'>): ChartHeights {
  const above = Math.max(3, layout.lanesAbove) * laneHeight + 42
  const below = Math.max(3, layout.lanesBelow) * laneHeight + 42
  return { middle: above, bottom: above + below, total: above + below + 26 }
}
