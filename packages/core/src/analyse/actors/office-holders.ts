/**
 * Which office a description names, and who held it alone on a day: "the French president" in 2022
 * is one person. Heads of state go by more than one name, so those offices answer for each other.
 */
import { offices as arabicOffices } from '@marsad/lexicon/ar/offices/offices'
import { offices as englishOffices } from '@marsad/lexicon/en/offices/offices'
import { tenures } from '@marsad/lexicon/world/tenures'
import type { IsoDate } from '#model'
import { phraseIndex, tokenize } from '#text'

const index = phraseIndex([...arabicOffices, ...englishOffices], ({ form }) => form)

/** The office named last and longest in `text`, by its id; null where there is none. */
export function officeIn(text: string): string | null {
  const tokens = tokenize(text)
  let found: string | null = null
  for (let at = 0; at < tokens.length; ) {
    const [hit] = index.at(tokens, at)
    if (hit !== undefined) found = hit.row.office
    at = hit === undefined ? at + 1 : hit.last
  }
  return found
}

/** A bound that is a month or a year counts whole. */
function isHeld({ from, to }: { readonly from: string; readonly to: string | null }, day: IsoDate) {
  return from <= day && day <= `${to ?? '9999'}~`
}

const alike: ReadonlyMap<string, readonly string[]> = new Map([
  ['president', ['president', 'head-of-state']],
  ['head-of-state', ['head-of-state', 'president', 'monarch']],
  ['monarch', ['monarch', 'head-of-state']],
  ['prime-minister', ['prime-minister', 'chancellor']],
  ['chancellor', ['chancellor', 'prime-minister']],
])

/** The only person in the register who held the office on the day; null where none or several did. */
export function holderOf(office: string, code: string, day: IsoDate | null): string | null {
  if (day === null) return null
  const wanted = alike.get(office) ?? [office]
  const holders = new Set(
    tenures
      .filter(one => one.code === code && wanted.includes(one.office))
      .filter(one => isHeld(one, day))
      .map(({ entity }) => entity),
  )
  const [holder] = holders
  return holders.size === 1 && holder !== undefined && single.has(office) ? holder : null
}

/** Offices that one person holds at a time. */
const single = new Set([
  'president',
  'head-of-state',
  'monarch',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'crown-prince',
  'vice-president',
  'secretary-general',
  'high-representative',
  'supreme-leader',
  'national-security-adviser',
])
