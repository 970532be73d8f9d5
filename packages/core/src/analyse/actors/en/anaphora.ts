/** English expressions that name a party without its name: the two countries, his counterpart. */
import { anaphora } from '@marsad/lexicon/en/grammar/anaphora'
import { phraseIndex, type Token } from '#text'

const index = phraseIndex(anaphora, row => row.form)

export function anaphorAt(
  tokens: readonly Token[],
  at: number,
): { readonly kind: 'pair' | 'other' | 'own'; readonly last: number } | undefined {
  const hit = index.at(tokens, at)[0]
  return hit === undefined ? undefined : { kind: hit.row.kind, last: hit.last }
}
