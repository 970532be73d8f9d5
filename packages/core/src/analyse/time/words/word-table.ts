/**
 * A look-up from folded tokens to the words of time, phrases included.
 *
 * A phrase hangs on its first word; the longest that fits wins. Where two cuts of one spelling are
 * known ("wahid" is "one", and also "and" + "anyone"), the one that cuts less is kept.
 */
import { foldText, type Token } from '#text'
import type { Meaning, Word } from './meaning.ts'

interface Phrase {
  readonly rest: readonly string[]
  readonly word: Word
}

interface Entry {
  word: Word | undefined
  phrases: Phrase[]
}

interface Cut {
  readonly cut?: number
  readonly particle?: string
  readonly definite?: boolean
}

export class WordTable {
  readonly #entries = new Map<string, Entry>()

  add(form: string, meaning: Meaning, language: 'ar' | 'en', how: Cut = {}): void {
    const [first, ...rest] = foldText(form).split(' ')
    if (!first) return
    const cut = how.cut ?? 0
    const word: Word = {
      ...meaning,
      cut,
      conjunction: cut - (how.particle ?? '').length > 0,
      particle: how.particle ?? '',
      definite: how.definite ?? false,
      size: rest.length + 1,
      language,
    }
    const entry = this.#entryOf(first)
    if (rest.length === 0) entry.word = merge(entry.word, word)
    else addPhrase(entry, rest, word)
  }

  /** The word at `at`, or undefined for most of the world's words. */
  read(tokens: readonly Token[], at: number): Word | undefined {
    const entry = this.#entries.get((tokens[at] as Token).form)
    if (!entry) return undefined
    for (const phrase of entry.phrases) {
      if (phrase.rest.every((form, index) => tokens[at + 1 + index]?.form === form)) {
        return phrase.word
      }
    }
    return entry.word
  }

  #entryOf(first: string): Entry {
    let entry = this.#entries.get(first)
    if (!entry) {
      entry = { word: undefined, phrases: [] }
      this.#entries.set(first, entry)
    }
    return entry
  }
}

function addPhrase(entry: Entry, rest: readonly string[], word: Word): void {
  const same = entry.phrases.find(p => p.rest.join(' ') === rest.join(' '))
  const merged = merge(same?.word, word)
  entry.phrases = entry.phrases.filter(p => p !== same)
  entry.phrases.push({ rest, word: merged })
  entry.phrases.sort((a, b) => b.rest.length - a.rest.length)
}

function merge(known: Word | undefined, word: Word): Word {
  if (!known || known.cut > word.cut) return word
  if (known.cut < word.cut) return known
  const signals = [...(known.signals ?? []), ...(word.signals ?? [])]
  const merged: Word = { ...known, ...word, definite: known.definite || word.definite }
  if (signals.length > 0) merged.signals = signals
  return merged
}
