/**
 * Learns which runs of letters make a word look like a name: Wikidata's names (CC0) against common
 * words. Logistic regression by plain gradient steps; the same on every run.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gramsOf } from '../../packages/core/src/analyse/names/likeness.ts'
import { foldText } from '../../packages/core/src/text/index.ts'

/** Folded Arabic names and how often Wikidata's labels hold them. */
export function readNames(folder: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const part of ['64', '80']) {
    const file = join(folder, `wikidata-en-ar.wd_arabic_${part}`)
    if (!existsSync(file)) throw new Error(`${file} is absent`)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, spaced = '', count = '0'] = line.split('\t')
      const form = foldText(spaced.replaceAll(' ', ''))
      if (form.length >= 2) counts.set(form, (counts.get(form) ?? 0) + Number(count))
    }
  }
  return counts
}

export function trainLikeness(
  names: ReadonlyMap<string, number>,
  common: ReadonlySet<string>,
): Map<string, number> {
  const rows = rowsOf(names, common)
  const seen = new Map<string, number>()
  for (const { grams } of rows) for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1)
  const weights = new Map<string, number>([['', 0]])
  for (let round = 0; round < 12; round++) {
    const rate = 0.08 / (1 + round / 3)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[(at * 7919) % rows.length]
      if (row !== undefined) step(weights, row, rate, seen)
    }
  }
  return weights
}

function step(
  weights: Map<string, number>,
  { grams, label, weight }: { grams: readonly string[]; label: number; weight: number },
  rate: number,
  seen: ReadonlyMap<string, number>,
): void {
  const known = grams.filter(gram => (seen.get(gram) ?? 0) >= 4)
  let sum = weights.get('') ?? 0
  for (const gram of known) sum += weights.get(gram) ?? 0
  const error = (label - 1 / (1 + Math.exp(-sum))) * Math.min(2, weight) * rate
  for (const gram of ['', ...known]) {
    const old = weights.get(gram) ?? 0
    weights.set(gram, old + error - 0.0005 * rate * old)
  }
}

interface WordRow {
  readonly grams: string[]
  readonly label: number
  readonly weight: number
}

function rowsOf(names: ReadonlyMap<string, number>, common: ReadonlySet<string>): WordRow[] {
  const rows: WordRow[] = []
  const share = Math.max(1, names.size / Math.max(1, common.size)) / 3
  for (const [form, count] of names) {
    if (!common.has(form))
      rows.push({ grams: gramsOf(form), label: 1, weight: Math.log2(1 + count) / 2 })
  }
  for (const form of common) rows.push({ grams: gramsOf(form), label: 0, weight: share })
  return rows
}
