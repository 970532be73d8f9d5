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
  return [...tokens.keys()].flatMap(at => hitsAt(tokens, at))
}

function hitsAt(tokens: readonly Token[], at: number): Hit[] {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.script !== 'latin') return []
  const definite = tokens[at - 1]?.form === 'the'
  const hits: Hit[] = []
  for (const row of forms.get(token.form) ?? []) {
    const object = row.objects.size === 0 ? -1 : findObject(tokens, at, row)
    if ((row.objects.size > 0 && object < 0) || !agrees(tokens, at, row)) continue
    const form = { ...row, passive: isPassive(tokens, at, row) }
    hits.push({ first: at, last: at + 1, form, object, particle: '', definite })
  }
  return hits
}

function isPassive(tokens: readonly Token[], at: number, { kind, tense }: PredicateForm): boolean {
  if (kind !== 'verb' || tense !== 'past') return false
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

/** The object that a row asks for: behind the word, or before a noun. */
function findObject(
  tokens: readonly Token[],
  at: number,
  { objects, kind }: PredicateForm,
): number {
  const behind = nearest(tokens, at, 1, objects)
  if (behind >= 0 || kind === 'verb' || kind === 'participle') return behind
  return nearest(tokens, at, -1, objects)
}

function nearest(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  objects: ReadonlySet<string>,
): number {
  for (let gap = 1; gap <= reach; gap++) {
    const form = tokens[at + gap * step]?.form ?? ''
    if (objects.has(form) || (form.endsWith('s') && objects.has(form.slice(0, -1))))
      return at + gap * step
  }
  return -1
}
