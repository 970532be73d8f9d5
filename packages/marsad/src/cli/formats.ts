/**
 * The forms in which `marsad code` writes: whole coded pages, single records, or a table. One page
 * in gives one piece of text out, so that order and memory never depend on the form.
 */
import type { CodedPage, Record } from '@marsad/core/model'
import { csvLine, recordCells, recordColumns } from '../serve/csv.ts'
import { CliError } from './cli-error.ts'

export interface Format {
  readonly head: string
  page(coded: CodedPage, text: string | null): string
}

const formats: { readonly [name: string]: (withText: boolean) => Format } = {
  jsonl: withText => ({
    head: '',
    page: (coded, text) => `${JSON.stringify(withText ? { ...coded, text } : coded)}\n`,
  }),
  records: () => ({
    head: '',
    page: coded =>
      eachRecord(coded, record => `${JSON.stringify({ page: coded.page, ...record })}\n`),
  }),
  csv: () => ({
    head: csvLine(recordColumns),
    page: coded => eachRecord(coded, record => csvLine(recordCells(coded.page, record))),
  }),
}

export function formatNamed(name: string, withText: boolean): Format {
  const make = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (make === undefined) {
    const names = Object.keys(formats).join(', ')
    throw new CliError('cli/bad-option', `there is no format "${name}"; there are ${names}`)
  }
  return make(withText)
}

function eachRecord(coded: CodedPage, write: (record: Record) => string): string {
  return coded.records.map(write).join('')
}
