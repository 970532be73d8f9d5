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
import { taggerOf } from './tagger.ts'
import learnt from './weights.json' with { type: 'json' }
import type { NameWeights } from './weights.ts'

const weights = learnt as unknown as NameWeights
const likeness = likenessOf(weights)
const tag = taggerOf(weights)
const kinds: readonly NameKind[] = ['person', 'place', 'organisation']

/** `text` begins at offset `start`, in which the tokens' offsets count too. */
export function findNames(tokens: readonly Token[], text: string, start: number): NameMention[] {
  if (!tokens.some(token => token.script === 'arabic')) return []
  const { entities, offices, covers } = tag(tokens, text, start)
  const mentions: NameMention[] = []
  for (const { kind, first, last } of runsOf(entities)) {
    const name = kinds[(kind - 1) / 2]
    if (name !== undefined) mentions.push(mention(name, first, last, { tokens, text, start, covers }))
  }
  for (const { first, last } of runsOf(offices)) {
    mentions.push(mention('office', first, last, { tokens, text, start, covers }))
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

interface Scene {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly start: number
  readonly covers: readonly Cover[]
}

/** Runs of a tag that begins and its inner tags; `kind` is the beginning tag. */
export function runsOf(tags: Uint8Array): { kind: number; first: number; last: number }[] {
  const runs: { kind: number; first: number; last: number }[] = []
  for (let at = 0; at < tags.length; at++) {
    const kind = tags[at] as number
    if (kind % 2 === 0) continue
    let last = at + 1
    while (tags[last] === kind + 1) last++
    runs.push({ kind, first: at, last })
  }
  return runs
}

function mention(kind: NameKind, first: number, last: number, scene: Scene): NameMention {
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
