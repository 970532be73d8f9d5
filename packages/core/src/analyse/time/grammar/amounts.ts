/** Counted units: "two days" as one dual word, "three weeks", "a year and a half". */
import type { Amount, Read } from '../expression.ts'
import { isLink, type Line, skipLink, skipMark } from '../line.ts'
import type { Unit } from '../words/meaning.ts'
import { readNumber } from './numbers.ts'

export function readAmount(line: Line, at: number): Read<Amount> | undefined {
  const word = line.words[at]
  if (word?.unit !== undefined && isCountable(word.unit)) {
    if (word.count === 0 || word.definite || isHolding(line, at)) return undefined
    const one = line.words[at + 1]?.cardinal === word.count ? at + 2 : at + 1
    return withHalf(line, { count: word.count ?? 1, unit: word.unit }, one)
  }
  const number = readNumber(line, at)
  if (!number) return undefined
  const noun = skipMark(line, number.end, line.words[at]?.language === 'en' ? '-' : '')
  const unit = line.words[noun]?.unit
  if (unit === undefined || !isCountable(unit) || line.words[noun]?.conjunction) return undefined
  return withHalf(line, { count: number.value, unit }, noun + 1)
}

/** The word for "decade" is also "the holding of" a meeting, which is then named. */
function isHolding(line: Line, at: number): boolean {
  const word = line.words[at]
  return word?.unit === 'decade' && word.count === 1 && isPlainWord(line, at + 1)
}

function isPlainWord(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'word' && line.words[at] === undefined
}

function withHalf(line: Line, amount: Amount, end: number): Read<Amount> {
  const half = line.words[end]
  if (!half?.conjunction || half.unit !== 'half') return { value: amount, end }
  return { value: { ...amount, count: amount.count + 0.5 }, end: end + 1 }
}

export function isCountable(unit: Unit): boolean {
  return unit !== 'half' && unit !== 'third' && unit !== 'quarter' && unit !== 'weekend'
}

/** Several amounts joined by "and": "two years and 21 days". */
export function readAmounts(line: Line, at: number): Read<Amount[]> | undefined {
  const first = readAmount(line, at)
  if (!first) return undefined
  const value = [first.value]
  let { end } = first
  while (value.length < 4) {
    const next = isLink(line, end, 'and') ? readAmount(line, end + 1) : undefined
    if (!next) break
    value.push(next.value)
    end = next.end
  }
  return { value, end }
}

/** Past "about", "more than", in any order. */
export function skipAbout(line: Line, at: number): number {
  return skipLink(line, skipLink(line, at, 'more'), 'about')
}
