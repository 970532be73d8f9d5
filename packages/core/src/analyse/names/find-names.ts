/**
 * Finds the people, bodies, places and offices that an Arabic sentence names, known or not.
 *
 * A layer beside the actor finder: the coder asks who acts for whom, this layer what is a name at
 * all. Offices may hold names ("mayor of Nablus"), names do not hold each other. Spans leave out
 * the conjunctions and prepositions that Arabic writes onto the first word.
 */
import type { NameKind, NameMention, Token } from '#model'
import { cliticLetters, unitsOf } from './clitic-letters.ts'
import type { Cover } from './gazetteer.ts'
import { likenessOf } from './likeness.ts'
import { type NameMemory, newNameMemory } from './name-memory.ts'
import { type NameRun, namesOf, officesOf } from './name-runs.ts'
import { recall, remember } from './recall.ts'
import { taggerOf } from './tagger.ts'
import learnt from './weights.json' with { type: 'json' }
import type { NameWeights } from './weights.ts'

const weights = learnt as unknown as NameWeights
const likeness = likenessOf(weights)
const tag = taggerOf(weights)

/**
 * `text` begins at offset `start`, in which the tokens' offsets count too. With a `memory` kept over
 * the sentences of an article, bare surnames are known by the full names before them.
 */
export function findNames(
  tokens: readonly Token[],
  text: string,
  start: number,
  memory: NameMemory = newNameMemory(),
): NameMention[] {
  if (!tokens.some(token => token.script === 'arabic')) return []
  const { entities, offices, covers } = tag(tokens, text, start)
  recall(entities, tokens, covers, memory, likeness)
  const names = namesOf(entities, tokens)
  remember(names, tokens, memory)
  const scene = { tokens, text, start, covers }
  return [...names, ...officesOf(offices, tokens)]
    .map(run => mention(run, scene))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

interface Scene {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly start: number
  readonly covers: readonly Cover[]
}

function mention({ kind, first, last }: NameRun, scene: Scene): NameMention {
  const { tokens, text, start, covers } = scene
  const head = tokens[first] as Token
  const end = (tokens[last - 1] as Token).end
  const cover = covers.find(one => one.first === first && one.last === last)
  const written = text.slice(head.start - start, head.end - start)
  const letters = cover?.clitics ?? cliticLetters(head.form, likeness)
  const from = head.start + unitsOf(written, letters)
  const fits = cover !== undefined && fitting[kind]?.includes(cover.kind) === true
  return {
    kind,
    start: from,
    end,
    text: text.slice(from - start, end - start),
    code: fits ? cover.code : null,
    sector: null,
    entity: fits ? cover.entity : null,
    rule: `ar/names/${fits ? 'known' : 'tagged'}-${kind}`,
  }
}

/** Which known names a mention of each kind may take its code and entity from. */
const fitting: { readonly [kind in NameKind]?: readonly string[] } = {
  person: ['person', 'surname', 'maybe'],
  place: ['state', 'state?', 'capital', 'capital?', 'town', 'town?'],
  organisation: ['organisation', 'organisation?', 'group', 'group?', 'seat', 'outlet', 'outlet?'],
}
