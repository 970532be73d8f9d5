/**
 * Cuts text into words, numbers and marks. Every token keeps its place in the original text.
 *
 * A run of digits is a token of its own even where it is glued to letters ("17من"), for the press
 * often forgets the space. Diacritics and direction marks are folded away beforehand, so a word
 * stays one token whatever stands inside it.
 */
import type { Span } from '#model'
import { type Folded, fold } from './fold.ts'

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  /** The folded form, clitics and all. */
  readonly form: string
  readonly script: 'arabic' | 'latin' | 'other'
}

const Class = { Space: 0, Digit: 1, Arabic: 2, Latin: 3, Letter: 4, Mark: 5 } as const

const classes = buildClasses()

function buildClasses(): Uint8Array {
  const of = new Uint8Array(0x10000)
  const letter = /^[\p{L}\p{M}]$/u
  const space = /^\s$/u
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = String.fromCharCode(unit)
    if (unit >= 0x30 && unit <= 0x39) of[unit] = Class.Digit
    else if (space.test(text)) of[unit] = Class.Space
    else if ((unit >= 0x0620 && unit <= 0x06ff && letter.test(text)) || unit === 0x200c)
      of[unit] = Class.Arabic
    else if (unit < 0x0250 && letter.test(text)) of[unit] = Class.Latin
    else if (letter.test(text) || (unit >= 0xd800 && unit <= 0xdfff)) of[unit] = Class.Letter
    else of[unit] = Class.Mark
  }
  return of
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
    const kind = classes[text.charCodeAt(at)]
    let end = at + 1
    if (kind !== Class.Space && kind !== Class.Mark) {
      while (end < text.length && classes[text.charCodeAt(end)] === kind) end++
    }
    if (kind !== Class.Space) {
      tokens.push({
        start: (origin[at] as number) + offset,
        end: (origin[end - 1] as number) + 1 + offset,
        kind: kind === Class.Digit ? 'number' : kind === Class.Mark ? 'mark' : 'word',
        form: text.slice(at, end),
        script: kind === Class.Arabic ? 'arabic' : kind === Class.Latin ? 'latin' : 'other',
      })
    }
    at = end
  }
  return tokens
}
