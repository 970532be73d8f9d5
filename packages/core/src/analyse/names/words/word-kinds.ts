/**
 * Which kinds of helping word a folded form is: a title, a kind of place, a given name.
 *
 * The article may stand on every one of them, so "the president" and "president" are one kind.
 */
import { foldText } from '#text'
import { commonNouns } from './common-nouns.ts'
import { heads } from './heads.ts'
import { eastAsianParts, familyNames, givenNames, nameLinks } from './name-parts.ts'
import { wellKnown } from './well-known.ts'

const article = '\u0627\u0644'

/** Kinds by folded form; a form may be of several kinds. */
export const wordKinds: ReadonlyMap<string, readonly string[]> = build()

function build(): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>()
  const add = (form: string, kind: string) => {
    const known = kinds.get(form)
    if (known === undefined) kinds.set(form, [kind])
    else if (!known.includes(kind)) known.push(kind)
  }
  const addAll = (forms: string, kind: string, articled: boolean) => {
    for (const form of foldText(forms).split(' ')) {
      add(form, kind)
      if (articled && !form.startsWith(article)) add(article + form, kind)
    }
  }
  for (const { kind, forms } of heads) addAll(forms, kind, kind !== 'plain' && kind !== 'said')
  for (const form of foldText(commonNouns).split(' ')) {
    if (!kinds.has(form)) addAll(form, 'noun', true)
  }
  addAll(givenNames, 'given', false)
  addAll(familyNames, 'family', false)
  addAll(wellKnown, 'famous', false)
  addAll(nameLinks, 'link', false)
  addAll(eastAsianParts, 'syllable', false)
  return kinds
}
