/**
 * The words that the lexicon knows, by spelling: names, offices, predicates, grammar and the word
 * tables, with what each can be. Built once, when first asked.
 *
 * Of a phrase's later words those that begin like a clitic are left out, for there they may carry
 * one ("the minister for the economy").
 */
import { lightVerbs } from '@marsad/lexicon/ar/grammar/light-verbs'
import { speechVerbs } from '@marsad/lexicon/ar/grammar/speech-verbs'
import { capitalNames } from '@marsad/lexicon/ar/names/capitals'
import { groupNames } from '@marsad/lexicon/ar/names/groups'
import { nationalityNames } from '@marsad/lexicon/ar/names/nationalities'
import { organisationNames } from '@marsad/lexicon/ar/names/organisations'
import { arabicPeople } from '@marsad/lexicon/ar/names/people'
import { peopleNames } from '@marsad/lexicon/ar/names/peoples'
import { seatNames } from '@marsad/lexicon/ar/names/seats'
import { stateNames } from '@marsad/lexicon/ar/names/states'
import { institutions } from '@marsad/lexicon/ar/offices/institutions'
import { offices } from '@marsad/lexicon/ar/offices/offices'
import { nouns } from '@marsad/lexicon/ar/predicates/nouns'
import { verbs } from '@marsad/lexicon/ar/predicates/verbs'
import { futureLookalikes } from '@marsad/lexicon/ar/time/future-lookalikes'
import { months } from '@marsad/lexicon/ar/time/months'
import { functionWords } from '@marsad/lexicon/ar/words/function-words'
import { stems } from '@marsad/lexicon/ar/words/stems'
import { wholeEndings } from '@marsad/lexicon/ar/words/whole-endings'
import { wholeNames } from '@marsad/lexicon/ar/words/whole-names'
import { wholeWords } from '@marsad/lexicon/ar/words/whole-words'
import { foldText, verbForms } from '#text'
import { Kind } from './kinds.ts'
import { taMarbuta, wordKey } from './word-key.ts'

const article = '\u0627\u0644'
/** Words of phrases that end so may carry a pronoun ("his delegation"). */
const pronounEndings = ['\u0647', '\u0647\u0627', '\u0647\u0645']
const cliticLetters = '\u0648\u0641\u0628\u0644\u0643\u0633'
const waw = '\u0648'
const heh = '\u0647'
let known: Map<string, number> | undefined

export function knownKinds(key: string): number {
  known ??= build()
  return known.get(key) ?? 0
}

type Add = (key: string, kind: number) => void

interface Forms {
  readonly forms: string
}

function build(): Map<string, number> {
  const words = new Map<string, number>()
  const add: Add = (key, kind) => {
    if (key.length > 1) words.set(key, (words.get(key) ?? 0) | kind)
  }
  addForms([...wholeWords, ...stems, ...wholeEndings], Kind.Noun | Kind.Listed, add)
  addForms(wholeNames, Kind.Name | Kind.Listed, add)
  addFunctionWords(add)
  addVerbs(add)
  addForms(nouns, Kind.Noun, add)
  for (const row of [...verbs, ...nouns]) addPhrase(row.noun, Kind.Noun, add)
  for (const row of phraseRows()) addPhrase(row.form, Kind.Noun, add)
  for (const row of nameRows()) addName(row.form, add)
  for (const row of stateNames) addName(withoutConjunctions(row.form), add)
  return words
}

function addForms(rows: readonly Forms[], kind: number, add: Add): void {
  for (const row of rows) for (const form of row.forms.split(' ')) add(wordKey(form), kind)
}

function addVerbs(add: Add): void {
  for (const { past, present, measure } of [...verbs, ...speechVerbs, ...lightVerbs]) {
    for (const { form, tense } of verbForms(past, present, measure)) add(...verbForm(form, tense))
  }
}

function verbForm(form: string, tense: string): [key: string, kind: number] {
  if (tense === 'participle') {
    return [form.endsWith(heh) ? form.slice(0, -1) + taMarbuta : form, Kind.Noun]
  }
  return [form, tense === 'past' ? Kind.Past : Kind.Imperfect]
}

function addFunctionWords(add: Add): void {
  for (const { kind, forms } of functionWords) {
    if (kind === 'pieces') continue
    for (const form of forms.split(' ')) add(wordKey(form), functionKind(kind, form))
  }
}

function functionKind(kind: string, form: string): number {
  if (kind === 'host' || kind === 'particle') return Kind.Host | Kind.Particle
  return kind === 'verb' ? verbKind(form) : Kind.Particle | Kind.Listed
}

function verbKind(form: string): number {
  const first = foldText(form)[0] ?? ''
  const tense = '\u064A\u062A'.includes(first) && form.length > 2 ? Kind.Imperfect : Kind.Past
  return tense | Kind.Listed
}

function phraseRows(): readonly { readonly form: string }[] {
  return [...offices, ...institutions, ...organisationNames, ...groupNames, ...seatNames]
}

function nameRows(): readonly { readonly form: string }[] {
  return [
    ...capitalNames,
    ...nationalityNames,
    ...peopleNames,
    ...arabicPeople,
    ...months,
    ...futureLookalikes,
  ]
}

function addPhrase(phrase: string, kind: number, add: Add): void {
  phrase.split(' ').forEach((word, at) => {
    const bare = withoutArticle(wordKey(word))
    const open = at === 0 || !cliticLetters.includes(bare[0] ?? ' ')
    if (open && !pronounEndings.some(ending => bare.endsWith(ending))) add(bare, kind)
  })
}

function addName(name: string, add: Add): void {
  for (const part of name.split(' ')) {
    const key = wordKey(part)
    if (key.length > 2) add(key, Kind.Name)
    if (key.startsWith(article)) add(withoutArticle(key), Kind.Noun)
  }
}

/** "Saint Vincent and the Grenadines": the later words may carry `and`. */
function withoutConjunctions(name: string): string {
  const [first = '', ...others] = name.split(' ')
  return [first, ...others.filter(word => !word.startsWith(waw))].join(' ')
}

function withoutArticle(key: string): string {
  return key.startsWith(article) && key.length > 4 ? key.slice(2) : key
}
