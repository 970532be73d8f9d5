/** `marsad list`: records of the store, newest first: as text for eyes, as JSON lines or a table for programs. */
import type { RecordView } from '@marsad/core/model'
import { csvLine, viewCells, viewColumns } from '../serve/csv.ts'
import { askedRecords } from '../serve/queries.ts'
import { CliError } from './cli-error.ts'
import { openOutput } from './output.ts'
import { openPresentStore, type StoreFlags } from './store-location.ts'

export interface ListFlags extends StoreFlags {
  readonly actor?: string
  readonly with?: string
  readonly type?: string
  readonly status?: string
  readonly from?: string
  readonly to?: string
  readonly q?: string
  readonly limit?: string
  readonly format: string
}

export async function runList(flags: ListFlags): Promise<void> {
  const { store: _store, with: other, format, limit, ...filter } = flags
  const query = askedRecords({ ...filter, ...(other === undefined ? {} : { other }) })
  const most = limitOf(limit)
  const write = writerNamed(format)
  const store = await openPresentStore(flags, { words: flags.q !== undefined })
  const output = openOutput(process.stdout)
  try {
    if (format === 'csv') await output.write(csvLine(viewColumns))
    let count = 0
    for await (const record of store.eachRecord(query)) {
      if (++count > most) break
      await output.write(write(record))
    }
    await output.close()
  } finally {
    await store.close()
  }
}

function limitOf(given = '50'): number {
  const most = given === 'all' ? Number.POSITIVE_INFINITY : Number(given)
  if (most >= 1) return most
  throw new CliError('cli/bad-option', `--limit takes a number or "all", not "${given}"`)
}

type Writer = (record: RecordView) => string

const writers: { readonly [format: string]: Writer } = {
  text: forEyes,
  jsonl: record => `${JSON.stringify(record)}\n`,
  csv: record => csvLine(viewCells(record)),
}

function writerNamed(format: string): Writer {
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined
  if (write !== undefined) return write
  const names = Object.keys(writers).join(', ')
  throw new CliError('cli/bad-option', `there is no format "${format}"; there are ${names}`)
}

function forEyes(record: RecordView): string {
  const who = [codes(record.actors), codes(record.recipients)]
    .filter(side => side !== '')
    .join(' > ')
  const what = record.mode === null ? record.type : `${record.type}/${record.mode}`
  const { outlet, sample } = record.source
  const where = `${outlet ?? record.source.page}${sample ? ' (sample)' : ''}`
  const head = `${record.day ?? '----------'}  ${who}  ${what}  ${record.status}  ${where}`
  return `${head}\n    ${plain(record.evidence.text)}\n`
}

function codes(parties: readonly { readonly code: string }[]): string {
  return [...new Set(parties.map(party => party.code))].join('+')
}

/** Words of a page may hold control characters that a terminal would obey. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
