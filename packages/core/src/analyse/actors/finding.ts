import type { ActorMention, OutletMention, Sentence, Token } from '#model'
import type { PhraseHit } from '#text'
import type { Memory } from './memory.ts'
import type { NameRow } from './name-row.ts'

/** A sentence while its actors are being found. */
export interface Finding {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** What the lexicon knows at each token. */
  readonly names: readonly (readonly PhraseHit<NameRow>[])[]
  readonly memory: Memory
  readonly actors: ActorMention[]
  readonly outlets: OutletMention[]
}
