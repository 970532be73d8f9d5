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
  const pair = pairOf(actors)
  if (pair !== null) memory.pair = pair
  for (const { form, code } of actors) {
    if (form === 'group') memory.group = code
    if (form === 'organisation') memory.body = code
  }
  const topic = actors.find(({ form }) => form !== 'adjective')?.code
  if (topic !== undefined) memory.topic = topic
}

const bodies = new Set<ActorMention['form']>(['organisation', 'group'])

/**
 * The two parties that mentions speak of: two states if there are just two, else just two parties of
 * any kind. Three leave the pair open.
 */
export function pairOf(actors: readonly ActorMention[]): readonly [string, string] | null {
  const states = actors.filter(({ form }) => !bodies.has(form))
  const named = states.filter(({ form }) => form !== 'adjective')
  return twoOf(named) ?? twoOf(states) ?? twoOf(actors)
}

function twoOf(actors: readonly ActorMention[]): readonly [string, string] | null {
  const [first, second, third] = new Set(actors.map(({ code }) => code))
  return first !== undefined && second !== undefined && third === undefined ? [first, second] : null
}

/** The other party of the pair in focus. */
export function counterpart(memory: Memory, code: string | null): string | null {
  if (memory.pair === null || code === null) return null
  const [a, b] = memory.pair
  return a === code ? b : b === code ? a : null
}
