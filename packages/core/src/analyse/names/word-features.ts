/**
 * What the tagger sees of one word, whatever stands around it.
 *
 * The features of a word depend on its letters alone, so they are worked out once for every written
 * form. `kind` is the one class that stands for the word in the patterns of neighbouring words.
 */
import type { Token } from '#model'
import { cliticReadings } from '#text'
import { isNameLike } from '../actors/ar/common-words.ts'
import type { Likeness } from './likeness.ts'
import { wordKinds } from './words/word-kinds.ts'

export interface WordFeatures {
  readonly kind: string
  /** Seen at the word itself. */
  readonly own: readonly string[]
  /** Seen from the words beside it. */
  readonly beside: readonly string[]
  /** Seen from two words away. */
  readonly far: readonly string[]
}

const article = '\u0627\u0644'
const none: readonly string[] = []

/** `closed`: the word was written with a closed ya at its end, which folding opens. */
export function wordFeatures(token: Token, closed: boolean, likeness: Likeness): WordFeatures {
  if (token.kind === 'mark') return plainFeatures(`m${token.form}`)
  if (token.kind === 'number') return plainFeatures('number')
  if (token.script !== 'arabic') return plainFeatures('latin')
  const { form } = token
  const stem = stemOf(form, likeness)
  const kinds = wordKinds.get(form) ?? wordKinds.get(stem) ?? none
  const common = !isNameLike({ ...token, form: bare(stem) })
  const step = likeness.step(bare(stem))
  const fame = likeness.fame(stem) || likeness.fame(bare(stem))
  const kind = kindOf(form, stem, kinds, common, step, fame)
  const shape = [`k=${kind}`, ...kinds.map(one => `c=${one}`), `l=${step}`, `f=${fame}`]
  const beside = [...shape, `s=${form.slice(-2)}`, `t=${stem}`]
  if (common) beside.push('common')
  if (stem.startsWith(article)) beside.push('al')
  return {
    kind,
    own: [...beside, ...ownFeatures(form, stem, closed), `lf=${step},${fame}`],
    beside,
    far: [`t=${stem}`],
  }
}

function plainFeatures(kind: string): WordFeatures {
  const features = [`k=${kind}`]
  return { kind, own: features, beside: features, far: features }
}

function ownFeatures(form: string, stem: string, closed: boolean): string[] {
  const features = [
    `w=${form}`,
    `p=${form.slice(0, 1)}`,
    `p=${form.slice(0, 2)}`,
    `p=${form.slice(0, 3)}`,
    `s=${form.slice(-1)}`,
    `s=${form.slice(-3)}`,
    `n=${Math.min(9, form.length)}`,
  ]
  if (stem !== form) features.push(`x=${form.slice(0, form.length - stem.length)}`)
  if (closed) features.push('closed-ya')
  return features
}

/** The word without the clitics that a known kind or the article vouches for. */
export function stemOf(form: string, likeness: Likeness): string {
  if (wordKinds.has(form)) return form
  const fame = likeness.fame(form)
  for (const { conjunction, particle, definite, rest } of cliticReadings(form)) {
    if (conjunction === '' && particle === '') continue
    if (definite) return article + rest
    if (wordKinds.has(rest) || (fame === 0 && likeness.fame(rest) > 0)) return rest
  }
  return form
}

function bare(stem: string): string {
  return stem.startsWith(article) && stem.length > 4 ? stem.slice(2) : stem
}

/** The first that holds, the more telling first. */
const ranked = [
  'plain',
  'said',
  'link',
  'given',
  'famous',
  'title',
  'rank',
  'calling',
  'town',
  'direction',
  'body',
  'bodies',
  'kin',
  'known',
  'whither',
  'time',
  'official',
  'family',
  'syllable',
  'noun',
] as const

function kindOf(
  form: string,
  stem: string,
  kinds: readonly string[],
  common: boolean,
  step: number,
  fame: number,
): string {
  const first = ranked.find(kind => kinds.includes(kind))
  if (first !== undefined) return first
  const al = stem.startsWith(article) ? 'al' : form.endsWith('\u064A') ? 'ya' : ''
  if (common) return `${al}common`
  return al + levelOf(step, fame)
}

function levelOf(step: number, fame: number): string {
  if (step === 9) return 'top'
  if (step >= 7 || (fame === 2 && step >= 3)) return 'high'
  return step >= 4 || fame > 0 ? 'mid' : 'low'
}
