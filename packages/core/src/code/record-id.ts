/** A record's name: the same page, words and coder version give the same one everywhere. */
import type { Record } from '#model'

export function recordId(
  page: string,
  version: string,
  {
    unit,
    type,
    mode,
    trigger,
    actors,
    recipients,
  }: Pick<Record, 'unit' | 'type' | 'mode' | 'trigger' | 'actors' | 'recipients'>,
): string {
  const codes = (list: readonly { readonly code: string }[]) =>
    list.map(({ code }) => code).join('+')
  const facts = [
    page,
    version,
    unit,
    type,
    mode,
    trigger.start,
    trigger.end,
    codes(actors),
    codes(recipients),
  ]
  return hash53(facts.join('\u0000'))
}

/** cyrb53: 53 bits of a string's hash, as hexadecimal; enough to tell the records of a page apart. */
function hash53(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}
