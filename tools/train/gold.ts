/** The training gold: records with their places, grouped by page. */
import { readFileSync } from 'node:fs'
import type { Page } from '../../packages/core/src/model/index.ts'

export interface GoldRecord {
  readonly doc: string
  readonly sentence: { readonly start: number; readonly end: number }
  readonly trigger: { readonly start: number; readonly end: number; readonly text: string }
  readonly type: string
  readonly mode: string | null
  readonly actors: readonly { readonly code: string; readonly text: string }[]
  readonly recipients: readonly { readonly code: string; readonly text: string }[]
  readonly status: string
  readonly core: boolean
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
}

export function readGold(folder: string, name: string): { page: Page; gold: GoldRecord[] }[] {
  const pages = readLines<Page>(`${folder}/${name}.pages.jsonl`)
  const records = readLines<GoldRecord>(`${folder}/${name}.records.jsonl`)
  return pages.map(page => ({ page, gold: records.filter(({ doc }) => doc === page.id) }))
}
