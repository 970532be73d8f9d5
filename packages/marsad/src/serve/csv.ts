/**
 * Records as a table for spreadsheets: RFC 4180, and no cell that a spreadsheet would run as a
 * formula, because the words come from pages that anyone may have written.
 */
import type { Party, Record, RecordView } from '@marsad/core/model'

export type Cell = string | number | null | undefined

const formulaStart = /^[\s\p{Cf}]*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const recordColumns = [
  'page',
  'unit',
  'id',
  'type',
  'mode',
  'contexts',
  'status',
  'actors',
  'recipients',
  'third',
  'actor_words',
  'recipient_words',
  'date_start',
  'date_end',
  'date_precision',
  'date_basis',
  'place',
  'said',
  'trigger',
  'evidence',
  'evidence_start',
  'evidence_end',
  'event',
  'confidence',
  'rule',
] as const

export function recordCells(page: string, record: Record): Cell[] {
  return [
    page,
    record.unit,
    record.id,
    record.type,
    record.mode,
    record.contexts.join(';'),
    record.status,
    codes(record.actors),
    codes(record.recipients),
    codes(record.third),
    words(record.actors),
    words(record.recipients),
    record.date?.start,
    record.date?.end,
    record.date?.precision,
    record.date?.basis,
    record.place?.code,
    record.said.map(word => word.text).join(' < '),
    record.trigger.text,
    record.evidence.text,
    record.evidence.start,
    record.evidence.end,
    record.event,
    record.confidence,
    record.rule,
  ]
}

function codes(parties: readonly Party[]): string {
  return parties.map(party => party.code).join(';')
}

function words(parties: readonly Party[]): string {
  return parties.map(party => party.text).join('; ')
}

export const viewColumns: readonly string[] = [
  ...recordColumns,
  'day',
  'day_end',
  'day_basis',
  'score',
  'outlet',
  'lang',
  'published',
  'url',
  'hash',
  'sample',
]

export function viewCells(view: RecordView): Cell[] {
  const { source } = view
  return [
    ...recordCells(source.page, view),
    view.day,
    view.dayEnd,
    view.dayBasis,
    view.score,
    source.outlet,
    source.lang,
    source.published,
    source.url,
    source.hash,
    source.sample ? 'sample' : '',
  ]
}
