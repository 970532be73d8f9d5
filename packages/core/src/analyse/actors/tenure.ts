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

/** The office that `entity` held on `day`; a partial bound counts as its whole month or year. */
export function officeOn(entity: string, day: IsoDate | null): HeldOffice | undefined {
  if (day === null) return undefined
  return held.get(entity)?.find(({ from, to }) => from <= day && day <= `${to}~`)
}

export function codeOfPerson(entity: string, day: IsoDate | null): string | undefined {
  return officeOn(entity, day)?.code ?? home.get(entity)
}
