/**
 * Splits the words of a text with their places, letting the word before decide what stays open.
 *
 * A preposition governs a noun at once and a particle like `lan` a verb, so what follows either
 * carries no preposition of its own: after `min`, `barrin` is land, not bi + "rin".
 */
import { governors } from '@marsad/lexicon/ar/words/governors'
import type { Span, Token } from '#model'
import { foldText } from '#text'
import { splitClitics, type WordReading } from './split-clitics.ts'

export interface SplitWord extends Span {
  readonly proclitics: readonly Span[]
  readonly stem: Span
  /** Empty, at the word's end, where there is none. */
  readonly enclitic: Span
  readonly reading: WordReading
  /** All that stay open, best first by the word alone. */
  readonly readings: readonly WordReading[]
}

const governing = new Set(governors.flatMap(row => row.forms.split(' ')).map(foldText))
const governedCost = 1.5
const conjunctions = '\u0648\u0641'

/** One entry for every Arabic word among `tokens`; their offsets count in `text`. */
export function splitWords(tokens: readonly Token[], text: string): SplitWord[] {
  const words: SplitWord[] = []
  let previous: Token | undefined
  for (const token of tokens) {
    if (token.kind === 'word' && token.script === 'arabic') {
      const governed = previous !== undefined && governing.has(previous.form)
      words.push(splitWord(token, text, governed))
    }
    previous = token
  }
  return words
}

function splitWord(token: Token, text: string, governed: boolean): SplitWord {
  const { start } = token
  const end = afterMarks(text, token.end)
  const split = splitClitics(text.slice(start, end))
  const { readings } = split
  const reading = governed && readings.length > 1 ? governedReading(readings, split) : split
  const proclitics: Span[] = []
  let at = start
  for (const proclitic of reading.proclitics) {
    proclitics.push({ start: at, end: at + proclitic.length })
    at += proclitic.length
  }
  const back = at + reading.stem.length
  return {
    start,
    end,
    proclitics,
    stem: { start: at, end: back },
    enclitic: { start: back, end },
    reading,
    readings,
  }
}

/** Vowel signs behind the last letter belong to the word, though its token ends before them. */
function afterMarks(text: string, from: number): number {
  let at = from
  while (isVowelSign(text.charCodeAt(at))) at++
  return at
}

function isVowelSign(unit: number): boolean {
  return (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670
}

function governedReading(readings: readonly WordReading[], first: WordReading): WordReading {
  const cost = (reading: WordReading) =>
    reading.cost +
    (conjunctions.includes(reading.proclitics.at(-1) ?? conjunctions) ? 0 : governedCost)
  return readings.reduce((best, reading) => (cost(reading) < cost(best) ? reading : best), first)
}
