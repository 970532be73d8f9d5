/**
 * The publication time that a page's mark-up states, checked against the day in its URL and the
 * date line it shows.
 *
 * Two traps: a template's creation date (far from the other two), and a time in UTC whose local day
 * is another (one day off). In both the day that the reader of the page sees is believed.
 */
import { type IsoDate, isoDate, toDayNumber } from '#model'
import { parseDateLine } from '../date-lines.ts'

export interface PublicationClues {
  /** Statements, best first. */
  readonly stated: readonly (string | undefined)[]
  /** A visible date line near the title. */
  readonly shown: () => string | undefined
  readonly url: string | undefined
}

export function choosePublication({
  stated,
  shown: findShown,
  url,
}: PublicationClues): string | undefined {
  const statement = stated.find(one => one !== undefined && parseDateLine(one) !== undefined)
  const shown = findShown()
  const fromUrl = dayInUrl(url ?? '')
  const fromPage = shown === undefined ? undefined : parseDateLine(shown)
  if (statement === undefined) return fromPage === undefined ? fromUrl : shown
  const date = parseDateLine(statement)
  const seen = [fromPage?.day, fromUrl].filter(day => day !== undefined)
  const day = seen[0]
  if (date === undefined || day === undefined || seen.includes(date.day)) return statement
  const distance = Math.abs(toDayNumber(day) - toDayNumber(date.day))
  const isShifted =
    distance === 1 && (date.zone === 'UTC' || date.zone === 'GMT' || date.zone === null)
  const isTemplate = distance > 30 && seen.length === 2
  return isShifted || isTemplate ? day : statement
}

/** `/2018/02/18/`, `/2013/section/8/3/`, `-2018-02-18`, `20180218` in a URL. */
export function dayInUrl(url: string): IsoDate | undefined {
  const path = url.slice(0, 2_000).replace(/^https?:\/\/[^/]*/u, '')
  const found =
    /(?<!\d)((?:19|20)\d\d)[/-](?:[\p{L}_]{2,30}\/)?(\d{1,2})[/-](\d{1,2})(?!\d)/u.exec(path) ??
    /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/u.exec(path)
  if (found === null) return undefined
  return isoDate(Number(found[1]), Number(found[2]), Number(found[3]))
}
