/** From days to places on the line and back, and the ticks that a reader expects at each width. */
import { fromDayNumber, isoDate, toDayNumber } from '@marsad/core/model'

/** A stretch of day numbers, both edges included. */
export interface Window {
  readonly from: number
  readonly to: number
}

export interface Tick {
  readonly day: number
  readonly iso: string
  readonly unit: 'year' | 'month' | 'day'
}

export function placeOf(day: number, window: Window, width: number): number {
  return ((day - window.from) / Math.max(1, window.to - window.from)) * width
}

export function dayAt(place: number, window: Window, width: number): number {
  return window.from + (place / Math.max(1, width)) * (window.to - window.from)
}

/** Zooms about one day, which keeps its place; the window stays inside the extent. */
export function zoom(window: Window, factor: number, about: number, extent: Window): Window {
  const least = 6
  const whole = extent.to - extent.from
  const span = Math.min(whole, Math.max(least, (window.to - window.from) * factor))
  const share = (about - window.from) / Math.max(1, window.to - window.from)
  return inside({ from: about - span * share, to: about + span * (1 - share) }, extent)
}

export function pan(window: Window, days: number, extent: Window): Window {
  return inside({ from: window.from + days, to: window.to + days }, extent)
}

/** Moves a window into the extent without changing its length, where it fits at all. */
function inside(window: Window, extent: Window): Window {
  const span = Math.min(window.to - window.from, extent.to - extent.from)
  const from = Math.min(Math.max(window.from, extent.from), extent.to - span)
  return { from: Math.round(from), to: Math.round(from + span) }
}

/** The days of a list of events with some air on both sides, so that no mark is cut. */
export function extentOf(days: readonly number[]): Window {
  if (days.length === 0) return { from: 0, to: 30 }
  const first = days.reduce((a, b) => Math.min(a, b))
  const last = days.reduce((a, b) => Math.max(a, b))
  const air = Math.max(3, Math.round((last - first) * 0.03))
  return { from: first - air, to: last + air }
}

const steps: readonly { unit: Tick['unit']; every: number; days: number }[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 5, days: 5 },
  { unit: 'day', every: 10, days: 10 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 3, days: 91 },
  { unit: 'month', every: 6, days: 183 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 2, days: 731 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3653 },
  { unit: 'year', every: 25, days: 9131 },
]

/** Ticks at least `gap` pixels apart, on the calendar's own edges. */
export function ticks(window: Window, width: number, gap: number): Tick[] {
  const room = (days: number) => (days / Math.max(1, window.to - window.from)) * width
  const step = steps.find(candidate => room(candidate.days) >= gap) ?? steps[steps.length - 1]
  if (!step) return []
  const found: Tick[] = []
  const start = fromDayNumber(Math.floor(window.from))
  let [year = 1970, month = 1] = start.split('-').map(Number)
  for (let guard = 0; guard < 2000; guard += 1) {
    const first = isoDate(year, month, 1)
    if (!first || toDayNumber(first) > window.to) break
    found.push(...ticksOfMonth(first, step, window))
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  return found
}

function ticksOfMonth(first: string, step: (typeof steps)[number], window: Window): Tick[] {
  const [year = 0, month = 1] = first.split('-').map(Number)
  const matches =
    step.unit === 'day' ||
    (step.unit === 'month' && (month - 1) % step.every === 0) ||
    (step.unit === 'year' && month === 1 && year % step.every === 0)
  if (!matches) return []
  const days = step.unit === 'day' ? daysOfMonth(year, month, step.every) : [first]
  return days
    .map(iso => ({
      day: toDayNumber(iso as `${number}-${number}-${number}`),
      iso,
      unit: step.unit,
    }))
    .filter(tick => tick.day >= window.from && tick.day <= window.to)
}

function daysOfMonth(year: number, month: number, every: number): string[] {
  const days: string[] = []
  for (let day = 1; day <= 31; day += every) {
    const iso = isoDate(year, month, day)
    // A month's last step would stand too near to the next month's first.
    if (iso && (every === 1 || day <= 31 - every)) days.push(iso)
  }
  return days
}
