/**
 * What a page's JSON-LD says of its article. Only article types count: the dates of a WebPage or an
 * organisation are those of the template.
 */
import type { MarkupFacts } from './metadata.ts'

/** The keys of schema.org that are looked at; their values are whatever the page wrote. */
interface Node {
  readonly '@type'?: unknown
  readonly '@graph'?: unknown
  readonly articleSection?: unknown
  readonly author?: unknown
  readonly creator?: unknown
  readonly dateModified?: unknown
  readonly datePublished?: unknown
  readonly headline?: unknown
  readonly inLanguage?: unknown
  readonly keywords?: unknown
  readonly mainEntity?: unknown
  readonly mainEntityOfPage?: unknown
  readonly name?: unknown
  readonly publisher?: unknown
}

const articleTypes = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|AnalysisNewsArticle)$/u
const nodesMax = 400

export function readJsonLd(scripts: readonly string[]): MarkupFacts {
  const nodes = scripts.flatMap(script => articleNodes(parseLoosely(script)))
  const node = nodes.find(one => textOf(one.datePublished) !== undefined) ?? nodes[0]
  if (node === undefined) return {}
  return {
    title: textOf(node.headline),
    author: authorNames(node.author ?? node.creator),
    published: textOf(node.datePublished),
    updated: textOf(node.dateModified),
    section: textOf(first(node.articleSection)),
    keywords: keywordTexts(node.keywords),
    outlet: textOf(nodeOf(node.publisher)?.name),
    lang: textOf(node.inLanguage),
  }
}

/** Pages write line breaks into JSON strings; those are mended, anything worse is passed over. */
function parseLoosely(script: string): unknown {
  const bare = script.replace(/^<!\[CDATA\[|\]\]>$/gu, '').replace(/;\s*$/u, '')
  try {
    return JSON.parse(bare)
  } catch {
    try {
      return JSON.parse(bare.replace(/\p{Cc}+/gu, ' '))
    } catch {
      return undefined
    }
  }
}

function articleNodes(root: unknown): Node[] {
  const found: Node[] = []
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < nodesMax; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, nodesMax))
    const node = nodeOf(value)
    if (node === undefined) continue
    if (typesOf(node).some(type => articleTypes.test(type))) found.push(node)
    queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
  }
  return found
}

function nodeOf(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Node)
    : undefined
}

function typesOf(node: Node): string[] {
  const types = node['@type']
  const list = Array.isArray(types) ? types : [types]
  return list.filter(type => typeof type === 'string')
}

function authorNames(value: unknown): string | undefined {
  const list = Array.isArray(value) ? value.slice(0, 8) : [value]
  const names = list
    .filter(one => !(nodeOf(one) && typesOf(nodeOf(one) ?? {}).includes('Organization')))
    .map(one => textOf(nodeOf(one)?.name ?? one))
    .filter(name => name !== undefined)
  return names.length === 0 ? undefined : names.join('، ')
}

function keywordTexts(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : [value]
  const texts = list.map(textOf).filter(text => text !== undefined)
  return texts.length === 0 ? undefined : texts
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/gu, ' ').trim()
  return text === '' || text.length > 2_000 ? undefined : text
}
