/**
 * A page's text as lines of paper: each knows whether it is a title, the article's own prose,
 * a sub-heading, a post, or something that merely stands on the page.
 */
import { type Article, overlaps, type PageAnswer, type Span } from '@marsad/core/model'
import { type Segment, splitLines } from './segments.ts'

export type LineRole = 'title' | 'heading' | 'prose' | 'post' | 'faint'

export interface PageLine extends Span {
  readonly text: string
  readonly role: LineRole
  /** The unit the line opens, where it is the first line of one. */
  readonly opens: Article | undefined
  /** Stretches of this line that are no prose, where the line holds both. */
  readonly unit: string | null
}

export function pageLines(answer: Pick<PageAnswer, 'text' | 'articles'>): PageLine[] {
  const opened = new Set<string>()
  return splitLines(answer.text).map(line => {
    const unit = innermost(answer.articles, line)
    const opens = unit && !opened.has(unit.unit) ? unit : undefined
    if (opens) opened.add(opens.unit)
    return {
      start: line.start,
      end: line.end,
      text: line.text,
      role: roleOf(line, unit),
      opens,
      unit: unit?.unit ?? null,
    }
  })
}

/** Posts stand inside articles, so the shortest unit that the line touches is its own. */
function innermost(articles: readonly Article[], line: Span): Article | undefined {
  return articles
    .filter(article => overlaps(article, line))
    .reduce<Article | undefined>((best, article) => {
      return best && best.end - best.start <= article.end - article.start ? best : article
    }, undefined)
}

function roleOf(line: Segment<never>, unit: Article | undefined): LineRole {
  if (!unit) return 'faint'
  if (unit.title && share(line, [unit.title]) > 0.6) return 'title'
  if (share(line, unit.headings) > 0.6) return 'heading'
  if (share(line, unit.body) === 0) return 'faint'
  return unit.kind === 'post' ? 'post' : 'prose'
}

/** How much of the line the spans cover. */
function share(line: Span, spans: readonly Span[]): number {
  const covered = spans.reduce((sum, span) => {
    return sum + Math.max(0, Math.min(line.end, span.end) - Math.max(line.start, span.start))
  }, 0)
  return covered / Math.max(1, line.end - line.start)
}
