/**
 * Turns the lines of a page (posts already taken out) into drafts of articles: which line is title,
 * prose, heading or label, and where a second article begins.
 */
import type { Page } from '#model'
import { foldText } from '#text'
import { withoutCreditTail } from './credit-tails.ts'
import { isCreditLine, splitCredits } from './credits.ts'
import { bylineIn, isDateOnly, isKicker, isOutletLine, sectionIn } from './head-lines.ts'
import { isHashtagLine } from './keywords.ts'
import { findLabel, type LabelledLine } from './labels.ts'
import {
  dropHeadlineRuns,
  isHeading,
  isHeadline,
  isOrnamentLine,
  isParagraph,
} from './line-kinds.ts'
import { countWords, endsSentence, type Line } from './lines.ts'
import { dropLooseEdges } from './loose-edges.ts'
import type { DateStatement } from './published.ts'
import { opensSecondArticle } from './second-articles.ts'

export interface Draft {
  title: Line | undefined
  outlet: string | null
  section: string | null
  author: string | null
  credits: string[]
  /** The raw values of keyword labels. */
  keywordLists: string[]
  dates: DateStatement[]
  body: Line[]
  headings: Line[]
}

interface State {
  readonly page: Page
  readonly drafts: Draft[]
  draft: Draft
  /** Source, keywords or comments have been seen below prose: what follows is mostly not prose. */
  closed: boolean
  /** A read-also label stands above with nothing on its line. */
  pendingAlso: boolean
  pendingTags: boolean
  /** A head is short; without an end to it a page of dates would cost a parse a line. */
  headLinesLeft: number
  /** The headlines under a pending read-also label. */
  headlines: Line[]
}

const headLinesMax = 25

export function draftArticles(page: Page, lines: readonly Line[]): Draft[] {
  const draft = emptyDraft()
  const state: State = {
    page,
    drafts: [draft],
    draft,
    closed: false,
    pendingAlso: false,
    pendingTags: false,
    headLinesLeft: 60,
    headlines: [],
  }
  const titleAt = findTitle(page, lines)
  lines.forEach((whole, i) => {
    const nearEnd = lines.length - i <= 3
    const line = nearEnd && i > titleAt ? withoutCreditTail(page.text, whole) : whole
    if (i === titleAt) draft.title = line
    else if (line !== undefined) readLine(state, line, i < titleAt, nearEnd)
  })
  for (const one of state.drafts) settleHeadings(one, page.markup !== undefined)
  return state.drafts
}

function emptyDraft(): Draft {
  return {
    title: undefined,
    outlet: null,
    section: null,
    author: null,
    credits: [],
    keywordLists: [],
    dates: [],
    body: [],
    headings: [],
  }
}

/** The index of the title among the first lines, or -1. A title that the page's caller knows wins. */
function findTitle(page: Page, lines: readonly Line[]): number {
  const head = lines.slice(0, headLinesMax)
  const known = page.title ?? page.markup?.title
  if (known !== undefined) {
    const wanted = squeeze(known)
    const at = head.findIndex(line => line.text.length < 400 && squeeze(line.text) === wanted)
    if (at >= 0) return at
  }
  const first = head.findIndex((line, i) => !isApparatus(page, line, lines[i + 1]))
  const line = head[first]
  if (line === undefined || line.text.length > 260) return -1
  const prose = endsSentence(line.text) && countWords(line.text) > 14 && line.text.length > 120
  return prose || (lines.length === 1 && isParagraph(line)) ? -1 : first
}

function squeeze(text: string): string {
  return foldText(text)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}

/** Whether a line above the title is something else: outlet, section, date, label, ornament. */
function isApparatus(page: Page, line: Line, next: Line | undefined): boolean {
  if (isOrnamentLine(line.text) || isDateOnly(line.text) || isKicker(line.text)) return true
  const titleFollows = next !== undefined && !isParagraph(next)
  if (titleFollows && (isOutletLine(line, page) || sectionIn(line.text) !== undefined)) return true
  const label = findLabel(line)
  if (label === undefined) return false
  const empty = label.value.start >= label.value.end
  return (
    empty || label.label === 'published' || label.label === 'updated' || label.label === 'section'
  )
}

