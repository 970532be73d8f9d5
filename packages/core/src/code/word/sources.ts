/** Those who can vouch in a sentence: outlets, officials, unnamed sources, documents. */
import { sources as arabicSources } from '@marsad/lexicon/ar/grammar/sources'
import { sources as englishSources } from '@marsad/lexicon/en/grammar/sources'
import type { Word } from '#model'
import { phraseIndex } from '#text'
import { Tag } from '../clause/tags.ts'
import type { Scene } from '../scene.ts'

export interface Source {
  /** Token indices: `first` included, `last` not. */
  readonly first: number
  readonly last: number
  readonly word: Word
}

const unnamed = phraseIndex([...arabicSources, ...englishSources], row => row.form)

export function sourcesIn(scene: Scene): Source[] {
  const { actors, outlets } = scene.analysed
  const others = unnamedSources(scene)
  const found: Source[] = outlets.map(({ first, last, text }) => ({
    first,
    last,
    word: { text, kind: 'outlet', code: null },
  }))
  for (const { form, first, last, text, code } of actors) {
    const named = [...found, ...others].some(one => one.first < last && first < one.last)
    if (form !== 'adjective' && !named) {
      found.push({ first, last, word: { text, kind: 'official', code } })
    }
  }
  found.push(...others)
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** "Officials", "state media", with the nationality beside them: "Russian state media". */
function unnamedSources({ analysed: { tokens, sentence, actors } }: Scene): Source[] {
  return [...tokens.entries()].flatMap(([at, token]) => {
    const hit = token.kind === 'word' ? unnamed.at(tokens, at)[0] : undefined
    if (hit === undefined) return []
    const before = actors.find(({ last, form }) => last === at && form !== 'person')
    const after = actors.find(({ first, form }) => first === hit.last && form === 'adjective')
    const [first, last] = [before?.first ?? at, after?.last ?? hit.last]
    const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end]
    if (start === undefined || end === undefined) return []
    const text = sentence.text.slice(start - sentence.start, end - sentence.start)
    return [{ first, last, word: { text, kind: hit.row.kind, code: null } }]
  })
}

const subjectWordsMax = 6
const stops = Tag.comma | Tag.stop | Tag.complement | Tag.subordinate | Tag.verb

/** The bare words behind a verb of saying: a speaker whom no register knows. */
export function subjectWords(
  { analysed, tags }: Scene,
  verb: number,
  content: number,
): Source | undefined {
  const { tokens, sentence, times } = analysed
  let last = verb + 1
  while (last < content && last <= verb + subjectWordsMax) {
    const token = tokens[last]
    if (token?.kind !== 'word' || ((tags[last] ?? 0) & stops) !== 0) break
    if (times.some(({ start, end }) => start <= token.start && token.start < end)) break
    last++
  }
  const [first, end] = [tokens[verb + 1], tokens[last - 1]]
  if (first === undefined || end === undefined || last <= verb + 1) return undefined
  if (first.form.length < 3 || isFunctionWord(first.form)) return undefined
  const text = sentence.text.slice(first.start - sentence.start, end.end - sentence.start)
  return { first: verb + 1, last, word: { text, kind: 'source', code: null } }
}

/** A preposition cannot open a subject: "he said in a statement that". */
function isFunctionWord(form: string): boolean {
  return functionWords.has(form)
}

const functionWords = new Set(
  [
    'في',
    'الى',
    'على',
    'عن',
    'من',
    'مع',
    'خلال',
    'بعد',
    'قبل',
    'ايضا',
    'لاحقا',
    'امام',
    'ردا',
    'هنا',
    'in',
    'on',
    'at',
    'the',
    'also',
    'earlier',
    'after',
  ].map(word => word.replace(/\u0649/gu, '\u064A')),
)
