/**
 * Cuts text into words, numbers and marks. Every token keeps its place in the original text.
 *
 * A run of digits is a token of its own even where it is glued to letters ("17من"), for the press
 * often forgets the space. Diacritics and direction marks are folded away beforehand, so a word
 * stays one token whatever stands inside it.
 */
import type { Token } from '#model'
import { type Folded, fold } from './fold.ts'

const Class = { Space: 0, Digit: 1, Arabic: 2, Latin: 3, Letter: 4, Mark: 5 } as const
const kinds = ['mark', 'number', 'word', 'word', 'word', 'mark'] as const
const scripts = ['other', 'other', 'arabic', 'latin', 'other', 'other'] as const
const classes = buildClasses()

function buildClasses(): Uint8Array {
  const of = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) of[unit] = classOf(unit)
  return of
}

function classOf(unit: number): number {
  const text = String.fromCharCode(unit)
  if (unit >= 0x30 && unit <= 0x39) return Class.Digit
  if (/^\s$/u.test(text)) return Class.Space
  if (unit === 0x200c) return Class.Arabic
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.Letter
  if (!/^[\p{L}\p{M}]$/u.test(text)) return Class.Mark
  if (unit >= 0x0620 && unit <= 0x06ff) return Class.Arabic
  return unit < 0x0250 ? Class.Latin : Class.Letter
}

/** Tokens of `text`; offsets are shifted by `offset`, for a text cut out of a longer one. */
export function tokenize(text: string, offset = 0): Token[] {
  return tokensOf(fold(text), offset)
}

export function tokensOf(folded: Folded, offset = 0): Token[] {
  const { text, origin } = folded
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const found = classes[text.charCodeAt(at)] as number
    const end = found === Class.Mark ? at + 1 : endOfRun(text, at, found)
    if (found !== Class.Space) {
      tokens.push({
        start: (origin[at] as number) + offset,
        end: (origin[end - 1] as number) + 1 + offset,
        kind: kinds[found] as Token['kind'],
        form: text.slice(at, end),
        script: scripts[found] as Token['script'],
      })
    }
    at = end
  }
  return tokens
}

function endOfRun(text: string, start: number, found: number): number {
  let end = start + 1
  while (end < text.length && classes[text.charCodeAt(end)] === found) end++
  return end
}
