/**
 * Ties records of one article: what is alleged or denied to the accusation or denial it is the
 * content of, and a denial to the accusation it answers.
 */
import type { Link, Party, Record } from '#model'

export function linkRecords(records: readonly Record[]): Record[] {
  return records.map((record, at) => {
    const before = () => records.slice(Math.max(0, at - lookBack), at)
    const links = [...contentOf(record, before), ...denied(record, before)]
    return links.length === 0 ? record : { ...record, links }
  })
}

/** Records looked back over; an answer stands nearer to what it answers. */
const lookBack = 200

/** The accusation or denial of the same sentence whose content this is: the nearest before it. */
function contentOf({ status, evidence }: Record, before: () => readonly Record[]): Link[] {
  const claim = status === 'alleged' ? 'ACCUSE' : status === 'denied' ? 'DENY' : undefined
  if (claim === undefined) return []
  const speech = before().findLast(
    other => other.type === claim && other.evidence.start === evidence.start,
  )
  return speech === undefined ? [] : [{ kind: 'content-of', record: speech.id }]
}

/** The last accusation before a denial that was made against the denier. */
function denied({ type, actors, recipients }: Record, before: () => readonly Record[]): Link[] {
  if (type !== 'DENY') return []
  const accusation = before().findLast(
    other =>
      other.type === 'ACCUSE' &&
      meet(other.recipients, actors) &&
      (recipients.length === 0 || meet(other.actors, recipients)),
  )
  return accusation === undefined ? [] : [{ kind: 'denies', record: accusation.id }]
}

function meet(some: readonly Party[], others: readonly Party[]): boolean {
  return some.some(({ code }) => others.some(other => other.code === code))
}
