/**
 * On whose word a sentence stands: the chain from the outlet cited nearest to the reader to the
 * origin. Read from verbs of saying with their subjects, "according to" phrases and named sources.
 */
import { attribution as arabicAttribution } from '@marsad/lexicon/ar/grammar/attribution'
import { sources as arabicSources } from '@marsad/lexicon/ar/grammar/sources'
import { attribution as englishAttribution } from '@marsad/lexicon/en/grammar/attribution'
import { sources as englishSources } from '@marsad/lexicon/en/grammar/sources'
import type { ActorMention, Record, Word } from '#model'
import { phraseIndex } from '#text'
import { countTags, Tag } from '../clause/tags.ts'
import type { Scene } from '../scene.ts'

export interface Voice {
  readonly word: Word
  /** Token indices of the words: first included, last not. */
  readonly first: number
  readonly last: number
  /** Tokens that the voice vouches for. */
  readonly from: number
  readonly to: number
}

const vouching = phraseIndex([...arabicAttribution, ...englishAttribution], row => row.form)
const anonymous = phraseIndex([...arabicSources, ...englishSources], row => row.form)

/** All voices of the sentence, in the order of the text. */
export function voicesOf(scene: Scene): Voice[] {
  return [...cited(scene), ...speakers(scene)].sort((a, b) => a.first - b.first)
}

interface Source {
  readonly first: number
  readonly last: number
  readonly word: Word
}

function sourcesIn(scene: Scene): Source[] {
  const { actors, outlets } = scene.analysed
  const found: Source[] = outlets.map(({ first, last, text }) => ({
    first,
    last,
    word: { text, kind: 'outlet', code: null },
  }))
  for (const { form, first, last, text, code } of actors) {
    const named = found.some(one => one.first < last && first < one.last)
    if (form !== 'adjective' && !named) {
      found.push({ first, last, word: { text, kind: 'official', code } })
    }
  }
  found.push(...unnamedSources(scene))
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}

function unnamedSources({ analysed: { tokens, sentence } }: Scene): Source[] {
  return [...tokens.entries()].flatMap(([first, token]) => {
    const hit = token.kind === 'word' ? anonymous.at(tokens, first)[0] : undefined
    const end = tokens[(hit?.last ?? 0) - 1]?.end
    if (hit === undefined || end === undefined) return []
    const text = sentence.text.slice(token.start - sentence.start, end - sentence.start)
    return [{ first, last: hit.last, word: { text, kind: hit.row.kind, code: null } }]
  })
}

/** "According to X", "citing X": vouches for the clause it stands in. */
function cited(scene: Scene): Voice[] {
  const { tokens } = scene.analysed
  const sources = sourcesIn(scene)
  const voices: Voice[] = []
  for (const at of tokens.keys()) {
    const [hit] = vouching.at(tokens, at)
    if (hit === undefined) continue
    const source = sources.find(one => one.first >= hit.last && one.first <= hit.last + 3)
    if (source === undefined) continue
    voices.push({ ...source, from: 0, to: tokens.length })
  }
  return voices
}

/** The subject of a verb of saying vouches for what follows the verb. */
function speakers(scene: Scene): Voice[] {
  const { tokens } = scene.analysed
  const sources = sourcesIn(scene)
  const voices: Voice[] = []
  for (const [at, tag] of scene.tags.entries()) {
    if ((tag & Tag.speech) === 0 || !opensContent(scene, at)) continue
    const source =
      sources.find(one => one.first > at && one.first <= at + 2) ??
      sources.findLast(one => one.last <= at && at - one.last <= 3 && one.last > at - 6)
    if (source === undefined) continue
    const start = Math.max(at + 1, source.last)
    voices.push({ ...source, from: start, to: tokens.length })
    const outlet = sources.find(
      one => one.word.kind === 'outlet' && one.first >= source.last && one.first <= source.last + 4,
    )
    if (outlet !== undefined) voices.push({ ...outlet, from: start, to: tokens.length })
  }
  return voices
}

/** A verb of saying has content where "that", a colon or a quotation follows. */
function opensContent({ tags, analysed, lang }: Scene, at: number): boolean {
  if (countTags(tags, at + 1, tags.length, Tag.complement) > 0) return true
  const start = analysed.tokens[at]?.end ?? 0
  if (analysed.quotes.some(quote => quote.start >= start)) return true
  return lang === 'en' || countTags(tags, at + 1, tags.length, Tag.stop) > 0
}

const acts = new Set([
  'ACCUSE',
  'DENY',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'AGREE',
  'CONCEDE',
  'SUPPORT',
  'STATE',
])

/**
 * The chain for a record. A speaker who is the actor of his own speech act is no witness of it, nor
 * is an actor who alone vouches for his own act; outlets and unnamed sources always stay.
 */
export function chainFor(
  voices: readonly Voice[],
  at: number,
  record: Pick<Record, 'type' | 'status'>,
  actors: readonly Pick<ActorMention, 'code'>[],
): Word[] {
  const own = new Set(actors.map(({ code }) => code))
  const reported = record.status === 'alleged' || record.status === 'denied'
  const heard = voices.filter(
    ({ from, to, first, last }) => at >= from && at < to && !(first <= at && at < last),
  )
  const chain: Word[] = []
  const ordered = [...heard].sort((a, b) => rank(a.word) - rank(b.word) || a.first - b.first)
  for (const { word } of ordered) {
    const self = word.code !== null && own.has(word.code)
    if (self && (acts.has(record.type) || !reported)) continue
    if (!chain.some(one => one.text === word.text)) chain.push(word)
  }
  return chain
}

function rank({ kind }: Word): number {
  return kind === 'outlet' ? 0 : kind === 'document' ? 1 : 2
}
