/** A relation's figures for a sentence: what kinds of act, how many, how many of them denied. */
import type { EventView, RecordType } from '@marsad/core/model'
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
  const outlets = new Set<string>()
  const days: string[] = []
  for (const event of events) {
    const key = `${event.type}/${event.mode}`
    const what: RecordType | Countable = ownWord[key] ?? event.type
    const filter = what === event.type ? event.type : key
    const before = found.get(filter) ?? { key: filter, what, filter, count: 0, denied: 0 }
    const denied = before.denied + (event.status === 'denied' ? 1 : 0)
    found.set(filter, { ...before, count: before.count + 1, denied })
    for (const record of event.records) outlets.add(record.source.outlet ?? record.source.hash)
    if (event.day !== null) days.push(event.day)
  }
  days.sort()
  return {
    figures: [...found.values()].sort((a, b) => b.count - a.count).slice(0, figuresMax),
    outlets: outlets.size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }
}
