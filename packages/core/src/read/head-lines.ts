/**
 * The lines that stand above an article's first paragraph: the outlet's name, the section, a date
 * without a label. What is none of these and comes first is the title.
 */
import { arabicOutletNouns } from '@marsad/lexicon/ar/apparatus/outlet-nouns'
import { arabicSections } from '@marsad/lexicon/ar/apparatus/sections'
import { englishOutletNouns } from '@marsad/lexicon/en/apparatus/outlet-nouns'
import { englishSections } from '@marsad/lexicon/en/apparatus/sections'
import type { Page } from '#model'
import { foldText } from '#text'
import { parseDateLine } from './date-lines.ts'
import { countWords, endsSentence, type Line } from './lines.ts'

const sections = new Set([...arabicSections, ...englishSections].map(row => foldText(row.form)))
const outletNouns = [...arabicOutletNouns, ...englishOutletNouns].map(row => ({
  stands: row.stands,
  form: foldText(row.form),
}))

/** The section that a line names, or undefined where the line is something else. */
export function sectionIn(text: string): string | undefined {
  if (text.length > 90) return undefined
  const led = /^[،,|]\s*(\S.*)$/u.exec(text)?.[1]
  if (led !== undefined && countWords(led) <= 4) return led
  const crumbs = text.split(/\s*[>»›]\s*|\s+[/|]\s+/u).filter(crumb => crumb !== '')
  const known = crumbs.filter(crumb => sections.has(foldText(crumb)))
  if (known.length === 0 || (crumbs.length > 1 && known.length * 2 < crumbs.length))
    return undefined
  return known.at(-1)
}

export function isOutletLine(line: Line, page: Page): boolean {
  const folded = foldText(line.text)
  if (line.text.length > 60) return false
  if (page.outlet !== undefined && folded === foldText(page.outlet)) return true
  if (countWords(line.text) > 4 || /[:؟?!."]/u.test(line.text)) return false
  return outletNouns.some(({ stands, form }) =>
    stands === 'first' ? folded.startsWith(`${form} `) : folded.endsWith(` ${form}`),
  )
}

/** A sentence of more words than this tells something besides its date. */
const shortDateWords = 5

/** A line that is little more than a date: weekday, clock time and zone may stand beside it. */
export function isDateOnly(text: string): boolean {
  if (text.length > 80 || !/\p{N}/u.test(text)) return false
  if (endsSentence(text) && countWords(text) > shortDateWords) return false
  const date = parseDateLine(text)
  return date !== undefined && text.length - (date.end - date.start) <= 36 && countWords(text) <= 12
}

/** `UPDATE 2`, `EXCLUSIVE`: a wire's mark above its headline. */
export function isKicker(text: string): boolean {
  return text.length < 30 && /^\p{Lu}{4,}[\p{Lu}\p{N} -]*$/u.test(text) && countWords(text) <= 3
}

/** The author of a line such as `City / Name`, `Section | Name` or `Name - City` under the title. */
export function bylineIn(text: string): string | undefined {
  if (text.length > 60 || /[.:؟?!،"«]/u.test(text) || /\p{N}/u.test(text)) return undefined
  const [left = '', right = '', more] = text.split(/\s+[/|-]\s+/u)
  if (right === '' || more !== undefined) return undefined
  const name = /\s-\s/u.test(text) ? left : right
  if (sectionIn(name) !== undefined) return undefined
  const words = countWords(name)
  return words >= 2 && words <= 4 && countWords(text) <= 7 ? name : undefined
}
