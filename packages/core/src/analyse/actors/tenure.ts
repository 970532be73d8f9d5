/**
 * Who a known person acts for on a day: the office held then decides, not the one held now.
 *
 * A person without an office on that day keeps the state or body of their register row.
 */
import { people } from '@marsad/lexicon/world/people'
import { tenures } from '@marsad/lexicon/world/tenures'
import type { IsoDate } from '#model'

export interface HeldOffice {
  readonly office: string
  readonly code: string
}

interface Tenure extends HeldOffice {
  readonly from: string
  readonly to: string
}

const home = new Map(people.map(({ entity, code }) => [entity, code]))
const held = new Map<string, Tenure[]>()
for (const { entity, office, code, from, to } of tenures) {
  const list = held.get(entity) ?? []
  list.push({ office, code, from, to: to ?? '9999' })
  held.set(entity, list)
}

/** Who holds several offices acts in the first of these: Netanyahu the prime minister. */
const foremost = [
  'monarch',
  'supreme-leader',
  'president',
  'head-of-state',
  'prime-minister',
  'chancellor',
  'secretary-general',
  'crown-prince',
]

function rankOf({ office }: HeldOffice): number {
  const at = foremost.indexOf(office)
  return at < 0 ? foremost.length : at
}

/** The foremost office that `entity` held on `day`; a bound that is a month or year counts whole. */
export function officeOn(entity: string, day: IsoDate | null): HeldOffice | undefined {
  if (day === null) return undefined
  const then = (held.get(entity) ?? []).filter(({ from, to }) => from <= day && day <= `${to}~`)
  return then.sort((a, b) => rankOf(a) - rankOf(b))[0]
}

export function codeOfPerson(entity: string, day: IsoDate | null): string | undefined {
  return officeOn(entity, day)?.code ?? home.get(entity)
}
