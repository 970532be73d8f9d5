/**
 * When an article was published: what the page states, else what the caller knows, else what the
 * text lets one work out, else nothing. A date is never made up and never taken from a clock.
 */
import type { IsoDate, Page, Published, TimeMention } from '#model'
import { foldText } from '#text'
import { findZone } from './clock-zones.ts'
import { type DateLine, parseDateLine } from './date-lines.ts'
import { inferDay } from './inferred-day.ts'
import type { Line } from './lines.ts'

export interface DateStatement {
  readonly label: 'published' | 'updated'
  /** The label as the table writes it; empty for a date line without one. */
  readonly form: string
  readonly words: string
}

export const unknownDay: Published = {
  start: null,
  end: null,
  time: null,
  zone: null,
  precision: 'vague',
  basis: 'none',
  why: 'the text does not say',
}

/** Finds day expressions that a date line has no grammar for, such as Hijri dates. */
export type FindDays = (text: string, published: IsoDate | null) => readonly TimeMention[]

export function publishedOf(
  page: Page,
  statements: readonly DateStatement[],
  body: readonly Line[],
  findDays: FindDays,
): Published {
  const zone =
    statements.map(one => findZone(foldText(one.words))).find(found => found !== null) ?? null
  const given = page.published === undefined ? undefined : parseDateLine(page.published)
  const stated = statedDay(page, statements) ?? wordedDay(statements, findDays, given?.day ?? null)
  if (stated !== undefined) return settle(stated, given, zone)
  if (given !== undefined) return known(given, 'given', 'the caller gave it', null)
  const updated = dated(statements.filter(one => one.label === 'updated'))
  if (updated !== undefined) return known(updated.date, 'stated', updated.why, zone)
  const inferred = inferDay(body, retrievedDay(page))
  if (inferred !== undefined) return { ...inferred, time: null, zone, basis: 'inferred' }
  return { ...unknownDay, zone }
}

interface Dated {
  readonly date: DateLine
  readonly why: string
}

/** An explicit label first, then the page's mark-up, then a date line that stands by itself. */
function statedDay(page: Page, statements: readonly DateStatement[]): Dated | undefined {
  const published = statements.filter(one => one.label === 'published')
  const labelled = dated(published.filter(one => one.form !== ''))
  if (labelled !== undefined) return labelled
  const marked =
    page.markup?.published === undefined ? undefined : parseDateLine(page.markup.published)
  if (marked !== undefined) return { date: marked, why: "the page's mark-up" }
  return dated(published)
}

/** A labelled date in words that only the time grammar reads; relative ones need the caller's day. */
function wordedDay(
  statements: readonly DateStatement[],
  findDays: FindDays,
  given: IsoDate | null,
): Dated | undefined {
  for (const { label, form, words } of statements) {
    if (label !== 'published' || form === '' || words === '') continue
    const value = findDays(words, given).find(found => found.value?.precision === 'day')?.value
    if (value === undefined || value === null || value.start !== value.end) continue
    const date = { start: 0, end: words.length, day: value.start, time: null, zone: null }
    return { date, why: `label ${form}: ${words}` }
  }
  return undefined
}

function dated(statements: readonly DateStatement[]): Dated | undefined {
  for (const { form, words } of statements) {
    const date = parseDateLine(words)
    if (date !== undefined) return { date, why: form === '' ? 'a date line' : `label ${form}` }
  }
  return undefined
}

function settle(stated: Dated, given: DateLine | undefined, zone: string | null): Published {
  const differs = given !== undefined && given.day !== stated.date.day
  const why = differs ? `${stated.why}; the caller gave ${given.day}` : stated.why
  return known(stated.date, 'stated', why, zone)
}

function known(
  date: DateLine,
  basis: Published['basis'],
  why: string,
  zone: string | null,
): Published {
  const { day, time } = date
  return { start: day, end: day, time, zone: date.zone ?? zone, precision: 'day', basis, why }
}

function retrievedDay(page: Page): IsoDate | undefined {
  return page.retrieved === undefined ? undefined : parseDateLine(page.retrieved)?.day
}

/** The publication of a post: the date of its signature. */
export function postPublished(date: DateLine | undefined): Published {
  if (date === undefined) return { ...unknownDay, why: 'the post carries no date' }
  return known(date, 'stated', 'the signature of the post', null)
}
