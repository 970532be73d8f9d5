/**
 * Marks every token with its part in the clause: verbs, words that open a clause, stops, and the
 * words that set a standing. One bit each; rules and learnt weights read them.
 */
import { connectives as arabicConnectives } from '@marsad/lexicon/ar/grammar/connectives'
import { lightVerbs as arabicLight } from '@marsad/lexicon/ar/grammar/light-verbs'
import { modality as arabicModality } from '@marsad/lexicon/ar/grammar/modality'
import { speechVerbs as arabicSpeech } from '@marsad/lexicon/ar/grammar/speech-verbs'
import { connectives as englishConnectives } from '@marsad/lexicon/en/grammar/connectives'
import { lightVerbs as englishLight } from '@marsad/lexicon/en/grammar/light-verbs'
import { modality as englishModality } from '@marsad/lexicon/en/grammar/modality'
import { speechVerbs as englishSpeech } from '@marsad/lexicon/en/grammar/speech-verbs'
import type { Token } from '#model'
import { cliticReadings, englishVerbForms, type PhraseIndex, phraseIndex, verbForms } from '#text'

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
  const add = (form: string, tag: number) => words.set(form, (words.get(form) ?? 0) | tag)
  for (const [rows, tag] of [
    [arabicSpeech, Tag.speech | Tag.verb],
    [arabicLight, Tag.light | Tag.verb],
  ] as const) {
    for (const { past, present, measure } of rows) {
      for (const { form, tense } of verbForms(past, present, measure)) {
        if (tense !== 'participle' && tense !== 'jussive') add(form, tag)
      }
    }
  }
  for (const [rows, tag] of [
    [englishSpeech, Tag.speech | Tag.verb],
    [englishLight, Tag.light | Tag.verb],
  ] as const) {
    for (const { base, irregular } of rows) {
      const forms = englishVerbForms(base, irregular.split(' ').filter(Boolean))
      for (const { form } of forms) add(form, tag)
    }
  }
}

function* connectiveRows(): Iterable<{ form: string; tag: number }> {
  for (const { kind, form } of [...arabicConnectives, ...englishConnectives]) {
    if (kind !== 'function') yield { form, tag: Tag[kind] }
  }
}

export function clauseTags(tokens: readonly Token[], verbs: Iterable<number>): ClauseTags {
  const tags = new Uint16Array(tokens.length)
  const found: ModalWord[] = []
  for (const [at, token] of tokens.entries()) {
    tags[at] = (tags[at] ?? 0) | (token.kind === 'mark' ? (marks[token.form] ?? 0) : tagOf(token))
    if (token.kind !== 'word') continue
    const [connective] = phrases.at(tokens, at)
    if (connective !== undefined && connective.reading.particle === '') {
      tags[at] = (tags[at] ?? 0) | connective.row.tag
    }
    const [modal] = modals.at(tokens, at)
    if (modal !== undefined) found.push({ first: at, last: modal.last, kind: modal.row.kind })
  }
  for (const at of verbs) tags[at] = (tags[at] ?? 0) | Tag.verb
  return { tags, modals: found }
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
