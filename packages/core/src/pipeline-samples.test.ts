/**
 * Goal: on every page that ships with Marsad, all that is given equals the page at its offsets.
 * Method: the samples as they lie, text and HTML; sentences, mentions, records and their order.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { mentionsOf } from './mentions.ts'
import { type Page, type Quote, recordTypes, statuses } from './model/index.ts'
import { analysePage, codePage } from './pipeline.ts'
import { renderHtml } from './read/html/index.ts'

const folder = resolve(import.meta.dirname, '../../../samples')
const pages: readonly Page[] = readdirSync(folder)
  .filter(name => /\.(?:txt|html)$/u.test(name))
  .sort()
  .map(pageOf)

function pageOf(name: string): Page {
  const written = readFileSync(resolve(folder, name), 'utf8')
  return name.endsWith('.html') ? { id: name, ...renderHtml(written) } : { id: name, text: written }
}

function misquoted(text: string, quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(quote => text.slice(quote.start, quote.end) !== quote.text)
}

test('the samples are there', () => {
  expect(pages.length).toBeGreaterThanOrEqual(16)
})

test.for(pages)('$id: every quote of a record is the page', page => {
  const { records, articles } = codePage(page)
  const units = new Set(articles.map(({ unit }) => unit))
  for (const record of records) {
    const { actors, recipients, third, trigger, evidence, date, place } = record
    const parties = [...actors, ...recipients, ...third]
    expect(misquoted(page.text, [trigger, evidence, ...parties])).toEqual([])
    expect(evidence.start).toBeLessThanOrEqual(trigger.start)
    expect(evidence.end).toBeGreaterThanOrEqual(trigger.end)
    if (place !== null) expect(page.text.slice(place.start, place.end)).toMatch(/\p{L}/u)
    if (date !== null) expect(evidence.text).toContain(date.text)
    expect(units).toContain(record.unit)
  }
})

test.for(pages)('$id: every record is well formed', page => {
  const { records } = codePage(page)
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  for (const { type, status, confidence, actors, date, event } of records) {
    expect(recordTypes).toContain(type)
    expect(statuses).toContain(status)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(actors.length).toBeGreaterThan(0)
    expect(event).not.toBe('')
    if (date !== null) expect(date.start <= date.end).toBe(true)
  }
})

test.for(pages)('$id: every mention is the page, in order', page => {
  const { mentions, sentences } = mentionsOf(page.id, analysePage(page))
  expect(misquoted(page.text, mentions)).toEqual([])
  const starts = mentions.map(({ start }) => start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  for (const { start, end } of mentions) {
    expect(sentences.some(one => one.start <= start && end <= one.end)).toBe(true)
  }
})

test.for(pages)('$id: no party is both actor and recipient of one record', page => {
  for (const { actors, recipients } of codePage(page).records) {
    const codes = actors.map(({ code }) => code)
    expect(recipients.filter(({ code }) => codes.includes(code))).toEqual([])
  }
})

test('the samples give the same bytes in any order', () => {
  const forth = pages.map(page => JSON.stringify(codePage(page)))
  const back = [...pages].reverse().map(page => JSON.stringify(codePage(page)))
  expect(back.reverse()).toEqual(forth)
})
