/**
 * What a reader typed, as words to find. Arabic writes "and", "to", "with" and "the" onto the word, so
 * each word is looked for under all of them: who asks for Putin also finds "and Putin" and "with Putin".
 */
import type { SearchTerms } from './dialect.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu
const arabic = /^\p{Script=Arabic}/u
const termsMax = 12

const waw = '\u0648'
const fa = '\u0641'
const ba = '\u0628'
const lam = '\u0644'
const kaf = '\u0643'
const the = '\u0627\u0644'

const conjunctions = ['', waw, fa]
const particles = ['', the, ba, lam, kaf, ba + the, kaf + the, lam + lam]
const proclitics = conjunctions.flatMap(first => particles.map(second => first + second))

export function searchTerms(q: string, fold: (text: string) => string): SearchTerms {
  const words = (fold(q).match(word) ?? []).slice(0, termsMax)
  return words.map(spellingsOf)
}

function spellingsOf(folded: string): readonly string[] {
  if (!arabic.test(folded) || folded.length < 3) return [folded]
  const bare = folded.startsWith(the) && folded.length > 4 ? folded.slice(2) : folded
  return proclitics.map(proclitic => proclitic + bare)
}

/** Where the terms stand in a text, as offsets; at most `most` of them. */
export function findTerms(
  text: string,
  terms: SearchTerms,
  { fold, most }: { readonly fold: (text: string) => string; readonly most: number },
): { readonly start: number; readonly end: number }[] {
  const spellings = terms.flat()
  const found = []
  for (const match of text.matchAll(word)) {
    const folded = fold(match[0])
    if (!spellings.some(spelling => folded.startsWith(spelling))) continue
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === most) break
  }
  return found
}
