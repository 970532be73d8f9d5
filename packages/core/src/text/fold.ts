/**
 * Folds spelling variants to one form, keeping for every folded unit the place it came from.
 *
 * Hamza seats become a bare alef or hamza, ta marbuta becomes ha, alif maqsura and the Persian
 * letters become their Arabic twins, all digits become 0-9, Latin letters become lower case.
 * Diacritics, tatweel and direction marks vanish; the zero-width non-joiner stays, for it
 * separates the parts of Persian words. A folded string is only ever matched, never shown.
 */
import type { Span } from '#model'

export interface Folded {
  readonly text: string
  /** `origin[i]` is the offset in the original of folded unit `i`; one more entry closes the text. */
  readonly origin: Int32Array
}

const drop = 0
const keep = -1
const table = buildTable()

function buildTable(): Int32Array {
  const to = new Int32Array(0x10000).fill(keep)
  const map = (from: string, into: string) => {
    for (const letter of from) to[letter.charCodeAt(0)] = into.charCodeAt(0)
  }
  map('\u0622\u0623\u0625\u0671\u0672\u0673', '\u0627') // alefs with hamza, madda or wasla
  map('\u0624\u0626\u0678', '\u0621') // hamza on waw and ya
  map('\u0649\u06CC\u06D0\u06D2', '\u064A') // alif maqsura, Persian ya
  map('\u06A9\u06AA', '\u0643') // Persian kaf
  map('\u0629\u06C0\u06C1\u06D5', '\u0647') // ta marbuta, Persian and Urdu heh
  map('\u2018\u2019\u02BC', "'")
  map('\u2010\u2011', '-')
  map('\u00A0\u2007\u202F', ' ')
  for (let digit = 0; digit < 10; digit++) {
    to[0x0660 + digit] = 0x30 + digit
    to[0x06f0 + digit] = 0x30 + digit
  }
  const vanish = (first: number, last: number) => to.fill(drop, first, last + 1)
  vanish(0x0610, 0x061a)
  vanish(0x061c, 0x061c)
  vanish(0x0640, 0x0640)
  vanish(0x064b, 0x065f)
  vanish(0x0670, 0x0670)
  vanish(0x06d6, 0x06dc)
  vanish(0x06df, 0x06e8)
  vanish(0x06ea, 0x06ed)
  vanish(0x200b, 0x200b)
  vanish(0x200d, 0x200f)
  vanish(0x202a, 0x202e)
  vanish(0x2060, 0x2064)
  vanish(0x2066, 0x2069)
  vanish(0xfe00, 0xfe0f)
  vanish(0xfeff, 0xfeff)
  for (let unit = 0x41; unit < 0x250; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    if (lower.length === 1 && lower.charCodeAt(0) !== unit) to[unit] = lower.charCodeAt(0)
  }
  return to
}

function isPresentationForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)
}

export function fold(text: string): Folded {
  const room = text.length + expansion(text)
  const units = new Uint16Array(room)
  const origin = new Int32Array(room + 1)
  let length = 0
  const push = (unit: number, at: number) => {
    const to = table[unit] as number
    if (to === drop) return
    units[length] = to === keep ? unit : to
    origin[length++] = at
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isPresentationForm(unit)) {
      for (const letter of presented(unit)) push(letter.charCodeAt(0), at)
    } else push(unit, at)
  }
  origin[length] = text.length
  return { text: fromUnits(units.subarray(0, length)), origin: origin.subarray(0, length + 1) }
}

function presented(unit: number): string {
  return String.fromCharCode(unit).normalize('NFKC')
}

/** How many more units the presentation forms of `text` unfold to: ligatures hold up to 18 letters. */
function expansion(text: string): number {
  let more = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isPresentationForm(unit)) more += presented(unit).length - 1
  }
  return more
}

/** The folded form alone, for lexicon rows and search. */
export function foldText(text: string): string {
  return fold(text).text
}

/** The stretch of the original that a stretch of the folded text came from. */
export function originalSpan(folded: Folded, start: number, end: number): Span {
  const first = folded.origin[start] ?? 0
  if (end <= start) return { start: first, end: first }
  return { start: first, end: (folded.origin[end - 1] as number) + 1 }
}

function fromUnits(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += 4096) {
    text += String.fromCharCode(...units.subarray(at, at + 4096))
  }
  return text
}
