/** All word forms of the English predicates, ready for look-up by folded form. */
import { nouns } from '@marsad/lexicon/en/predicates/nouns'
import { verbs } from '@marsad/lexicon/en/predicates/verbs'
import type { NounPredicate, VerbPredicate } from '@marsad/lexicon/world/predicate'
import type { RecordType } from '#model'
import { type EnglishForm, englishNounForms, englishVerbForms, type Token } from '#text'
import { englishPlaces } from '../arguments/english-relations.ts'
import { type Hit, type PredicateForm, slots } from './predicate-form.ts'

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
    const [verb = '', ...rest] = row.past.split(' ')
    const irregular = row.present.split(' ').filter(Boolean)
    for (const { form, kind } of englishVerbForms(verb, irregular)) {
      add(form, { ...base, ...inflection(kind), objects: particles(rest, base.objects) })
    }
    if (row.noun !== '') addNoun(row.noun, '', { ...base, ...nounSlots(row) }, 'masdar', add)
  }
  for (const row of nouns)
    addNoun(row.noun, row.forms, baseOf(row, row.noun, row.near), 'noun', add)
  return byForm
}

type Base = Omit<PredicateForm, 'kind' | 'tense' | 'person' | 'passive' | 'pronoun' | 'length'>

function baseOf(row: VerbPredicate | NounPredicate, lemma: string, objects: string): Base {
  return {
    key: `en/${row.type}/${row.mode ?? ''}/${lemma}`,
    type: row.type as RecordType,
    mode: row.mode,
    symmetric: row.symmetric,
    who: places(row.who),
    whom: places(row.whom),
    objects: slots(objects),
  }
}

/** English prepositions of a row under the names that relations have. */
function places(text: string): ReadonlySet<string> {
  return new Set([...slots(text)].map(slot => englishPlaces[slot] ?? slot))
}

function inflection(
  kind: EnglishForm,
): Pick<PredicateForm, 'kind' | 'tense' | 'person' | 'passive' | 'pronoun' | 'length'> {
  const tense = kind === 'past' ? 'past' : kind === 'ing' ? 'participle' : 'present'
  return {
    kind: kind === 'ing' ? 'participle' : 'verb',
    tense,
    person: '',
    passive: false,
    pronoun: '',
    length: 1,
  }
}

function nounSlots(row: VerbPredicate): Pick<PredicateForm, 'who' | 'whom'> {
  const drop = (text: string) => places(text.replace(/\b(?:subj|obj)\b/gu, ''))
  return {
    who: new Set([...drop(row.who), 'subj', 'adj', 'of', 'by']),
    whom: new Set([...drop(row.whom), 'of', 'ila', 'maa', 'ala', 'didd']),
  }
}

/** The particle of a phrasal verb ("pull out") must follow it like an object. */
function particles(rest: readonly string[], objects: ReadonlySet<string>): ReadonlySet<string> {
  return rest.length > 0 ? new Set(rest) : objects
}

function addNoun(
  noun: string,
  more: string,
  base: Base,
  kind: 'noun' | 'masdar',
  add: (form: string, predicate: PredicateForm) => void,
): void {
  const words = noun.split(' ')
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const objects = before.length > 0 ? new Set(before) : base.objects
  for (const form of [...englishNounForms(last), ...more.split(' ').filter(Boolean)]) {
    add(form, {
      ...base,
      objects,
      kind,
      tense: 'none',
      person: '',
      passive: false,
      pronoun: '',
      length: 1,
    })
  }
}

const reach = 6
const being = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being', 'gets', 'got'])

export function englishHits(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.script !== 'latin') continue
    for (const form of forms.get(token.form) ?? []) {
      const object = form.objects.size === 0 ? -1 : findObject(tokens, at, form)
      if (form.objects.size > 0 && object < 0) continue
      if (!agrees(tokens, at, form)) continue
      const passive = form.kind === 'verb' && form.tense === 'past' && isPassive(tokens, at)
      hits.push({
        first: at,
        last: at + 1,
        form: passive ? { ...form, passive } : form,
        object,
        particle: '',
        definite: tokens[at - 1]?.form === 'the',
      })
    }
  }
  return hits
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some(before => being.has(tokens[before]?.form ?? ''))
}

const nominal = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'of',
  'this',
  's',
  'official',
  'state',
  'new',
  'first',
])
const verbal = new Set([
  'to',
  'will',
  'would',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'not',
  'did',
  'does',
  'do',
  'they',
  'we',
])

/** A word that is both verb and noun: its left neighbour tells which. */
function agrees(tokens: readonly Token[], at: number, { kind, tense }: PredicateForm): boolean {
  const before = tokens[at - 1]?.form ?? ''
  if (kind === 'verb' && tense === 'present') return !nominal.has(before)
  if (kind === 'noun' || kind === 'masdar') return !verbal.has(before)
  return true
}

function findObject(
  tokens: readonly Token[],
  at: number,
  { objects, kind }: PredicateForm,
): number {
  const matches = (index: number) => {
    const form = tokens[index]?.form ?? ''
    return objects.has(form) || (form.endsWith('s') && objects.has(form.slice(0, -1)))
  }
  for (let next = at + 1; next <= at + reach && next < tokens.length; next++)
    if (matches(next)) return next
  if (kind === 'verb' || kind === 'participle') return -1
  for (let before = at - 1; before >= at - reach && before >= 0; before--)
    if (matches(before)) return before
  return -1
}
