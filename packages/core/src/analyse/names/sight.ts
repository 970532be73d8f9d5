/**
 * What the tagger sees of a sentence: the features of its words and the patterns of their kinds.
 *
 * One function lists them for training and for tagging, so that both see the same.
 */
import type { Token } from '#model'
import { type Cover, findCovers } from './gazetteer.ts'
import type { WordFeatures } from './word-features.ts'

export const edge = 'edge'

export interface Sight {
  readonly words: readonly WordFeatures[]
  /** The kind of each token: that of the known name which covers it, else the word's own. */
  readonly kinds: readonly string[]
  readonly covers: readonly Cover[]
}

export function sightOf(tokens: readonly Token[], wordOf: (token: Token) => WordFeatures): Sight {
  const words = tokens.map(wordOf)
  const kinds = words.map(word => word.kind)
  const covers = findCovers(tokens)
  for (const { kind, first, last } of covers) {
    for (let at = first; at < last; at++) kinds[at] = `${kind}${at === first ? '/B' : '/I'}`
  }
  return { words, kinds, covers }
}

/** How far each kind of word feature is seen from. */
export const reaches: readonly { readonly by: number; readonly part: 'own' | 'beside' | 'far' }[] =
  [
    { by: 0, part: 'own' },
    { by: -1, part: 'beside' },
    { by: 1, part: 'beside' },
    { by: -2, part: 'far' },
    { by: 2, part: 'far' },
  ]

/** Patterns of kinds around a token, by their distances from it. */
export const patterns: readonly (readonly number[])[] = [
  [0],
  [-1],
  [1],
  [-2],
  [-1, 0],
  [0, 1],
  [-1, 0, 1],
  [-2, -1, 0],
  [-1, 1],
]

export function wordFeatureName(by: number, feature: string): string {
  return `${by}|${feature}`
}

export function patternName(pattern: number, kinds: readonly string[], at: number): string {
  let name = `${pattern}:`
  for (const by of patterns[pattern] ?? []) name += `${kinds[at + by] ?? edge} `
  return name
}
