/**
 * Gives records of one article that tell one real-world event one number: the same type between the
 * same parties, on days that do not contradict each other.
 */
import type { Record } from '#model'

type Numbered = Omit<Record, 'event'>

interface EventGroup {
  readonly number: number
  readonly type: string
  readonly family: string
  readonly parties: ReadonlySet<string>
  start: string | null
  end: string | null
}

export function groupEvents(records: readonly Numbered[]): Record[] {
  const groups: EventGroup[] = []
  return records.map(record => {
    const parties = new Set([...record.actors, ...record.recipients].map(({ code }) => code))
    const known = groups.find(group => fits(group, record, parties))
    const group = known ?? {
      number: groups.length + 1,
      type: record.type,
      family: familyOf(record),
      parties,
      start: record.date?.start ?? null,
      end: record.date?.end ?? null,
    }
    if (known === undefined) groups.push(group)
    group.start ??= record.date?.start ?? null
    group.end ??= record.date?.end ?? null
    return { ...record, event: `e${group.number}` }
  })
}

function familyOf({ type, mode }: Numbered): string {
  return type === 'CONSULT' && mode === 'visit' ? 'visit' : type
}

function fits(group: EventGroup, record: Numbered, parties: ReadonlySet<string>): boolean {
  if (group.family !== familyOf(record)) return false
  const shared = [...parties].filter(code => group.parties.has(code)).length
  if (shared < Math.min(2, parties.size, group.parties.size)) return false
  if (record.date === null || group.start === null || group.end === null) return true
  return record.date.start <= group.end && group.start <= record.date.end
}
