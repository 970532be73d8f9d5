/** The lexicon's words of the noun phrase as sets, by what they do. */
import { type NounPhraseWord, nounPhraseWords } from '@marsad/lexicon/en/grammar/noun-phrases'

const byKind = new Map<NounPhraseWord['kind'], Set<string>>()
for (const { kind, form } of nounPhraseWords) {
  const set = byKind.get(kind) ?? new Set()
  byKind.set(kind, set.add(form))
}

/** Is the folded word of this kind? */
export function isWord(kind: NounPhraseWord['kind'], form: string | undefined): boolean {
  return form !== undefined && byKind.get(kind)?.has(form) === true
}
