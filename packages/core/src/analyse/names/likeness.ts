/**
 * How much a written word looks like a name: its letters against those of names and common words.
 *
 * Foreign names are spelt by sound and break the patterns of Arabic roots, so runs of two and three
 * letters tell them apart. Weights come from Wikidata's name pairs; the commonest names are listed.
 */
import type { NameWeights } from './weights.ts'

export interface Likeness {
  /** Log-odds for a name, cut into steps from 0 to 9. */
  readonly step: (form: string) => number
  /** 0 unknown, 1 a known name, 2 a common one. */
  readonly fame: (form: string) => number
}

export function likenessOf(weights: NameWeights): Likeness {
  const grams = gramWeights(weights.grams)
  const famous = weights.names.map(names => new Set(names.split(' ')))
  return {
    step: form => stepOf(scoreOf(form, grams)),
    fame: form => (famous[1]?.has(form) ? 2 : famous[0]?.has(form) ? 1 : 0),
  }
}

function gramWeights(list: string): Map<string, number> {
  const parts = list.split(' ')
  const weights = new Map<string, number>()
  for (let at = 0; at + 1 < parts.length; at += 2) {
    weights.set(parts[at] ?? '', Number(parts[at + 1]))
  }
  return weights
}

/** Letter runs of a word, its edges included. */
export function gramsOf(form: string): string[] {
  const framed = `^${form}$`
  const grams: string[] = []
  for (let at = 0; at < framed.length; at++) {
    if (at + 2 <= framed.length) grams.push(framed.slice(at, at + 2))
    if (at + 3 <= framed.length) grams.push(framed.slice(at, at + 3))
  }
  return grams
}

function scoreOf(form: string, grams: ReadonlyMap<string, number>): number {
  let sum = grams.get('*') ?? 0
  for (const gram of gramsOf(form)) sum += grams.get(gram) ?? 0
  return sum / 10
}

function stepOf(score: number): number {
  return Math.max(0, Math.min(9, Math.floor(score + 3)))
}
