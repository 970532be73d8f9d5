/**
 * The chain of those who vouch for a record, nearest to the reader first, origin last.
 *
 * A speaker who is the actor of his own speech act is no witness of it, nor is an actor who alone
 * vouches for his own act; outlets and unnamed sources always stay. What is only alleged or denied
 * stands on the word of whoever alleges or denies it.
 */
import type { Record, Word } from '#model'
import type { Voice } from './voices.ts'

/** Acts done by speaking: what a speaker says of himself there is the act, not testimony. */
const speechActs = new Set<Record['type']>([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'DENY',
  'REJECT',
  'REQUEST',
  'STATE',
  'SUPPORT',
  'THREATEN',
])

export interface Testimony {
  readonly type: Record['type']
  readonly status: Record['status']
  readonly actors: readonly string[]
}

/** `at` is the token of the predicate; `claimant` who accuses or denies in the same sentence. */
export function chainFor(
  voices: readonly Voice[],
  at: number,
  { type, status, actors }: Testimony,
  claimant: Word | null,
): Word[] {
  const doubted = status === 'alleged' || status === 'denied'
  const heard = voices.filter(({ from, to, first, last }) => {
    return at >= from && at < to && !(first <= at && at < last)
  })
  const words = [...heard].sort((a, b) => rank(a.word) - rank(b.word) || a.first - b.first)
  const chain: Word[] = []
  for (const { word } of words) {
    const self = word.code !== null && actors.includes(word.code)
    if (self && (speechActs.has(type) || !doubted)) continue
    if (!chain.some(({ text }) => text === word.text)) chain.push(word)
  }
  const claimed = doubted && claimant !== null && !chain.some(({ code }) => code === claimant.code)
  return claimed ? [...chain, claimant] : chain
}

function rank({ kind }: Word): number {
  return kind === 'outlet' ? 0 : kind === 'document' ? 1 : 2
}
