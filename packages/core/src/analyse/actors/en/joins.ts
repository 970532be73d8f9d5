/**
 * Which parties "and" joins. A comma joins only inside a list that "and" closes ("Nigeria, Benin
 * and Niger") or that is three long; in "a pact with Benin, Niger said" it parts two clauses.
 */
import type { ActorMention } from '#model'
import type { Token } from '#text'
import type { Finding } from '../finding.ts'
import { isWord } from './phrase-words.ts'
import { prepositionBefore } from './prepositions.ts'

/** How a mention that begins at token `first` hangs on the mention before it. */
export function joinAt(
  tokens: readonly Token[],
  before: ActorMention | undefined,
  first: number,
): 'and' | 'comma' | 'same' | undefined {
  if (before === undefined) return undefined
  if (before.first === first) return 'same'
  const between = tokens.slice(before.last, first)
  const words = between.map(({ form }) => form).filter(form => !isWord('between', form))
  const link = words.join(' ')
  if (link === ',') return 'comma'
  if (conjunctions.has(link)) return 'and'
  const [hyphen] = between
  const glued = before.end === hyphen?.start && hyphen.end === tokens[first]?.start
  return glued && /^[-\u2013/]$/u.test(link) ? 'and' : undefined
}

const conjunctions = new Set([
  'and',
  ', and',
  'or',
  '&',
  'as well as',
  'together with',
  'along with',
])

/** Takes back commas that turn out to close a clause. */
export function settleJoins({ tokens, actors }: Finding): void {
  for (let end = actors.length; end > 0; ) {
    let start = end - 1
    while (start > 0 && actors[start]?.joined === true) start--
    settleGroup(tokens, actors, start, end)
    end = start
  }
}

const listLength = 3

function settleGroup(
  tokens: readonly Token[],
  actors: ActorMention[],
  start: number,
  end: number,
): void {
  const links = actors.slice(start + 1, end).map((actor, at) => {
    return joinAt(tokens, actors[start + at], actor.first)
  })
  const closed = Math.max(links.lastIndexOf('and'), links.lastIndexOf('same'))
  if (closed < 0 && links.length + 1 >= listLength) return
  for (const [at, link] of links.entries()) {
    const actor = actors[start + 1 + at]
    if (link !== 'comma' || at < closed || actor === undefined) continue
    const preposition = prepositionBefore(tokens, actor.first)
    actors[start + 1 + at] = { ...actor, joined: false, preposition }
  }
}
