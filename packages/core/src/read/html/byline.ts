/**
 * The author as a page shows it: an element that is marked as the byline, with the word that leads
 * it ("By", "wrote") cut off.
 */
import { findLabel } from '../labels.ts'

const selectors = [
  '[rel="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[class*="byline"]',
  '[class*="author-name"]',
  '[class*="authorName"]',
  '[class*="writeBy"]',
  '[class*="writer"]',
  '[class*="author"]',
]
const nameLengthMax = 70
const candidatesMax = 6
const ledWords = [/^by\s+/iu]

export function findByline(document: Document): string | undefined {
  for (const selector of selectors) {
    for (const element of Array.from(document.querySelectorAll(selector)).slice(0, candidatesMax)) {
      const name = cleanByline(element.getAttribute('content') ?? element.textContent ?? '')
      if (name !== undefined) return name
    }
  }
  return undefined
}

/** A name of two to six words, or undefined where the text is something else. */
export function cleanByline(raw: string): string | undefined {
  if (raw.length > 600) return undefined
  const text = raw.replace(/\s+/gu, ' ').trim()
  const label = findLabel({ start: 0, end: text.length, text })
  const labelled = label?.label === 'author' ? text.slice(label.value.start) : withoutVerb(text)
  const name = labelled.replace(ledWords[0] ?? '', '').replace(/^[\s:,-]+|[\s:,|-]+$/gu, '')
  if (name.length < 4 || name.length > nameLengthMax || /[\p{N}@#]|https?:/u.test(name))
    return undefined
  const words = name.split(' ').filter(word => /\p{L}/u.test(word))
  return words.length >= 2 && words.length <= 8 ? name : undefined
}

const verbs = ['كتبت', 'كتب', 'كتبه', 'بقلم', 'إعداد', 'تحرير', 'حوار', 'تقرير']

/** In an element that is a byline the verb needs no colon after it. */
function withoutVerb(text: string): string {
  const verb = verbs.find(one => text.startsWith(`${one} `))
  return verb === undefined ? text : text.slice(verb.length + 1)
}
