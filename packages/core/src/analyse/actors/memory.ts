/**
 * What a reader of the article remembers: names introduced with their office, the pair of parties
 * last spoken of, and who held the floor. Filled sentence by sentence, in the order of the text.
 */
import type { ActorMention, IsoDate } from '#model'

export interface Memory {
  /** The day that decides who holds an office; null where the article has no date. */
  readonly published: IsoDate | null
  /** Folded last names introduced in this article with their party. */
  readonly names: Map<string, { readonly code: string; readonly entity: string | null }>
  /** Folded head nouns ("the president") with the code they last stood for. */
  readonly heads: Map<string, string>
  /** Codes and people that the article names anywhere, for names that depend on their company. */
  readonly company: ReadonlySet<string>
  /** The group and the organisation last named. */
  group: string | null
  body: string | null
  /** The two parties last named together. */
  pair: readonly [string, string] | null
  /** The party that the previous sentence was about. */
  topic: string | null
}

export function newMemory(published: IsoDate | null, company: ReadonlySet<string>): Memory {
  return {
    published,
    company,
    group: null,
    body: null,
    names: new Map(),
    heads: new Map(),
    pair: null,
    topic: null,
  }
}

/** Takes a finished sentence into memory. */
export function remember(memory: Memory, actors: readonly ActorMention[]): void {
  const named = actors.filter(actor => actor.form !== 'adjective')
  const codes = [...new Set(named.map(actor => actor.code))]
  const [first, second] = codes.length >= 2 ? codes : [...new Set(actors.map(a => a.code))]
  if (first !== undefined && second !== undefined) memory.pair = [first, second]
  for (const { form, code } of actors) {
    if (form === 'group') memory.group = code
    if (form === 'organisation') memory.body = code
  }
  const topic = named[0]?.code
  if (topic !== undefined) memory.topic = topic
}

/** The other party of the pair in focus. */
export function counterpart(memory: Memory, code: string | null): string | null {
  if (memory.pair === null || code === null) return null
  const [a, b] = memory.pair
  return a === code ? b : b === code ? a : null
}
