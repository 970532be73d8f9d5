/**
 * The promise of every record, kept in the program and not only in tests: each quoted text equals
 * the page at its offsets. A record that breaks it is dropped and becomes a problem of its page, so
 * that nobody ever reads words that no page holds.
 */
import type { Article, CodedPage, Problem, Quote, Record, Span } from '@marsad/core/model'

export function checkQuotes(coded: CodedPage, text: string): CodedPage {
  const problems: Problem[] = []
  const records = coded.records.filter(record => {
    const wrong = firstWrong(record, text)
    if (wrong !== undefined) problems.push(mismatch(`record ${record.id} was dropped: ${wrong}`))
    return wrong === undefined
  })
  const articles = coded.articles.map(article => {
    if (article.title === null || holds(article.title, text)) return article
    problems.push(mismatch(`the title of ${article.unit} was dropped`))
    return { ...article, title: null } satisfies Article
  })
  if (problems.length === 0) return coded
  return {
    ...coded,
    articles,
    records: withoutDeadLinks(records),
    problems: [...coded.problems, ...problems],
  }
}

function mismatch(what: string): Problem {
  return { code: 'page/quote-mismatch', message: `${what} is not in the page at its offsets` }
}

function firstWrong(record: Record, text: string): string | undefined {
  const quotes: readonly (readonly [string, Quote])[] = [
    ['its evidence', record.evidence],
    ['its trigger', record.trigger],
    ...[...record.actors, ...record.recipients, ...record.third].map(
      party => [`the party ${party.code}`, party] as const,
    ),
  ]
  const wrong = quotes.find(([, quote]) => !holds(quote, text))
  if (wrong !== undefined) return wrong[0]
  return record.place === null || isWithin(record.place, text) ? undefined : 'its place'
}

function holds(quote: Quote, text: string): boolean {
  return isWithin(quote, text) && text.slice(quote.start, quote.end) === quote.text
}

/** A place is named in the reader's language, so only its offsets can be checked. */
function isWithin({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && start >= 0 && start < end && end <= text.length
}

function withoutDeadLinks(records: readonly Record[]): Record[] {
  const ids = new Set(records.map(record => record.id))
  return records.map(record => ({
    ...record,
    links: record.links.filter(link => ids.has(link.record)),
  }))
}
