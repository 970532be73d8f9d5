/**
 * Generates the written forms of an Arabic verb from its past and present, third person masculine.
 *
 * Forms are folded and bare of short vowels, so one form may be several: the passive of a sound verb
 * is written as its active. Weak verbs follow from their letters: a final alef or ya is dropped
 * before most endings, a middle alef becomes short in the jussive and the first person.
 */
import { foldText } from '../fold.ts'

export type Tense = 'past' | 'present' | 'jussive' | 'participle'
export type Person = 'he' | 'she' | 'they' | 'two' | 'we' | 'I'

export interface VerbForm {
  readonly form: string
  readonly tense: Tense
  readonly person: Person
  readonly passive: boolean
}

const alef = '\u0627'
const waw = '\u0648'
const ya = '\u064A'
const nun = '\u0646'
const ta = '\u062A'
const mim = '\u0645'
const hamza = '\u0621'

/** `measure` is the derived form, 1 to 10 (11 for roots of four letters); it decides the participle. */
export function verbForms(past: string, present: string, measure: number): VerbForm[] {
  const p = foldText(past)
  const stem = foldText(present).slice(1)
  const hamzated = endsInHamza(past)
  const forms = [
    ...(hamzated ? soundPast(p) : pastForms(p)),
    ...(hamzated ? hamzatedPresent(stem) : presentForms(stem, p)),
    ...participles(p, stem, measure),
    ...passiveForms(p, stem, measure),
  ]
  const seen = new Set<string>()
  return forms.filter(({ form, tense, person }) => {
    const key = `${form} ${tense} ${person}`
    if (form.length < 2 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A hamza on a final alef is a sound root letter, though folding takes the seat for a long a. */
function endsInHamza(past: string): boolean {
  return past.at(-1) === '\u0623'
}

function soundPast(past: string): VerbForm[] {
  return [
    active('past', 'he', past),
    active('past', 'she', past + ta),
    active('past', 'they', past + waw + alef),
    active('past', 'they', past.slice(0, -1) + hamza + waw + alef),
    active('past', 'two', past + ta + alef),
    active('past', 'we', past + nun + alef),
    active('past', 'I', past + ta),
  ]
}

/** The hamza of the present sits on an alef or a ya, and before the plural on a waw or on the line. */
function hamzatedPresent(stem: string): VerbForm[] {
  const open = stem.slice(0, -1)
  return [
    active('present', 'he', ya + stem),
    active('present', 'she', ta + stem),
    active('present', 'we', nun + stem),
    active('present', 'I', alef + stem),
    active('present', 'they', ya + stem + waw + nun),
    active('present', 'they', ya + open + hamza + waw + nun),
    active('present', 'they', ya + open + hamza + waw + alef),
    active('present', 'two', ya + stem + alef + nun),
  ]
}

function active(tense: Tense, person: Person, form: string): VerbForm {
  return { form, tense, person, passive: false }
}

function pastForms(past: string): VerbForm[] {
  const final = past.at(-1)
  const base = past.slice(0, -1)
  if (final === ya) {
    return [
      active('past', 'he', past),
      active('past', 'he', base + alef), // before an attached pronoun
      active('past', 'she', base + ta),
      active('past', 'they', base + waw + alef),
      active('past', 'two', past + alef),
      active('past', 'two', base + ta + alef),
      active('past', 'we', past + nun + alef),
      active('past', 'I', past + ta),
    ]
  }
  if (final === alef && past.length >= 3) {
    return [
      active('past', 'he', past),
      active('past', 'she', base + ta),
      active('past', 'they', base + waw + alef),
      active('past', 'two', base + waw + alef),
      active('past', 'we', base + waw + nun + alef),
      active('past', 'I', base + waw + ta),
    ]
  }
  const short = past.at(-2) === alef && past.length >= 3 ? past.slice(0, -2) + final : past
  return [
    active('past', 'he', past),
    active('past', 'she', past + ta),
    active('past', 'they', past + waw + alef),
    active('past', 'they', past + waw), // before an attached pronoun
    active('past', 'two', past + alef),
    active('past', 'two', past + ta + alef),
    active('past', 'we', short + nun + alef),
    active('past', 'I', short + ta),
  ]
}

function presentForms(stem: string, past: string): VerbForm[] {
  const final = stem.at(-1)
  const weak = final === ya || final === waw || (final === alef && stem.length > 2)
  const open = weak ? stem.slice(0, -1) : stem
  const dual = final === waw ? stem : weak ? open + ya : stem
  const forms = [
    active('present', 'he', ya + stem),
    active('present', 'she', ta + stem),
    active('present', 'we', nun + stem),
    active('present', 'I', alef + stem),
    active('present', 'they', ya + open + waw + nun),
    active('present', 'they', ya + open + waw + alef),
    active('present', 'they', ta + open + waw + nun),
    active('present', 'two', ya + dual + alef + nun),
    active('present', 'two', ya + dual + alef),
    active('present', 'two', ta + dual + alef + nun),
  ]
  const short = jussiveStem(stem, past, weak)
  if (short !== undefined) {
    forms.push(active('jussive', 'he', ya + short), active('jussive', 'she', ta + short))
    forms.push(active('jussive', 'we', nun + short))
  }
  return forms
}

/** The stem after `lam` "did not", where it is written shorter than the indicative. */
function jussiveStem(stem: string, past: string, weak: boolean): string | undefined {
  if (weak) return stem.slice(0, -1)
  const middle = stem.at(-2)
  const hollow = past.at(-2) === alef && (middle === waw || middle === ya || middle === alef)
  return hollow && stem.length >= 3 ? stem.slice(0, -2) + stem.at(-1) : undefined
}

function participles(past: string, stem: string, measure: number): VerbForm[] {
  const bare = measure === 1 ? simpleParticiple(past) : mim + stem
  if (bare === undefined) return []
  const weak = bare.at(-1) === ya || bare.at(-1) === alef
  const base = weak ? `${bare.slice(0, -1)}${ya}` : bare
  return [bare, base + alef, `${base}\u0647`, base + waw + nun, base + ya + nun].map(form =>
    active('participle', 'he', form),
  )
}

/** `fa'il`, the active participle of a verb of the first measure. */
function simpleParticiple(past: string): string | undefined {
  if (past.length !== 3) return undefined
  const [first = '', second = '', third = ''] = past
  if (second === alef) return first + alef + hamza + third
  if (third === alef || third === ya) return first + alef + second + ya
  return first + alef + second + third
}

/** Passives that are written differently from their actives: hollow and defective verbs. */
function passiveForms(past: string, stem: string, measure: number): VerbForm[] {
  const forms: VerbForm[] = []
  const passive = (tense: Tense, person: Person, form: string) =>
    forms.push({ form, tense, person, passive: true })
  if (past.at(-2) === alef && past.length >= 3) {
    const base = past.slice(0, -2) + ya + past.at(-1)
    passive('past', 'he', base)
    passive('past', 'she', base + ta)
    if (stem.at(-2) !== alef) {
      const open = stem.slice(0, -2) + alef + stem.at(-1)
      passive('present', 'he', ya + open)
      passive('present', 'she', ta + open)
    }
  }
  if (past.at(-1) === alef && measure === 1) {
    const base = past.slice(0, -1) + ya
    passive('past', 'he', base)
    passive('past', 'she', base + ta)
  }
  if (past.at(-1) === ya) passive('past', 'she', past + ta)
  return forms
}
