/** A relation's figures for a sentence: what kinds of act, how many, how many of them denied. */
import type { EventView } from '@marsad/core/model'
import type { Countable } from '../words/counted.ts'

export interface Figure {
  readonly key: string
  readonly what: Countable
  /** The value of the type filter that shows exactly these. */
  readonly filter: string
  readonly count: number
  readonly denied: number
}

export interface Figures {
  readonly figures: readonly Figure[]
  readonly outlets: number
  readonly first: string | null
  readonly last: string | null
}

const figuresMax = 6

/** Visits, meetings and calls are what people ask about; other acts are counted by type. */
const ownWord: Readonly<Record<string, Countable>> = {
  'CONSULT/visit': 'visit',
  'CONSULT/meet': 'meet',
  'CONSULT/phone': 'phone',
}

export function figuresOf(events: readonly EventView[]): Figures {
  const found = new Map<string, Figure>()
  for (const event of events) {
    const figure = figureOf(event)
    const before = found.get(figure.key) ?? figure
    const denied = before.denied + (event.status === 'denied' ? 1 : 0)
    found.set(figure.key, { ...before, count: before.count + 1, denied })
  }
  const records = events.flatMap(event => event.records)
  const days = events.flatMap(event => event.day ?? []).sort()
  return {
    figures: [...found.values()].sort((a, b) => b.count - a.count).slice(0, figuresMax),
    outlets: new Set(records.map(record => record.source.outlet ?? record.source.hash)).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }
}

function figureOf(event: EventView): Figure {
  const key = `${event.type}/${event.mode}`
  const own = ownWord[key]
  const filter = own ? key : event.type
  return { key: filter, what: own ?? event.type, filter, count: 0, denied: 0 }
}
