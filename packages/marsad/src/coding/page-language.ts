/**
 * Whether a page is written in a script that Marsad can read at all. Only the head is looked at: a
 * page in Chinese or Russian shows it at once, and long pages must not pay for the question.
 */
import type { Problem } from '@marsad/core/model'

const letters = /\p{L}/gu
const known = /[\p{Script=Arabic}\p{Script=Latin}]/gu
const headLength = 4000

export function findForeignScript(text: string): Problem | undefined {
  const head = text.slice(0, headLength)
  const all = head.match(letters)?.length ?? 0
  const read = head.match(known)?.length ?? 0
  if (all < 8 || read * 2 >= all) return undefined
  const message =
    'most letters are of a script that Marsad does not read (Arabic and Latin it does)'
  return { code: 'page/language', message }
}
