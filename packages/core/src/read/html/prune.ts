/**
 * Cuts out of raw HTML what no reader needs before any tree is built: scripts, styles, drawings,
 * menus, comments, attributes that say nothing about the text. That is most of a news page's bytes
 * and nearly all of its nodes, and all of it is passed in one linear walk. Scripts that hold
 * JSON-LD are kept aside, for they state dates and authors.
 */
export interface PrunedHtml {
  readonly html: string
  /** The contents of the page's `application/ld+json` scripts. */
  readonly jsonLd: readonly string[]
  /** Whether the page held too many tags to be read whole. */
  readonly isCut: boolean
}

/** Elements that are never read, content and all. `noscript` mostly repeats pictures. */
const dropped = new Set(
  'script style svg noscript template iframe object canvas video audio select textarea button nav figcaption'.split(
    ' ',
  ),
)
/** Elements without content that say nothing about the text. */
const hollow = new Set(['img', 'source', 'input', 'wbr', 'embed', 'param', 'track', 'area', 'col'])
const keptAttributes = new Set(
  'class id href rel name content property itemprop itemtype datetime pubdate lang hidden role dir http-equiv charset'.split(
    ' ',
  ),
)
/** Elements that hostile pages nest without end; paragraphs and list items need no closing tag. */
const nesting = new Set(
  'div span b i em strong font center table ul ol dl section article blockquote a main header aside details u small big sup sub tt code pre ins del form fieldset label td th tr tbody'.split(
    ' ',
  ),
)
const depthMax = 120
/** A tree of more tags than this takes seconds to judge; what comes after is cut off. */
const tagsMax = 12_000
const metasMax = 600
const marksMax = 40_000
const nameLengthMax = 16
const tagLengthMax = 4_000
const wholeTag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/u

export function pruneHtml(html: string): PrunedHtml {
  const source: Source = {
    html,
    lower: lowerAscii(html),
    neverClosed: new Set(),
    depth: 0,
    tags: 0,
    metas: 0,
  }
  const kept: string[] = []
  const jsonLd: string[] = []
  let from = 0
  let stop = html.length
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (source.tags > tagsMax) {
      stop = at
      break
    }
    const cut = cutAt(source, at)
    if (cut === undefined) continue
    kept.push(html.slice(from, at), cut.instead)
    if (cut.jsonLd !== undefined) jsonLd.push(cut.jsonLd)
    from = cut.end
    at = cut.end - 1
  }
  kept.push(html.slice(from, stop))
  const lean = withoutBlockSpace(kept.join(''))
  const end = marksEnd(lean)
  return { html: lean.slice(0, end), jsonLd, isCut: stop < html.length || end < lean.length }
}

/** Where the text's marks get too many: the parser makes a node of every one. */
function marksEnd(html: string): number {
  let count = 0
  for (const mark of html.matchAll(/[&>]/gu)) {
    if (++count > marksMax) return mark.index
  }
  return html.length
}

interface Source {
  readonly html: string
  readonly lower: string
  /** Elements known to have no closing tag in the rest: looking again and again would be quadratic. */
  readonly neverClosed: Set<string>
  /** How many nesting elements are open. */
  depth: number
  tags: number
  metas: number
}

interface Cut {
  readonly end: number
  readonly instead: string
  readonly jsonLd?: string
}

/** What becomes of a comment or a tag at `at`; undefined where it stays as it is. */
function cutAt(source: Source, at: number): Cut | undefined {
  const { lower } = source
  if (lower.startsWith('<!--', at)) return { end: after(lower, '-->', at + 4), instead: '' }
  const closing = lower.charAt(at + 1) === '/'
  const name = tagName(lower, closing ? at + 2 : at + 1)
  if (name === undefined) return strayMark(lower, at)
  source.tags++
  if (nesting.has(name)) source.depth = Math.max(0, source.depth + (closing ? -1 : 1))
  return closing ? undefined : cutTag(source, at, name)
}

/** A `<` that opens nothing is text; long runs of it would take the parser minutes. */
function strayMark(lower: string, at: number): Cut | undefined {
  const next = lower.charAt(at + 1)
  if (next === '!' || next === '?' || next === '/') return undefined
  return { end: at + 1, instead: next === '<' ? '' : '&lt;' }
}

function cutTag(source: Source, at: number, name: string): Cut | undefined {
  const open = tagEnd(source.lower, at)
  const isTooDeep = source.depth > depthMax && nesting.has(name)
  if (name === 'meta' && ++source.metas > metasMax) return { end: open, instead: '' }
  if (hollow.has(name) || isTooDeep) return { end: open, instead: '' }
  if (!dropped.has(name)) return leanTag(source, at, open, name)
  const end = elementEnd(source, name, open)
  const script = name === 'script' ? source.html.slice(at, end) : ''
  return { end, instead: ' ', ...(isJsonLd(script) && { jsonLd: contentOf(script) }) }
}

function tagName(lower: string, at: number): string | undefined {
  return /^[a-z][a-z0-9]*/u.exec(lower.slice(at, at + nameLengthMax))?.[0]
}

/** Just past the `>` of an opening tag; a `>` inside quotes does not close it. */
function tagEnd(lower: string, at: number): number {
  const tag = lower.slice(at, at + tagLengthMax)
  const close = wholeTag.exec(tag)?.[0].length
  if (close !== undefined) return at + close
  return after(lower, '>', at)
}

/** Where an element that is dropped ends; one that is never closed loses its tag alone. */
function elementEnd({ lower, neverClosed }: Source, name: string, open: number): number {
  if (lower.charAt(open - 2) === '/' && name === 'svg') return open
  const close = neverClosed.has(name) ? -1 : lower.indexOf(`</${name}`, open)
  if (close >= 0) return after(lower, '>', close)
  neverClosed.add(name)
  return open
}

const attribute = /([a-zA-Z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu

function leanTag({ html, lower }: Source, at: number, end: number, name: string): Cut | undefined {
  const nameEnd = at + 1 + name.length
  if (end - nameEnd <= 2 || end - at > tagLengthMax) return undefined
  const isHidden = /display:\s*none|visibility:\s*hidden/u.test(lower.slice(nameEnd, end))
  const kept: string[] = isHidden ? ['hidden'] : []
  for (const [whole, key = ''] of html.slice(nameEnd, end - 1).matchAll(attribute)) {
    if (keptAttributes.has(key.toLowerCase())) kept.push(whole)
  }
  return { end, instead: `<${name}${kept.map(one => ` ${one}`).join('')}>` }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

function isJsonLd(script: string): boolean {
  return /^<script[^>]{0,400}ld\+json/iu.test(script)
}

function contentOf(script: string): string {
  const open = script.indexOf('>')
  const close = script.lastIndexOf('</')
  return script.slice(open + 1, close < 0 ? script.length : close).trim()
}

/** Drops the white space between the tags of blocks, where it separates no words. */
function withoutBlockSpace(html: string): string {
  return html.replace(
    />\s+(?=<\/?(?:div|p|ul|ol|li|section|article|h[1-6]|table|tr|td|tbody|meta|link|head|body)[\s>])/gu,
    '>',
  )
}

/** Lower case that never changes a string's length, so that offsets hold. */
function lowerAscii(html: string): string {
  const lower = html.toLowerCase()
  return lower.length === html.length
    ? lower
    : html.replace(/[A-Z]/gu, letter => letter.toLowerCase())
}
