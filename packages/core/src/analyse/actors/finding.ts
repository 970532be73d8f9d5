import type { ActorMention, OutletMention, Sentence, Token } from '#model'
import type { Memory } from './memory.ts'

/** A sentence while its actors are being found. */
export interface Finding {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly memory: Memory
  readonly actors: ActorMention[]
  readonly outlets: OutletMention[]
}
