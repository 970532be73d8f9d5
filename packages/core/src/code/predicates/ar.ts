/** All word forms of the Arabic predicates, ready for look-up by folded form. */
import { lookalikes } from '@marsad/lexicon/ar/predicates/lookalikes'
import { nouns } from '@marsad/lexicon/ar/predicates/nouns'
import { verbs } from '@marsad/lexicon/ar/predicates/verbs'
import type { NounPredicate, VerbPredicate } from '@marsad/lexicon/world/predicate'
import type { RecordType } from '#model'
import { cliticReadings, foldText, nounForms, objectPronoun, type Token, verbForms } from '#text'
import { type Hit, type PredicateForm, slots } from './predicate-form.ts'
import { isOtherReading } from './verb-or-noun.ts'

const future = '\u0633'
/** Words that only look like a form of a predicate. */
const others = new Set(lookalikes.map(({ form }) => foldText(form)))
const objectCache = new Map<string, ReadonlySet<string>>()
const forms = build()

function build(): ReadonlyMap<string, readonly PredicateForm[]> {
  const byForm = new Map<string, PredicateForm[]>()
  const add = (form: string, predicate: PredicateForm) => {
    const list = byForm.get(form)
    if (list === undefined) byForm.set(form, [predicate])
    else list.push(predicate)
  }
  for (const row of verbs) {
    const base = baseOf(row, row.past, row.objects)
    for (const { form, tense, person, passive } of verbForms(row.past, row.present, row.measure)) {
      const kind = tense === 'participle' ? 'participle' : 'verb'
      add(form, { ...base, kind, tense, person, passive, pronoun: '', length: 1 })
    }
    if (row.noun !== '')
      addNoun(row.noun, [], { ...base, ...masdarSlots(row), kind: 'masdar' }, add)
  }
  for (const row of nouns) {
    const base = { ...baseOf(row, row.noun, row.near), kind: 'noun' as const }
    addNoun(row.noun, row.forms.split(' ').filter(Boolean), base, add)
  }
  return byForm
}

type Base = Omit<PredicateForm, 'kind' | 'tense' | 'person' | 'passive' | 'pronoun' | 'length'>

function baseOf(row: VerbPredicate | NounPredicate, lemma: string, objects: string): Base {
  return {
    key: `${row.type}/${row.mode ?? ''}/${foldText(lemma)}`,
    type: row.type as RecordType,
    mode: row.mode,
    symmetric: row.symmetric,
    who: slots(row.who),
    whom: slots(row.whom),
    objects: objectForms(objects),
  }
}

/** A verbal noun has a genitive where its verb has a subject or an object. */
function masdarSlots(row: VerbPredicate): Pick<PredicateForm, 'who' | 'whom'> {
  const swap = (places: string, genitive: boolean) =>
    slots(
      places
        .split(' ')
        .flatMap(place =>
          place === 'subj' || place === 'obj' ? (genitive ? ['of', 'adj'] : []) : [place],
        )
        .join(' '),
    )
  const who = swap(row.who, row.genitive !== 'whom')
  const whom = swap(row.whom, row.genitive !== 'who')
  return { who: new Set([...who, 'subj', 'adj', 'by']), whom: new Set([...whom, 'li']) }
}

function addNoun(
  noun: string,
  plurals: readonly string[],
  base: Base & { readonly kind: 'noun' | 'masdar' },
  add: (form: string, predicate: PredicateForm) => void,
): void {
  const [first = '', ...rest] = foldText(noun).split(' ')
  const common = { ...base, tense: 'none' as const, person: '', passive: false }
  if (rest.length > 0) {
    add(first, { ...common, pronoun: '', length: 1, objects: new Set(rest.flatMap(withArticle)) })
    return
  }
  for (const { form, pronoun } of nounForms(noun, plurals)) {
    add(form, { ...common, pronoun, length: 1 })
  }
}

function withArticle(word: string): string[] {
  return word.startsWith('\u0627\u0644') ? [word, word.slice(2)] : [word]
}

function objectForms(objects: string): ReadonlySet<string> {
  const cached = objectCache.get(objects)
  if (cached !== undefined) return cached
  const words = objects.split(' ').filter(word => word !== '')
  const made = new Set(words.flatMap(word => nounForms(word).map(({ form }) => form)))
  objectCache.set(objects, made)
  return made
}

