/**
 * Reads Wojood's sentences (MIT) and turns its nested tags into the tagger's two layers.
 *
 * Of nested names the outermost stands. A government called by its country's name is a place here,
 * as everywhere in Marsad, and the words "city of" and the like are left out of places.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCovers } from '../../packages/core/src/analyse/names/gazetteer.ts'
import { wordKinds } from '../../packages/core/src/analyse/names/words/word-kinds.ts'
import type { Token } from '../../packages/core/src/model/index.ts'
import { tokenize } from '../../packages/core/src/text/index.ts'

export interface TaggedSentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Numbers of the entity tags and of the office tags, a token each. */
  readonly entities: number[]
  readonly offices: number[]
}

export interface WordSpan {
  readonly type: string
  readonly first: number
  readonly last: number
}

export function readWojood(folder: string, part: 'train' | 'val' | 'test'): TaggedSentence[] {
  const file = join(folder, 'wojood-sample', `${part}.txt`)
  if (!existsSync(file)) throw new Error(`${file} is absent`)
  return readRows(file).map(rows => {
    const words = rows.map(([word = '']) => word)
    return sentenceOf(words, spansOf(rows.map(([, ...tags]) => tags)))
  })
}

/** Sentences as rows of a word and its tags. */
export function readRows(file: string): string[][][] {
  const sentences: string[][][] = [[]]
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const row = line.trim().split(/\s+/u)
    if (row[0] === '' || row[0] === undefined) sentences.push([])
    else if (row[0] !== '$#$' && row.length > 1) sentences.at(-1)?.push(row)
  }
  return sentences.filter(rows => rows.length > 0)
}

/** The spans of every type, outermost of their type. */
export function spansOf(tags: readonly (readonly string[])[]): WordSpan[] {
  const types = new Set(tags.flat().map(tag => tag.slice(2)))
  types.delete('')
  return [...types].flatMap(type => spansOfType(tags, type))
}

function spansOfType(tags: readonly (readonly string[])[], type: string): WordSpan[] {
  const spans: WordSpan[] = []
  let first = -1
  tags.forEach((row, at) => {
    if (first >= 0 && row.includes(`I-${type}`)) return
    if (first >= 0) spans.push({ type, first, last: at })
    first = row.includes(`B-${type}`) ? at : -1
  })
  if (first >= 0) spans.push({ type, first, last: tags.length })
  return spans
}

const beginTag: { readonly [type: string]: number } = { PERS: 1, GPE: 3, LOC: 3, ORG: 5 }

export function sentenceOf(words: readonly string[], spans: readonly WordSpan[]): TaggedSentence {
  const { text, tokens, firstOf } = spread(words)
  const entities = new Array<number>(tokens.length).fill(0)
  const offices = new Array<number>(tokens.length).fill(0)
  const names = spans.filter(({ type }) => type in beginTag)
  names.sort((a, b) => a.first - b.first || b.last - a.last)
  let free = 0
  for (const { type, first, last } of names) {
    if (first < free) continue
    free = last
    const tag = beginTag[type] ?? 0
    put(entities, ...trimmed(tokens, tag, firstOf[first] ?? 0, firstOf[last] ?? tokens.length))
  }
  for (const { type, first, last } of spans) {
    if (type === 'OCC') put(offices, 1, firstOf[first] ?? 0, firstOf[last] ?? tokens.length)
  }
  return { text, tokens, entities, offices }
}

export interface Spread {
  readonly text: string
  readonly tokens: Token[]
  readonly firstOf: number[]
}

/** The words as text, its tokens, and the token that each word begins with. */
export function spread(words: readonly string[]): Spread {
  const text = words.join(' ')
  const tokens = tokenize(text)
  const firstOf: number[] = []
  let offset = 0
  let at = 0
  for (const word of words) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++
    firstOf.push(at)
    offset += word.length + 1
  }
  firstOf.push(tokens.length)
  return { text, tokens, firstOf }
}

function trimmed(
  tokens: readonly Token[],
  tag: number,
  first: number,
  last: number,
): [number, number, number] {
  const inside = tokens.slice(first, last)
  if (tag === 5) {
    const [cover] = findCovers(inside)
    const whole = cover?.first === 0 && cover.last === inside.length
    return [whole && /^(?:state|capital|town)/u.test(cover.kind) ? 3 : 5, first, last]
  }
  if (tag !== 3) return [tag, first, last]
  let from = first
  const [whole] = findCovers(inside)
  if (whole?.first === 0 && whole.last === inside.length) return [tag, first, last]
  while (from < last - 1 && isHead(tokens[from]?.form ?? '')) from++
  return [tag, from, last]
}

function isHead(form: string): boolean {
  return wordKinds.get(form)?.some(kind => kind === 'town' || kind === 'direction') === true
}

function put(tags: number[], begin: number, first: number, last: number): void {
  for (let at = first; at < last; at++) tags[at] = at === first ? begin : begin + 1
}
