/** Finds the phrases that tell an act only as a whole. */
import { phrases as arabic } from '@marsad/lexicon/ar/predicates/phrases'
import { phrases as english } from '@marsad/lexicon/en/predicates/phrases'
import type { PhrasePredicate } from '@marsad/lexicon/world/predicate'
import type { Token } from '#model'
import { phraseIndex } from '#text'
import { type Hit, type PredicateForm, phraseForm } from './predicate-form.ts'

const index = {
  ar: phraseIndex(
    arabic.map(row => made(row, '')),
    ({ row }) => row.form,
  ),
  en: phraseIndex(
    english.map(row => made(row, 'en/')),
    ({ row }) => row.form,
  ),
}

function made(
  row: PhrasePredicate,
  language: string,
): { row: PhrasePredicate; form: PredicateForm } {
  return { row, form: phraseForm(row, language) }
}

export function phraseHits(tokens: readonly Token[], lang: 'ar' | 'en'): Hit[] {
  const hits: Hit[] = []
  for (const at of tokens.keys()) {
    for (const { row, first, last, reading } of index[lang].at(tokens, at)) {
      const { particle, definite } = reading
      hits.push({ first, last, form: row.form, object: -1, particle, definite })
    }
  }
  return hits
}
