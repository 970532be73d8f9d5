/**
 * The article's title without the site's name: page titles carry it behind a dash or a bar, first
 * headings sometimes are nothing else. A heading that the page title contains is believed first.
 */
import { foldText } from '#text'

const joints = /\s+[|\-–—»·:•]+\s+/gu

export interface TitleClues {
  /** Titles from mark-up, best first: JSON-LD headline, og:title, the title element. */
  readonly stated: readonly string[]
  readonly headings: readonly string[]
  /** The outlet's name and host, for telling which part of a title is the site's. */
  readonly sites: readonly string[]
}

export function chooseTitle({ stated, headings, sites }: TitleClues): string | undefined {
  const titles = stated.map(squeeze).filter(title => title !== '' && !isSite(title, sites))
  const heading = headings.map(squeeze).find(one => {
    return one.length >= 8 && titles.some(title => areSame(withoutSite(title, sites), one, title))
  })
  if (heading !== undefined && !isSite(heading, sites)) return heading
  const title = titles[0]
  if (title !== undefined) return withoutSite(title, sites)
  return headings.map(squeeze).find(one => one.length >= 8 && !isSite(one, sites))
}

/** A heading within the page title, or one that goes on where the page title stops. */
function areSame(title: string, heading: string, whole: string): boolean {
  const shown = plain(heading)
  return plain(whole).includes(shown) || (title.length >= 16 && shown.startsWith(plain(title)))
}

/** Cuts the last part of a title where it is the site's name, or all that stands behind a bar. */
function withoutSite(title: string, sites: readonly string[]): string {
  const marks = Array.from(title.matchAll(joints))
  for (const mark of marks.reverse()) {
    const left = title.slice(0, mark.index)
    const right = title.slice(mark.index + mark[0].length)
    const isBar = mark[0].includes('|') && right.length < 40
    if (left.length >= 8 && (isBar || namesSite(right, sites))) return withoutSite(left, sites)
  }
  return title
}

function isSite(text: string, sites: readonly string[]): boolean {
  return sites.some(site => plain(site) === plain(text))
}

/** Behind a joint the site's name may have company: `Lantern News, the port's daily`. */
function namesSite(text: string, sites: readonly string[]): boolean {
  const part = plain(text)
  return sites.some(
    site => plain(site).length > 1 && part.length < 40 && part.includes(plain(site)),
  )
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function plain(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
