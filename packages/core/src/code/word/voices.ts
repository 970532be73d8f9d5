/**
 * The voices of a sentence: who vouches for which stretch of it.
 *
 * A verb of saying gives its subject the floor from "that", the colon or the quotation on, up to a
 * word that turns to something else ("while", "for its part"); "according to" gives it the clause.
 * A verb of saying without a subject of its own goes on with the speaker of the sentence before.
 */
import { attribution as arabicAttribution } from '@marsad/lexicon/ar/grammar/attribution'
import { turns as arabicTurns } from '@marsad/lexicon/ar/grammar/turns'
import { attribution as englishAttribution } from '@marsad/lexicon/en/grammar/attribution'
import { turns as englishTurns } from '@marsad/lexicon/en/grammar/turns'
import type { Word } from '#model'
import { phraseIndex } from '#text'
import { Tag } from '../clause/tags.ts'
import type { Scene } from '../scene.ts'
import { type Source, sourcesIn, subjectWords } from './sources.ts'

export interface Voice {
  readonly word: Word
  /** Token indices of the words that name the voice; -1 where it comes from the sentence before. */
  readonly first: number
  readonly last: number
  /** Tokens that the voice vouches for: `from` included, `to` not. */
  readonly from: number
  readonly to: number
}

const vouching = phraseIndex([...arabicAttribution, ...englishAttribution], row => row.form)
const turning = phraseIndex([...arabicTurns, ...englishTurns], row => row.form)

/** All voices of the sentence, in the order of the text. `before` is who spoke last before it. */
export function voicesOf(scene: Scene, before: Word | null): Voice[] {
  const sources = sourcesIn(scene)
  const voices = [
    ...cited(scene, sources),
    ...speakers(scene, sources, before),
    ...headline(scene, sources),
  ]
  return voices.sort((a, b) => a.first - b.first)
}

/** Who the next sentence goes on with, if it names no speaker of its own. */
export function speakerAfter(voices: readonly Voice[], before: Word | null): Word | null {
  return (
    voices.findLast(({ word }) => word.kind !== 'outlet')?.word ?? voices.at(-1)?.word ?? before
  )
}

const citedWithin = 3

/** "According to X", "citing X": vouches for the clause it stands in. */
function cited(scene: Scene, sources: readonly Source[]): Voice[] {
  const { tokens } = scene.analysed
  return [...tokens.keys()].flatMap(at => {
    const hit = vouching.at(tokens, at)[0]
    if (hit === undefined) return []
    const source = sources.find(({ first }) => first >= hit.last && first <= hit.last + citedWithin)
    return source === undefined ? [] : [{ ...source, from: 0, to: tokens.length }]
  })
}

/** Verbs of saying with content: their subjects, and the outlets they speak to. */
function speakers(scene: Scene, sources: readonly Source[], before: Word | null): Voice[] {
  return [...scene.tags.entries()].flatMap(([at, tag]) => {
    const from = (tag & Tag.speech) === 0 ? -1 : contentAfter(scene, at)
    if (from < 0) return []
    const scope = { from, to: endOfScope(scene, from) }
    const source = subjectOf(scene, sources, at, from)
    if (source === undefined) {
      return before === null ? [] : [{ word: before, first: -1, last: -1, ...scope }]
    }
    const heard = sources.find(
      ({ word, first }) => word.kind === 'outlet' && first >= source.last && first < from,
    )
    return [source, ...(heard === undefined ? [] : [heard])].map(one => ({ ...one, ...scope }))
  })
}

const contentWithin = 30

/** Where the content of a verb of saying begins: behind "that", a colon or an opening quotation. */
function contentAfter({ tags, analysed }: Scene, at: number): number {
  const quotes = analysed.quotes.map(({ start }) => start)
  for (let next = at + 1; next < tags.length && next <= at + contentWithin; next++) {
    if (((tags[next] ?? 0) & Tag.complement) !== 0) return next
    const { form = '', end = -1 } = analysed.tokens[next] ?? {}
    if (form === ':' || quotes.includes(end)) return next
  }
  return -1
}

function endOfScope({ analysed: { tokens } }: Scene, from: number): number {
  for (let at = from + 1; at < tokens.length; at++) if (turning.at(tokens, at).length > 0) return at
  return tokens.length
}

const subjectWithin = 3

function subjectOf(
  scene: Scene,
  sources: readonly Source[],
  at: number,
  from: number,
): Source | undefined {
  const behind = sources.find(
    ({ first }) => first > at && first <= at + subjectWithin && first < from,
  )
  if (behind !== undefined) return behind
  const before = sources.findLast(({ last }) => last <= at && at - last <= subjectWithin)
  return before ?? subjectWords(scene, at, from)
}

/** A headline's speaker stands before its colon: "Moscow: the sanctions will not last". */
function headline({ analysed }: Scene, sources: readonly Source[]): Voice[] {
  const { tokens, sentence } = analysed
  const colon = sentence.role === 'title' ? tokens.findIndex(({ form }) => form === ':') : -1
  const speaker = sources.find(({ last }) => last <= colon)
  return speaker === undefined ? [] : [{ ...speaker, from: colon + 1, to: tokens.length }]
}
