/**
 * Marks every token with its part in the clause: verbs, words that open a clause, stops, and the
 * words that set a standing. One bit each; rules and learnt weights read them.
 */
import { connectives as arabicConnectives } from '@marsad/lexicon/ar/grammar/connectives'
import { lightVerbs as arabicLight } from '@marsad/lexicon/ar/grammar/light-verbs'
import { modality as arabicModality } from '@marsad/lexicon/ar/grammar/modality'
import { prepositions } from '@marsad/lexicon/ar/grammar/prepositions'
import { speechVerbs as arabicSpeech } from '@marsad/lexicon/ar/grammar/speech-verbs'
import { connectives as englishConnectives } from '@marsad/lexicon/en/grammar/connectives'
import { lightVerbs as englishLight } from '@marsad/lexicon/en/grammar/light-verbs'
import { modality as englishModality } from '@marsad/lexicon/en/grammar/modality'
import { speechVerbs as englishSpeech } from '@marsad/lexicon/en/grammar/speech-verbs'
import type { Token } from '#model'
import {
  cliticReadings,
  englishVerbForms,
  foldText,
  type PhraseIndex,
  phraseIndex,
  verbForms,
} from '#text'

export const Tag = {
  verb: 1,
  speech: 2,
  light: 4,
  complement: 8,
  relative: 16,
  subordinate: 32,
  comma: 64,
  stop: 128,
  hal: 256,
} as const

export type ModalityKind = (typeof arabicModality)[number]['kind']

export interface ModalWord {
  readonly first: number
  readonly last: number
  readonly kind: ModalityKind
}

export interface ClauseTags {
  readonly tags: Uint16Array
  readonly modals: readonly ModalWord[]
}

const words = new Map<string, number>()
const phrases: PhraseIndex<{ form: string; tag: number }> = phraseIndex(
  connectiveRows(),
  row => row.form,
)
const modals = phraseIndex([...arabicModality, ...englishModality], row => row.form)
const marks: Readonly<Record<string, number>> = {
  '\u060C': Tag.comma,
  ',': Tag.comma,
  '.': Tag.stop,
  ';': Tag.stop,
  '\u061B': Tag.stop,
  ':': Tag.stop,
  '\u061F': Tag.stop,
  '!': Tag.stop,
}
fillWords()

function fillWords(): void {
  for (const row of arabicSpeech) addForms(arabicForms(row), Tag.speech | Tag.verb)
  for (const row of arabicLight) addForms(arabicForms(row), Tag.light | Tag.verb)
  for (const row of englishSpeech) addForms(englishForms(row), Tag.speech | Tag.verb)
  for (const row of englishLight) addForms(englishForms(row), Tag.light | Tag.verb)
  for (const { form } of prepositions) words.delete(foldText(form))
}

function addForms(forms: readonly string[], tag: number): void {
  for (const form of forms) words.set(form, (words.get(form) ?? 0) | tag)
}

function arabicForms({ past, present, measure }: (typeof arabicSpeech)[number]): string[] {
  return verbForms(past, present, measure)
    .filter(({ tense }) => tense === 'past' || tense === 'present')
    .map(({ form }) => form)
}

function englishForms({ base, irregular }: (typeof englishSpeech)[number]): string[] {
  return englishVerbForms(base, irregular.split(' ').filter(Boolean)).map(({ form }) => form)
}

function* connectiveRows(): Iterable<{ form: string; tag: number }> {
  for (const { kind, form } of [...arabicConnectives, ...englishConnectives]) {
    if (kind !== 'function') yield { form, tag: Tag[kind] }
  }
}

export function clauseTags(tokens: readonly Token[], verbs: Iterable<number>): ClauseTags {
  const tags = Uint16Array.from(tokens, (_, at) => tagAt(tokens, at))
  for (const at of verbs) tags[at] = (tags[at] ?? 0) | Tag.verb
  const found: ModalWord[] = []
  for (const [at, { kind }] of tokens.entries()) {
    const modal = kind === 'word' ? modals.at(tokens, at)[0] : undefined
    if (modal !== undefined) found.push({ first: at, last: modal.last, kind: modal.row.kind })
  }
  return { tags, modals: found }
}

function tagAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  if (token.kind !== 'word') return marks[token.form] ?? 0
  const connective = phrases.at(tokens, at)[0]
  const opens = connective?.reading.particle === '' ? connective.row.tag : 0
  return tagOf(token) | opens
}

const tagCache = new Map<string, number>()

function tagOf({ form, script }: Token): number {
  if (script !== 'arabic') return words.get(form) ?? 0
  const cached = tagCache.get(form)
  if (cached !== undefined) return cached
  let tag = 0
  for (const { definite, rest } of cliticReadings(form)) if (!definite) tag |= words.get(rest) ?? 0
  if (tagCache.size > 50_000) tagCache.clear()
  tagCache.set(form, tag)
  return tag
}

/** How many tokens with `mask` stand in [first, last). */
export function countTags(tags: Uint16Array, first: number, last: number, mask: number): number {
  let count = 0
  for (let at = Math.max(0, first); at < last && at < tags.length; at++) {
    if (((tags[at] as number) & mask) !== 0) count++
  }
  return count
}
