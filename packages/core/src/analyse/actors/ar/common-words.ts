/**
 * Words that no unknown personal name may swallow: grammar words and all forms of known verbs.
 *
 * Arabic has no capitals, so a name that no register knows ends where a common word begins.
 */
import { connectives } from '@marsad/lexicon/ar/grammar/connectives'
import { lightVerbs } from '@marsad/lexicon/ar/grammar/light-verbs'
import { modality } from '@marsad/lexicon/ar/grammar/modality'
import { prepositions } from '@marsad/lexicon/ar/grammar/prepositions'
import { speechVerbs } from '@marsad/lexicon/ar/grammar/speech-verbs'
import { nouns } from '@marsad/lexicon/ar/predicates/nouns'
import { verbs } from '@marsad/lexicon/ar/predicates/verbs'
import { cliticReadings, foldText, nounForms, type Token, verbForms } from '#text'

const common = build()

function build(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { form } of [...connectives, ...modality, ...prepositions]) {
    const folded = foldText(form)
    if (!folded.includes(' ')) words.add(folded)
  }
  for (const { past, present, measure } of [...verbs, ...speechVerbs, ...lightVerbs]) {
    for (const { form } of verbForms(past, present, measure)) words.add(form)
  }
  for (const { noun } of [...verbs, ...nouns]) {
    if (noun !== '') for (const { form } of nounForms(noun)) words.add(form)
  }
  return words
}

const functionWords = new Set(
  [...connectives, ...prepositions]
    .map(({ form }) => foldText(form))
    .filter(form => !form.includes(' ')),
)

/** Grammar words, though some look as if they had the article: ila, ilayhi, alladhi, al-yawm. */
export function isFunctionWord({ form }: Token): boolean {
  return functionWords.has(form)
}

/** True where a word can stand inside an unknown personal name. */
export function isNameLike(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.form.length < 2) return false
  if (token.script === 'latin') return true
  if (token.script !== 'arabic' || token.form.startsWith('\u0627\u0644')) return false
  return !cliticReadings(token.form).some(({ rest }) => common.has(rest))
}
