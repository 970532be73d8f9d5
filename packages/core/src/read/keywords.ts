/**
 * Keyword lists: split at the separators they have, or, where a page lost them, into the phrases
 * that Arabic grammar and the page's own words allow (see keyword-phrases.ts).
 */

import { splitPhrases } from './keyword-phrases.ts'
import { countWords } from './lines.ts'

const separators = /[،,;؛|•·\n/]|\s[-–—]\s|\s(?=#)/u
const keywordLengthMax = 80

/** `pageText` is asked which words stand together or alone on the page. */
export function splitKeywords(list: string, pageText: string): string[] {
  const parts = list.slice(0, 4_000).split(separators).map(cleanKeyword).filter(isKeyword)
  const phrases = parts.length === 1 ? splitUnmarked(parts[0] ?? '', pageText) : parts
  return [...new Set(phrases)]
}

function splitUnmarked(list: string, pageText: string): string[] {
  return /\p{Script=Arabic}/u.test(list)
    ? splitPhrases(list, pageText)
    : splitCapitals(list, pageText)
}

/**
 * English keywords begin with a capital each; two capitals stay together only where the page writes
 * them so. Short lists are left whole.
 */
function splitCapitals(list: string, pageText: string): string[] {
  const words = list.split(/\s+/u)
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  if (words.length < 4 || capitals * 2 < words.length) return [list]
  const prose = pageText.slice(0, 60_000).replace(list, ' ')
  const keywords: string[] = []
  for (const word of words) {
    const last = keywords.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    const isNew = /^\p{Lu}/u.test(word) && !prose.includes(joined)
    if (last === undefined || isNew) keywords.push(word)
    else keywords[keywords.length - 1] = joined
  }
  return keywords
}

export function cleanKeyword(part: string): string {
  return part.replace(/^[\s#.:*"«]+|[\s.:*"»]+$/gu, '').replace(/_/gu, ' ')
}

function isKeyword(part: string): boolean {
  return (
    part !== '' && /\p{L}/u.test(part) && (part.length <= keywordLengthMax || countWords(part) > 6)
  )
}

/** Whether a line holds nothing but hashtags. */
export function isHashtagLine(text: string): boolean {
  if (text.length > 600 || !text.includes('#')) return false
  return text.split(/\s+/u).every(word => /^#[\p{L}\p{M}\p{N}_]+[،,]?$/u.test(word))
}