interface Candidate {
  readonly form: PredicateForm
  readonly particle: string
  readonly definite: boolean
}

const readingCache = new Map<string, readonly Candidate[]>()

function candidatesOf(word: string): readonly Candidate[] {
  const cached = readingCache.get(word)
  if (cached !== undefined) return cached
  const found = readWord(word)
  if (readingCache.size > 50_000) readingCache.clear()
  readingCache.set(word, found)
  return found
}

function readWord(word: string): Candidate[] {
  const found = new Map<string, Candidate>()
  if (cliticReadings(word).some(({ rest }) => others.has(rest))) return []
  for (const { particle, definite, rest } of cliticReadings(word)) {
    for (const form of [...(forms.get(rest) ?? []), ...withObjectPronoun(rest)]) {
      if (!fits(form, particle, definite)) continue
      const key = `${form.key}/${form.kind}/${[...form.objects].join(' ')}`
      if (!found.has(key)) found.set(key, { form, particle, definite })
    }
  }
  return [...found.values()]
}

function withObjectPronoun(word: string): PredicateForm[] {
  const split = objectPronoun(word)
  if (split === undefined) return []
  return (forms.get(split.verb) ?? [])
    .filter(({ kind, tense }) => kind === 'verb' && tense !== 'jussive')
    .map(form => ({ ...form, pronoun: split.pronoun }))
}

/** The article stands on nouns only; the future particle on present verbs only. */
function fits(form: PredicateForm, particle: string, definite: boolean): boolean {
  if (form.kind === 'verb') {
    if (definite) return false
    if (particle === future) return form.tense === 'present'
    return particle === '' || (particle === '\u0644' && form.tense !== 'past')
  }
  return particle !== future
}

const reach = 7

export function arabicHits(tokens: readonly Token[]): Hit[] {
  return [...tokens.keys()].flatMap(at => hitsAt(tokens, at))
}

function hitsAt(tokens: readonly Token[], at: number): Hit[] {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.script !== 'arabic') return []
  const negated = afterNegation(tokens, at)
  const candidates = candidatesOf(token.form).filter(
    ({ form }) => form.tense !== 'jussive' || negated,
  )
  const hits: Hit[] = []
  for (const candidate of candidates) {
    const { form, particle, definite } = candidate
    if (isOtherReading(tokens, at, candidate, candidates)) continue
    const object = form.objects.size === 0 ? -1 : findObject(tokens, at, form)
    if (form.objects.size > 0 && object < 0) continue
    hits.push({ first: at, last: at + 1, form, object, particle, definite })
  }
  return hits
}

const lam = new Set(['\u0644\u0645', '\u0648\u0644\u0645', '\u0641\u0644\u0645', '\u0644\u0627'])

function afterNegation(tokens: readonly Token[], at: number): boolean {
  return lam.has(tokens[at - 1]?.form ?? '')
}

/** The object that a row asks for: behind the word within reach, or before it where it may be. */
function findObject(tokens: readonly Token[], at: number, form: PredicateForm): number {
  const behind = nearest(tokens, at, 1, form.objects)
  if (behind >= 0 || (form.kind !== 'noun' && !looksBack(tokens, at))) return behind
  return nearest(tokens, at, -1, form.objects)
}

function nearest(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  objects: ReadonlySet<string>,
): number {
  let words = 0
  for (let next = at + step; words < reach && tokens[next] !== undefined; next += step) {
    if (isObject(tokens[next], objects)) return next
    if (tokens[next]?.kind === 'word') words++
  }
  return -1
}

const relatives = new Set([
  '\u0627\u0644\u0630\u064A',
  '\u0627\u0644\u062A\u064A',
  '\u0627\u0644\u0630\u064A\u0646',
])

/** In "the agreement that they signed" the object stands before its verb. */
function looksBack(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(back => relatives.has(tokens[at - back]?.form ?? ''))
}

function isObject(token: Token | undefined, objects: ReadonlySet<string>): boolean {
  if (token?.script !== 'arabic') return false
  return cliticReadings(token.form).some(({ rest }) => objects.has(rest))
}
