/**
 * Cuts out of raw HTML what no reader needs before any tree is built: scripts, styles, drawings,
 * comments. That is most of a news page's bytes, and all of it is passed in one linear walk.
 * Scripts that hold JSON-LD are kept aside, for they state dates and authors.
 */
export interface PrunedHtml {
  readonly html: string
  /** The contents of the page's `application/ld+json` scripts. */
  readonly jsonLd: readonly string[]
}

/** Elements whose content is never read. `noscript` mostly repeats pictures. */
const dropped = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'select',
  'textarea',
])
const tagNameLengthMax = 12

export function pruneHtml(html: string): PrunedHtml {
  const kept: string[] = []
  const jsonLd: string[] = []
  const lower = lowerAscii(html)
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const end = droppedEnd(lower, at)
    if (end === undefined) continue
    kept.push(html.slice(from, at))
    const script = lower.startsWith('<script', at) ? html.slice(at, end) : ''
    if (script !== '' && isJsonLd(script)) jsonLd.push(contentOf(script))
    from = end
    at = end - 1
  }
  kept.push(html.slice(from))
  return { html: kept.join(' '), jsonLd }
}

/** Where a comment or a dropped element that begins at `at` ends; undefined for anything else. */
function droppedEnd(lower: string, at: number): number | undefined {
  if (lower.startsWith('<!--', at)) return after(lower, '-->', at + 4)
  const name = /^[a-z]+/u.exec(lower.slice(at + 1, at + 1 + tagNameLengthMax))?.[0]
  if (name === undefined || !dropped.has(name)) return undefined
  const open = lower.indexOf('>', at)
  if (open < 0) return lower.length
  if (lower.charAt(open - 1) === '/' && name === 'svg') return open + 1
  const close = lower.indexOf(`</${name}`, open)
  return close < 0 ? open + 1 : after(lower, '>', close)
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

/** Lower case that never changes a string's length, so that offsets hold. */
function lowerAscii(html: string): string {
  const lower = html.toLowerCase()
  return lower.length === html.length ? lower : html.replace(/[A-Z]/gu, letter => letter.toLowerCase())
}
