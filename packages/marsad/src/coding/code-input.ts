/**
 * From something handed over to checked records: the page is rendered if it is HTML, coded, and every
 * quote compared with the page. Whatever happens inside the coder stays with this one page.
 */
import { type AnalysedPage, analysePage, codePage, mentionsOf } from '@marsad/core'
import type { CodedPage, Mention, Page, Problem } from '@marsad/core/model'
import type { Draft, Input } from '../acquire/index.ts'
import { checkQuotes } from './check-quotes.ts'

export interface CodeOptions {
  readonly statements?: boolean
  readonly minConfidence?: number
}

export interface Coded {
  readonly coded: CodedPage
  /** The page as it was coded; null where the input held none. */
  readonly page: Page | null
}

export async function codeInput(input: Input, options: CodeOptions = {}): Promise<Coded> {
  const { page, problems } = await pageOf(input)
  if (page === null) return { coded: nothingOf(input.id, problems), page }
  try {
    const coded = checkQuotes(codePage(page, options), page.text)
    return { coded: { ...coded, problems: joined(problems, coded.problems) }, page }
  } catch (error) {
    return { coded: nothingOf(page.id, [...problems, failed(error)]), page }
  }
}

/** Problems are named only where there are some. */
export type Analysis = AnalysedPage & { readonly problems?: readonly Problem[] }

export async function analyseInput(input: Input): Promise<Analysis> {
  const { page, problems } = await pageOf(input)
  const nothing = { page: input.id, sentences: [], mentions: [] }
  if (page === null) return { ...nothing, problems }
  try {
    const analysis = once(mentionsOf(page.id, analysePage(page)))
    return problems.length === 0 ? analysis : { ...analysis, problems }
  } catch (error) {
    return { ...nothing, problems: [...problems, failed(error)] }
  }
}

/** A word may be read twice as one and the same thing; a reader of the list wants it once. */
function once(analysis: AnalysedPage): AnalysedPage {
  const mentions = new Map(analysis.mentions.map(mention => [sameness(mention), mention]))
  return { ...analysis, mentions: [...mentions.values()] }
}

function sameness(mention: Mention): string {
  const { kind, start, end } = mention
  return `${kind} ${start} ${end} ${mention.kind === 'time' ? JSON.stringify(mention.value) : mention.code} ${mention.kind === 'time' ? '' : mention.entity}`
}

interface Rendered {
  readonly page: Page | null
  readonly problems: readonly Problem[]
}

async function pageOf({ draft, problems }: Input): Promise<Rendered> {
  if (draft === null) return { page: null, problems }
  try {
    const { page, problem } = await render(draft)
    return { page, problems: problem === undefined ? problems : [...problems, problem] }
  } catch (error) {
    return { page: null, problems: [...problems, failed(error)] }
  }
}

/** The HTML reader is large and most input is text, so it is loaded by the first page that needs it. */
async function render(draft: Draft): Promise<{ readonly page: Page; readonly problem?: Problem }> {
  if ('text' in draft) return { page: draft }
  const { renderHtml } = await import('@marsad/core/html')
  const { html, ...facts } = draft
  const { problem, ...rendered } = renderHtml(html, draft.url)
  return { page: { ...facts, ...rendered }, ...(problem && { problem }) }
}

function failed(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'page/failed', message: `the page could not be coded: ${message.slice(0, 300)}` }
}

function nothingOf(page: string, problems: readonly Problem[]): CodedPage {
  return { page, articles: [], records: [], problems }
}

/** The core may find the same fault; one code is named once. */
function joined(ours: readonly Problem[], theirs: readonly Problem[]): readonly Problem[] {
  const codes = new Set(ours.map(problem => problem.code))
  return ours.length === 0 ? theirs : [...ours, ...theirs.filter(({ code }) => !codes.has(code))]
}