function readLine(state: State, line: Line, aboveTitle: boolean, nearEnd: boolean): void {
  if (isOrnamentLine(line.text)) return
  const inHead = !state.draft.body.some(isParagraph) && state.headLinesLeft-- > 0
  const label = findLabel(line)
  if (label !== undefined && isTrusted(label, state.draft.body.length <= 1, nearEnd)) {
    readLabel(state, line, label)
    return
  }
  if (inHead && readHeadLine(state, line)) return
  if (state.draft.body.length < 4 && line.text === state.draft.title?.text) return
  if (aboveTitle) return
  if (isHashtagLine(line.text)) state.draft.keywordLists.push(line.text)
  else if (isCreditLine(line.text)) state.draft.credits.push(...splitCredits(line.text))
  else readText(state, line)
}

/** Prose, or what stands below the prose under labels that wait for it: links, keywords. */
function readText(state: State, line: Line): void {
  if (isParagraph(line) && !(state.pendingAlso && isQuestion(line))) readParagraph(state, line)
  else if (state.pendingTags && countWords(line.text) <= 6) state.draft.keywordLists.push(line.text)
  else if (!state.closed && !state.pendingAlso) state.draft.body.push(line)
  else if (isHeadline(line)) state.headlines.push(line)
}

function isQuestion(line: Line): boolean {
  return isHeadline(line) && /[؟?]$/u.test(line.text)
}

/** Names after a colon are bylines only above and below the prose; inside it people are speaking. */
function isTrusted(label: LabelledLine, nearTop: boolean, nearEnd: boolean): boolean {
  return label.label !== 'author' || nearTop || nearEnd
}

function readHeadLine(state: State, line: Line): boolean {
  const { draft, page } = state
  if (isDateOnly(line.text)) {
    draft.dates.push({ label: 'published', form: '', words: line.text })
    return true
  }
  if (isOutletLine(line, page)) {
    draft.outlet ??= line.text
    return true
  }
  const byline = draft.title === undefined ? undefined : bylineIn(line.text)
  if (byline !== undefined) {
    draft.author ??= byline
    draft.section ??= sectionIn(line.text) ?? null
    return true
  }
  const section = sectionIn(line.text)
  if (section === undefined) return false
  draft.section ??= section
  return true
}

function readParagraph(state: State, line: Line): void {
  const { draft, headlines, closed } = state
  const headline = headlines.at(-1)
  const junction = { next: line, title: draft.title, before: draft.body.at(-1), closed }
  const isLone = closed || headlines.length === 1
  if (state.pendingAlso && isLone && headline && opensSecondArticle({ ...junction, headline })) {
    state.draft = { ...emptyDraft(), title: headline }
    state.drafts.push(state.draft)
  }
  state.closed = false
  state.pendingAlso = false
  state.pendingTags = false
  state.headlines = []
  state.draft.body.push(line)
}

function readLabel(state: State, line: Line, label: LabelledLine): void {
  const { draft } = state
  const value = line.text.slice(label.value.start - line.start)
  const hasBody = draft.body.length > 0
  switch (label.label) {
    case 'published':
    case 'updated':
      draft.dates.push({ label: label.label, form: label.form, words: value })
      return
    case 'source':
      draft.credits.push(...splitCredits(value))
      state.closed ||= hasBody
      return
    case 'tags':
      if (value === '') state.pendingTags = true
      else draft.keywordLists.push(value)
      state.closed ||= hasBody
      return
    case 'also':
      if (value === '') state.pendingAlso = true
      return
    case 'author':
      draft.author ??= value.replace(/\s+[|–-]\s+\P{L}.*$|[\s.,،:-]+$/gu, '')
      return
    case 'section':
      draft.section ??= value
      return
    case 'comments':
      state.closed ||= hasBody
  }
}

/** Parts the short lines between paragraphs from the prose. */
function settleHeadings(draft: Draft, isRendered: boolean): void {
  const lines = dropHeadlineRuns(dropLooseEdges(draft.body, isRendered))
  draft.headings = lines.filter((line, i) => isHeading(lines[i - 1], line, lines[i + 1]))
  const headings = new Set(draft.headings)
  draft.body = lines.filter(line => !headings.has(line))
}
