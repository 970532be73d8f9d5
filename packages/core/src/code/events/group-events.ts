/**
 * Gives records of one article that tell one real-world event one number: the same type between the
 * same parties, on days that do not contradict each other.
 */
import type { Record } from '#model'

type Numbered = Omit<Record, 'event'>

interface EventGroup {
  readonly number: number
  readonly parties: ReadonlySet<string>
  start: string | null
  end: string | null
}

export function groupEvents(records: readonly Numbered[]): Record[] {
  // Groups by family and party, so that a long page costs no more a record than a short one.
  const index = new Map<string, EventGroup[]>()
  let count = 0
  return records.map(record => {
    const parties = new Set([...record.actors, ...record.recipients].map(({ code }) => code))
    const keys = [...parties].map(code => `${familyOf(record)} ${code}`)
    const near = keys.flatMap(key => index.get(key) ?? [])
    const known = near.find(group => fits(group, record, parties))
    const group = known ?? { number: ++count, parties, start: null, end: null }
    if (known === undefined) for (const key of keys) push(index, key, group)
    group.start ??= record.date?.start ?? null
    group.end ??= record.date?.end ?? null
    return { ...record, event: `e${group.number}` }
  })
}

function push(index: Map<string, EventGroup[]>, key: string, group: EventGroup): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [group])
  else list.push(group)
}

function familyOf({ type, mode }: Numbered): string {
  return type === 'CONSULT' && mode === 'visit' ? 'visit' : type
}

function fits(group: EventGroup, record: Numbered, parties: ReadonlySet<string>): boolean {
  const shared = [...parties].filter(code => group.parties.has(code)).length
  if (shared < Math.min(2, parties.size, group.parties.size)) return false
  if (record.date === null || group.start === null || group.end === null) return true
  return record.date.start <= group.end && group.start <= record.date.end
}
