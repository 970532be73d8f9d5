/** The training pages that the project wrote itself: read, and brought into the shape of gold. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '../../packages/core/src/model/index.ts'
import { type GoldRecord, readLines } from './gold.ts'

interface OwnRecord {
  readonly s: string
  readonly trig: string
  readonly type: string
  readonly mode: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly status: string
}

interface OwnPage extends Page {
  readonly records: readonly OwnRecord[]
}

export function readOwn(): { page: Page; gold: GoldRecord[] }[] {
  const folder = resolve(import.meta.dirname, 'own')
  return globSync('*.jsonl', { cwd: folder })
    .sort()
    .flatMap(file => readLines<OwnPage>(resolve(folder, file)))
    .map(page => ({ page, gold: page.records.flatMap(record => goldOf(page, record) ?? []) }))
}

function goldOf({ id, text }: OwnPage, record: OwnRecord): GoldRecord | undefined {
  const start = text.indexOf(record.s)
  const line = text.indexOf('\n', start)
  const end = line < 0 ? text.length : line
  const at = text.indexOf(record.trig, start)
  if (start < 0 || at < 0 || at >= end) return undefined
  const { type, mode, status } = record
  return {
    doc: id,
    sentence: { start, end },
    trigger: { start: at, end: at + record.trig.length, text: record.trig },
    type,
    mode,
    actors: record.actors.map(party),
    recipients: record.recipients.map(party),
    status,
    core: true,
  }
}

function party(text: string): { code: string; text: string } {
  const bar = text.indexOf('|')
  return { code: text.slice(0, bar), text: text.slice(bar + 1) }
}
