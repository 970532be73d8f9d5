/**
 * Whether the paragraphs after a read-also label and its headline are a second article, or the
 * first one going on after a lone link.
 *
 * A second article follows the first one's closing apparatus (source, keywords), or its opening
 * paragraph restates its own headline better than it continues the article before.
 */
import { foldText } from '#text'
import type { Line } from './lines.ts'

export interface Junction {
  readonly headline: Line
  readonly next: Line
  readonly title: Line | undefined
  readonly before: Line | undefined
  /** Whether the first article's source or keywords have been seen. */
  readonly closed: boolean
}

const stemLength = 5
const continuing = new Set(['و', 'ف'])

export function opensSecondArticle({ headline, next, title, before, closed }: Junction): boolean {
  if (headline.text.length < 15 || next.text.length < 60) return false
  if (closed) return true
  if (continuing.has(next.text.charAt(0)) || before === undefined) return false
  const lead = stemsOf(next.text.slice(0, 600))
  const own = share(stemsOf(headline.text), lead)
  return own >= 0.5 && own > share(stemsOf(title?.text ?? ''), lead)
}

/** The first letters of the longer words, articles and clitics cut, so that inflected forms meet. */
function stemsOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of foldText(text).matchAll(/[\p{L}\p{M}]+/gu)) {
    const bare = withoutPrefixes(word)
    if (bare.length >= 3) stems.add(bare.slice(0, stemLength))
  }
  return stems
}

const prefixes = ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل']

function withoutPrefixes(word: string): string {
  const prefix = prefixes.find(one => word.startsWith(one) && word.length - one.length >= 3)
  return prefix === undefined ? word : word.slice(prefix.length)
}

function share(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0
  return [...wanted].filter(stem => found.has(stem)).length / wanted.size
}
