/**
 * Renders an HTML page to the text that Marsad reads and the facts that only its mark-up states.
 *
 * The text is the article's title on a line of its own and the article's blocks below it, one a
 * line; every offset counts in it. Size and effort are bounded: a page too large is cut and says so.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Markup, Problem, Span } from '#model'
import { splitKeywords } from '../keywords.ts'
import { postMark, renderBlocks } from './blocks.ts'
import { findByline } from './byline.ts'
import { readJsonLd } from './json-ld.ts'
import { type MarkupFacts, readMetadata } from './metadata.ts'
import { pruneHtml } from './prune.ts'
import { choosePublication } from './publication.ts'
import { findShownDate } from './shown-date.ts'
import { chooseTitle } from './title.ts'
import {
  findTrail,
  readVisibleApparatus,
  relTags,
  type VisibleApparatus,
} from './visible-apparatus.ts'

export interface RenderedHtml {
  readonly text: string
  readonly markup: Markup
  /** What kept the page from being read whole. */
  readonly problem?: Problem
}

const htmlMax = 6_000_000
const furnitureSelector = 'footer,[class*="caption"],[class*="Caption"]'
const furnitureLengthMax = 600
const postSelector =
  'blockquote.twitter-tweet,blockquote.twitter-video,blockquote.instagram-media,blockquote.tiktok-embed,blockquote.bluesky-embed,div.fb-post'

export function renderHtml(html: string, url?: string): RenderedHtml {
  const pruned = pruneHtml(html.slice(0, htmlMax))
  const document = parseHTML(wholeDocument(pruned.html)).document as unknown as Document
  const facts = [readJsonLd(pruned.jsonLd), readMetadata(document)]
  const markup = markupOf(document, facts, url)
  markPosts(document)
  removeFurniture(document)
  const article = findArticle(document)
  const rendered = article === null ? { text: '', posts: [] } : renderBlocks(article)
  const problem = pruned.isCut || html.length > htmlMax ? tooLarge(html.length) : undefined
  return { ...layOut(markup, rendered), ...(problem && { problem }) }
}

function markPosts(document: Document): void {
  for (const post of document.querySelectorAll(postSelector)) post.setAttribute(postMark, '')
}

/** Captions and page feet, once the metadata that some of them hold has been read. */
function removeFurniture(document: Document): void {
  for (const element of document.querySelectorAll(furnitureSelector)) {
    if ((element.textContent ?? '').length < furnitureLengthMax) element.remove()
  }
}

/** A fragment without html or body still is a page. */
function wholeDocument(html: string): string {
  return /<html[\s>]/iu.test(html.slice(0, 5_000)) ? html : `<html><body>${html}</body></html>`
}

function tooLarge(length: number): Problem {
  const message = `the page has ${length} characters of HTML; only its beginning was read`
  return { code: 'page/too-large', message }
}

function findArticle(document: Document): Element | null {
  try {
    const reader = new Readability<Element>(document, {
      serializer: node => node as Element,
      keepClasses: false,
      charThreshold: 250,
      disableJSONLD: true,
    })
    return reader.parse()?.content ?? null
  } catch {
    return document.body
  }
}

function layOut(markup: Markup, rendered: { text: string; posts: readonly Span[] }): RenderedHtml {
  const { title } = markup
  const repeated = title !== undefined && rendered.text.startsWith(`${title}\n`)
  const head = title === undefined || repeated ? '' : `${title}\n\n`
  const text = head + rendered.text
  const start = repeated ? title.length + 1 : head.length
  const shifted = rendered.posts.map(post => ({
    start: post.start + head.length,
    end: post.end + head.length,
  }))
  return { text, markup: { ...markup, body: [{ start, end: text.length }], posts: shifted } }
}

function markupOf(
  document: Document,
  facts: readonly MarkupFacts[],
  url: string | undefined,
): Markup {
  const [jsonLd = {}, metas = {}] = facts
  const outlet = metas.outlet ?? jsonLd.outlet
  const address = url ?? metas.canonical
  const author =
    [jsonLd.author, metas.author].find(name => isAuthor(name, outlet)) ?? findByline(document)
  const listed = metas.keywords ?? jsonLd.keywords
  const stated = [jsonLd.published, metas.published]
  const isTold =
    author !== undefined && listed !== undefined && stated.some(one => one !== undefined)
  const visible: VisibleApparatus = isTold ? {} : readVisibleApparatus(document.body)
  const keywords = listed ?? listOf(visible.keywords) ?? relTags(document)
  return onlyDefined({
    title: titleOf(
      document,
      [metas.title, jsonLd.title, document.title],
      [outlet, hostName(address)],
    ),
    outlet,
    author: author ?? visible.author,
    section: metas.section ?? jsonLd.section ?? findTrail(document),
    keywords: keywords?.flatMap(list => splitKeywords(list, '')),
    published: choosePublication({
      stated,
      shown: () => findShownDate(document) ?? visible.published,
      url: address,
    }),
    canonical: metas.canonical,
    lang: metas.lang ?? jsonLd.lang,
  })
}

function listOf(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : [text]
}

type Maybe<T> = { readonly [Key in keyof T]: T[Key] | undefined }

/** Leaves out the facts that the page does not state. */
function onlyDefined(facts: Maybe<Markup>): Markup {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}

type Texts = readonly (string | undefined)[]

function titleOf(document: Document, stated: Texts, sites: Texts): string | undefined {
  const h1s = Array.from(document.querySelectorAll('h1')).slice(0, 6)
  return chooseTitle({
    stated: stated.filter(one => one !== undefined),
    headings: h1s.map(h1 => h1.textContent ?? ''),
    sites: sites.filter(one => one !== undefined),
  })
}

/** The outlet's own name in the author's place names nobody. */
function isAuthor(name: string | undefined, outlet: string | undefined): boolean {
  if (name === undefined) return false
  const [a, b] = [name.toLowerCase(), (outlet ?? '').toLowerCase()]
  return b === '' || (a !== b && !(a.length >= 3 && b.startsWith(a)))
}

function hostName(url: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,253})/iu.exec(url ?? '')?.[1]
  return host?.replace(/\.[a-z]{2,3}(?:\.[a-z]{2})?$/u, '')
}
