/** The whole way of a page, on one screen: read, analyse, code. */
import { analyseArticle, findDays } from '#analyse'
import { codeArticle } from '#code'
import type { AnalysedArticle, CodedPage, Page, Problem, Record } from '#model'
import { readPage } from '#read'
import { textProblems } from '#text'
import { coderVersion } from './version.ts'

export interface CodeOptions {
  /** Also give STATE records: plain statements about another party. */
  readonly statements?: boolean
  /** Leave out records less certain than this, 0 to 1. */
  readonly minConfidence?: number
}

/** Codes one page. The same page and options give the same answer on every machine and day. */
export function codePage(page: Page, options: CodeOptions = {}): CodedPage {
  const problems: Problem[] = textProblems(page.text)
  if (problems.some(({ code }) => code === 'page/empty' || code === 'page/too-large')) {
    return { page: page.id, articles: [], records: [], problems }
  }
  const analysed = analysePage(page)
  const records = analysed
    .flatMap(article => codeArticle(page, article, coderVersion))
    .filter(record => wanted(record, options))
  return { page: page.id, articles: analysed.map(({ article }) => article), records, problems }
}

/** Reads and analyses a page without coding it. */
export function analysePage(page: Page): readonly AnalysedArticle[] {
  return readPage(page, { findDays })
    .filter(({ lang }) => lang !== 'other')
    .map(article => analyseArticle(page.text, article))
}

function wanted(record: Record, { statements = false, minConfidence = 0 }: CodeOptions): boolean {
  return (statements || record.type !== 'STATE') && record.confidence >= minConfidence
}
