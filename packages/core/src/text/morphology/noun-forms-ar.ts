/**
 * Generates the written forms of an Arabic noun: number, the alef of the accusative, attached
 * pronouns. Forms are folded; the article and the proclitics are left to the clitic reader.
 */
import { foldText } from '../fold.ts'

export interface NounForm {
  readonly form: string
  /** The attached pronoun, folded, or ''. */
  readonly pronoun: string
  readonly number: 'one' | 'two' | 'many'
}

const heh = '\u0647'
const ta = '\u062A'
const alef = '\u0627'
const hamza = '\u0621'
const ya = '\u064A'
const nun = '\u0646'
/** his, her, their, of the two, your, our; the one of the first person is too short to trust. */
const pronouns = [
  '\u0647',
  '\u0647\u0627',
  '\u0647\u0645',
  '\u0647\u0645\u0627',
  '\u0647\u0646',
  '\u0643\u0645',
  '\u0646\u0627',
]

/** `plurals` are those that the endings do not give. */
export function nounForms(noun: string, plurals: readonly string[] = []): NounForm[] {
  const singular = foldText(noun)
  const forms: NounForm[] = formsOf(singular, 'one')
  if (noun.at(-1) === '\u0649') forms.push(...withLongA(singular))
  const feminine = singular.at(-1) === heh
  const stem = feminine ? singular.slice(0, -1) : singular
  const many = stem + alef + ta
  if (!singular.endsWith(alef + ta)) {
    forms.push(...formsOf(many, 'many'))
    const base = feminine ? stem + ta : stem
    const endings = feminine ? [alef + nun, ya + nun, alef, ya] : [alef + nun, ya + nun]
    for (const ending of endings) {
      forms.push({ form: base + ending, pronoun: '', number: 'two' })
    }
  }
  for (const plural of plurals) forms.push(...formsOf(foldText(plural), 'many'))
  return unique(forms)
}

function formsOf(noun: string, number: NounForm['number']): NounForm[] {
  const feminine = noun.at(-1) === heh
  const joined = feminine ? noun.slice(0, -1) + ta : noun
  const forms: NounForm[] = [{ form: noun, pronoun: '', number }]
  if (!feminine && noun.at(-1) !== hamza) forms.push({ form: noun + alef, pronoun: '', number })
  for (const pronoun of pronouns) forms.push({ form: joined + pronoun, pronoun, number })
  return forms
}

/** Alif maqsura becomes a long a before a pronoun: shakwa, shakwaha. */
function withLongA(noun: string): NounForm[] {
  const base = noun.slice(0, -1) + alef
  return pronouns.map(pronoun => ({ form: base + pronoun, pronoun, number: 'one' }))
}

function unique(forms: readonly NounForm[]): NounForm[] {
  const seen = new Map<string, NounForm>()
  for (const form of forms)
    if (form.form.length > 1 && !seen.has(form.form)) seen.set(form.form, form)
  return [...seen.values()]
}

/** Splits an attached object pronoun off a verb, or undefined where none can be there. */
export function objectPronoun(
  word: string,
): { readonly verb: string; readonly pronoun: string } | undefined {
  for (const pronoun of pronounsLongestFirst) {
    if (word.endsWith(pronoun) && word.length - pronoun.length >= 3) {
      return { verb: word.slice(0, -pronoun.length), pronoun }
    }
  }
  return undefined
}

const pronounsLongestFirst = [...pronouns].sort((a, b) => b.length - a.length)
