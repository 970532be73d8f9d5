/** One sentence as the time grammar sees it: its tokens, and which of them are words of time. */
import type { Token } from '#text'
import { fold } from '#text'
import { addArabicWords } from './words/arabic-words.ts'
import { addEnglishWords } from './words/english-words.ts'
import type { Link, Signal, Word } from './words/meaning.ts'
import { WordTable } from './words/word-table.ts'

export interface Line {
  readonly tokens: readonly Token[]
  /** Parallel to `tokens`; a phrase stands at its first token. */
  readonly words: readonly (Word | undefined)[]
  readonly text: string
  /** Where `text` starts in the page. */
  readonly start: number
}

const table = new WordTable()
addArabicWords(table)
addEnglishWords(table)

/** The sentence with its words of time, or undefined where it has neither these nor numbers. */
export function readLine(tokens: readonly Token[], text: string, start: number): Line | undefined {
  const words: (Word | undefined)[] = new Array(tokens.length)
  let any = false
  for (let at = 0; at < tokens.length; at++) {
    const { kind } = tokens[at] as Token
    if (kind === 'word') {
      const word = table.read(tokens, at)
      words[at] = word
      if (word) any = true
    } else if (kind === 'number') any = true
  }
  return any ? { tokens, words, text, start } : undefined
}

export function formAt(line: Line, at: number): string {
  return line.tokens[at]?.form ?? ''
}

export function isLink(line: Line, at: number, link: Link): boolean {
  return line.words[at]?.link === link
}

export function hasSignal(line: Line, at: number, signal: Signal): boolean {
  return line.words[at]?.signals?.includes(signal) ?? false
}

export function isNumber(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'number'
}

/** Past a link of this kind if one stands at `at`, else `at` itself. */
export function skipLink(line: Line, at: number, link: Link): number {
  const word = line.words[at]
  return word?.link === link ? at + word.size : at
}

/** Past one of these marks if it stands at `at`, else `at` itself. */
export function skipMark(line: Line, at: number, marks: string): number {
  const token = line.tokens[at]
  return token?.kind === 'mark' && marks.includes(token.form) ? at + 1 : at
}

/** The page offset at which the word at `at` starts once its clitics are cut off. */
export function startOf(line: Line, at: number): number {
  const token = line.tokens[at] as Token
  const cut = line.words[at]?.cut ?? 0
  if (cut === 0) return token.start
  if (token.end - token.start === token.form.length) return token.start + cut
  const { origin } = fold(line.text.slice(token.start - line.start, token.end - line.start))
  return token.start + (origin[cut] ?? 0)
}
