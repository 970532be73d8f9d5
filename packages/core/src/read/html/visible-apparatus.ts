/**
 * What a page shows about its article outside the prose, where its mark-up says nothing: keyword
 * lists, a byline, the day, the trail of sections. The same label tables serve as for text pages.
 */
import { arabicLabels } from '@marsad/lexicon/ar/apparatus/labels'
import { englishLabels } from '@marsad/lexicon/en/apparatus/labels'
import { foldText } from '#text'
import { parseDateLine } from '../date-lines.ts'
import { sectionIn } from '../head-lines.ts'
import { findLabel } from '../labels.ts'
import { type Line, splitLines } from '../lines.ts'
import { renderLines } from './blocks.ts'
import { cleanByline } from './byline.ts'

export interface VisibleApparatus {
  readonly author?: string
  readonly published?: string
  readonly keywords?: string
}

const lineLengthMax = 300
const linesMax = 1_500
const tagForms = [...arabicLabels, ...englishLabels]
  .filter(row => row.label === 'tags')
  .map(row => foldText(row.form))

export function readVisibleApparatus(body: Element): VisibleApparatus {
  const found: { author?: string; published?: string; keywords?: string } = {}
  for (const line of splitLines(renderLines(body)).slice(0, linesMax)) {
    if (line.text.length > lineLengthMax) continue
    const tags = tagList(line.text)
    if (tags !== undefined) found.keywords ??= tags
    else readLabelled(line, found)
  }
  return found
}

function readLabelled(line: Line, found: { author?: string; published?: string }): void {
  const label = findLabel(line)
  if (label === undefined) return
  const value = line.text.slice(label.value.start - line.start)
  if (label.label === 'author') {
    const name = cleanByline(value)
    if (name !== undefined) found.author ??= name
  }
  if (label.label === 'published' && parseDateLine(value) !== undefined) found.published ??= value
}

/** A tags label and a list with separators behind it; the label's own separator may be missing. */
function tagList(text: string): string | undefined {
  const folded = foldText(text.slice(0, 60))
  const form = tagForms.find(
    one => folded.startsWith(one) && !/^\p{L}/u.test(folded.slice(one.length)),
  )
  if (form === undefined || !/[،,]/u.test(text)) return undefined
  return text.slice(form.length).replace(/^[\s:：|-]+/u, '')
}

/** The section that a breadcrumb trail ends in. */
export function findTrail(document: Document): string | undefined {
  const trails = document.querySelectorAll(
    '[itemprop="articleSection"],[class*="crumb"],[class*="Crumb"]',
  )
  for (const trail of Array.from(trails).slice(0, 4)) {
    const crumbs = renderLines(trail)
      .split('\n')
      .filter(crumb => crumb.length < 60)
    if (trail.getAttribute('itemprop') !== null && crumbs.length === 1) return crumbs[0]
    const section = crumbs
      .map(sectionIn)
      .filter(name => name !== undefined)
      .at(-1)
    if (section !== undefined) return section
  }
  return undefined
}

/** Links that the page marks as its tags. */
export function relTags(document: Document): readonly string[] | undefined {
  const links = Array.from(document.querySelectorAll('a[rel~="tag"]')).slice(0, 30)
  const tags = links.map(link => (link.textContent ?? '').replace(/\s+/gu, ' ').trim())
  return tags.length === 0 ? undefined : tags.filter(tag => tag !== '' && tag.length < 60)
}
