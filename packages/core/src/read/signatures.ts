/**
 * The signature line of an embedded social post: `— Name (@handle) Month DD, YYYY`, or the form of
 * photo sites, `A post shared by Name (@handle) on Sep 10, 2018 at 11:59am PDT`.
 *
 * Pages often lose the line break after it, so a signature may stand in the middle of a line with
 * the article's next sentence glued to its year.
 */
import type { Span } from '#model'
import { type DateLine, parseDateLine } from './date-lines.ts'

export interface Signature extends Span {
  readonly author: string
  readonly handle: string
  readonly date: DateLine | undefined
}

const nameLengthMax = 90
const handleLengthMax = 42
const dashes = new Set(Array.from('—–―-−'))
const sharedBy = 'post shared by '
const lead = 'A '

/** All signatures of a line, in order; offsets count in `text`. */
export function findSignatures(text: string): Signature[] {
  const found: Signature[] = []
  let from = 0
  for (let at = text.indexOf('(@', from); at >= 0; at = text.indexOf('(@', from)) {
    const signature = signatureAt(text, at, from)
    if (signature !== undefined) found.push(signature)
    from = Math.max(at + 2, signature?.end ?? 0)
  }
  return found
}

function signatureAt(text: string, at: number, from: number): Signature | undefined {
  const length = text.slice(at, at + handleLengthMax).indexOf(')')
  if (length < 0) return undefined
  const close = at + length
  const handle = text.slice(at + 1, close)
  if (!/^@[A-Za-z0-9_.]+$/u.test(handle)) return undefined
  const head = nameBefore(text, at, from)
  if (head === undefined) return undefined
  const tail = dateAfter(text, close + 1)
  return { ...head, handle, ...tail }
}

/** Where the signature begins and whose name stands between its dash and the handle. */
function nameBefore(
  text: string,
  at: number,
  from: number,
): { start: number; author: string } | undefined {
  const first = Math.max(from, at - nameLengthMax)
  const before = text.slice(first, at)
  const shared = before.lastIndexOf(sharedBy)
  if (shared >= 0) {
    const start = before.slice(0, shared).endsWith(lead) ? shared - lead.length : shared
    const author = before.slice(shared + sharedBy.length).replace(/[|\s]+$/u, '')
    return { start: first + start, author }
  }
  for (let i = before.length - 1; i >= 0; i--) {
    const spaced = i === 0 || /\s/u.test(before.charAt(i - 1)) || before.charAt(i) !== '-'
    if (!dashes.has(before.charAt(i)) || !spaced) continue
    const author = before.slice(i + 1).trim()
    return author === '' ? undefined : { start: first + i, author }
  }
  return undefined
}

function dateAfter(text: string, from: number): { end: number; date: DateLine | undefined } {
  const rest = text.slice(from, from + 60)
  const date = parseDateLine(rest)
  if (date === undefined || date.start > 6) return { end: from, date: undefined }
  const clock = /^ at \d{1,2}:\d\d ?[ap]m(?: P[DS]T| GMT| UTC)?/u.exec(rest.slice(date.end))
  const end = date.end + (clock?.[0].length ?? 0)
  return { end: from + end, date: parseDateLine(rest.slice(0, end)) }
}
