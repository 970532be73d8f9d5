/**
 * The stage that reads a page: its articles and embedded posts, each with its title, prose, dates
 * and apparatus, every offset counted in the page's text. Text is never an error; a page without
 * prose gives no article.
 */
import type { Article, Page, Span } from '#model'
import { overlaps, quote } from '#model'
import { type Draft, draftArticles } from './drafts.ts'
import { splitKeywords } from './keywords.ts'
import { languageOf } from './language.ts'
import { splitLines } from './lines.ts'
import { type Post, takePosts } from './posts.ts'
import { type FindDays, postPublished, publishedOf, unknownDay } from './published.ts'

/** What reading needs of other stages; the pipeline hands it in. */
export interface ReadTools {
  /** Finds time expressions; offsets count in the text it is given. */
  readonly findDays: FindDays
}

export function readPage(page: Page, { findDays }: ReadTools): Article[] {
  const { markup } = page
  const lines = splitLines(page.text).filter(line => isInArticle(line, markup?.body))
  const { lines: own, posts } = takePosts(page.text, lines, markup?.posts ?? [])
  const drafts = draftArticles(page, own).filter(draft => draft.title ?? draft.body[0])
  const articles = drafts.map((draft, i) => articleOf(page, draft, i, findDays))
  return [...articles, ...posts.map(post => articleOfPost(page, post))]
    .sort((a, b) => a.start - b.start)
    .map(numberUnits())
}

/** Where mark-up says which ranges are the article's, only what stands above them is read besides. */
function isInArticle(line: Span, body: readonly Span[] | undefined): boolean {
  const first = body?.[0]
  if (body === undefined || first === undefined || line.end <= first.start) return true
  return body.some(range => overlaps(range, line))
}

function articleOf(page: Page, draft: Draft, index: number, findDays: FindDays): Article {
  const { title, body, headings } = draft
  const { text } = page
  const parts = [...(title === undefined ? [] : [title]), ...headings, ...body]
  const prose = body.map(line => line.text).join('\n')
  return {
    unit: '',
    kind: 'article',
    start: Math.min(...ends(parts, 'start')),
    end: Math.max(...ends(parts, 'end')),
    title: title === undefined ? null : quote(text, title.start, title.end),
    body: body.map(spanOf),
    headings: headings.map(spanOf),
    lang: languageOf(prose === '' ? (title?.text ?? '') : prose),
    outlet: outletOf(page, draft),
    author: draft.author ?? (index === 0 ? (page.markup?.author ?? null) : null),
    credits: [...new Set(draft.credits)],
    keywords: keywordsOf(page, draft, index),
    section: draft.section ?? (index === 0 ? (page.markup?.section ?? null) : null),
    published: index === 0 ? publishedOf(page, draft.dates, body, findDays) : unknownDay,
  }
}

function ends(parts: readonly Span[], side: 'start' | 'end'): number[] {
  const [first, last] = [parts[0]?.[side] ?? 0, parts.at(-1)?.[side] ?? 0]
  const [low, high] = parts.reduce(
    ([least, most], part) => [Math.min(least, part[side]), Math.max(most, part[side])],
    [first, last],
  )
  return [low, high]
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function outletOf(page: Page, draft: Draft): string | null {
  return page.outlet ?? page.markup?.outlet ?? draft.outlet ?? hostOf(page.url)
}

function hostOf(url: string | undefined): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,253})/iu.exec(url ?? '')?.[1]
  return host?.toLowerCase() ?? null
}

function keywordsOf(page: Page, draft: Draft, index: number): string[] {
  const marked = index === 0 ? (page.markup?.keywords ?? []) : []
  const listed = draft.keywordLists.flatMap(list => splitKeywords(list, page.text))
  return [...new Set([...marked, ...listed])]
}

function articleOfPost(page: Page, post: Post): Article {
  return {
    unit: '',
    kind: 'post',
    start: post.start,
    end: post.end,
    title: null,
    body: post.body,
    headings: [],
    lang: post.lang,
    outlet: page.outlet ?? page.markup?.outlet ?? hostOf(page.url),
    author: post.author,
    credits: [],
    keywords: [],
    section: null,
    published: postPublished(post.date),
    ...(post.handle !== undefined && { handle: post.handle }),
    ...(post.link !== undefined && { link: post.link }),
  }
}

/** `a1`, `a2` … for articles and `p1`, `p2` … for posts, in the order of the page. */
function numberUnits(): (article: Article) => Article {
  const counts = { article: 0, post: 0 }
  return article => {
    const letter = article.kind === 'article' ? 'a' : 'p'
    return { ...article, unit: `${letter}${++counts[article.kind]}` }
  }
}
