/**
 * The date line that a page shows near its title: a short element of a kind that holds dates, or a
 * short one right after the first heading. Lines that speak of an update do not count.
 */
import { foldText } from '#text'
import { parseDateLine } from '../date-lines.ts'
import { findLabel } from '../labels.ts'

const selector =
  'time,[class*="date"],[class*="Date"],[class*="time"],[class*="tmstmp"],[class*="publish"],[id*="date"],[itemprop="datePublished"]'
const candidatesMax = 40
const lineLengthMax = 90
const updateWords = ['تحديث', 'updated', 'modified'].map(foldText)

export function findShownDate(document: Document): string | undefined {
  const candidates = Array.from(document.querySelectorAll(selector)).slice(0, candidatesMax)
  for (const element of candidates) {
    if ((element.childNodes?.length ?? 0) > 12) continue
    const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim()
    if (text === '' || text.length > lineLengthMax || speaksOfUpdate(text)) continue
    if (parseDateLine(text) !== undefined) return text
  }
  return undefined
}

function speaksOfUpdate(text: string): boolean {
  const label = findLabel({ start: 0, end: text.length, text })
  const folded = foldText(text)
  return label?.label === 'updated' || updateWords.some(word => folded.includes(word))
}
