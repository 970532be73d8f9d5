/**
 * Inflects a nationality adjective: gender, number and article of every word of it.
 *
 * The last form wins nothing: all are offered to the phrase index, which strips only the clitics of
 * the first word, so the article on the following words has to be spelt out here.
 */
import { foldText } from '#text'

const feminine = '\u0647'
const ta = '\u062A'
const alef = '\u0627'
const waw = '\u0648'
const ya = '\u064A'
const nun = '\u0646'
const article = '\u0627\u0644'

export function nationalityForms(
  adjective: string,
): { readonly form: string; readonly plural: boolean }[] {
  const words = foldText(adjective).split(' ')
  const inflected = words.map(inflect)
  const first = inflected[0] ?? []
  const forms: { form: string; plural: boolean }[] = []
  first.forEach((head, at) => {
    const tail = inflected.slice(1).map(word => word[at] ?? word[0] ?? '')
    const plural = at >= 2
    forms.push({ form: [head, ...tail].join(' '), plural })
    if (tail.length > 0) {
      forms.push({ form: [head, ...tail.map(word => article + word)].join(' '), plural })
    }
  })
  return forms
}

function inflect(word: string): string[] {
  if (word.at(-1) !== ya) return [word, word, word, word, word, word, word, word]
  const she = word + feminine
  const pair = word + ta
  return [
    word,
    she,
    word + waw + nun,
    word + ya + nun,
    word + alef + nun,
    pair + alef + nun,
    pair + ya + nun,
    word + alef + ta,
    word + alef,
  ]
}
