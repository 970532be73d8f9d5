/**
 * Marks the tokens that known names cover: those of the coder's lexicon and the tagger's own tables.
 *
 * The longest name wins; where two are of one length, the coder's lexicon does. What is marked is
 * evidence only: the tagger may overrule it, for a capital may be a family name.
 */
import type { Token } from '#model'
import { type PhraseHit, type PhraseIndex, phraseIndex } from '#text'
import { arabicNames } from '../actors/ar/lexicon.ts'
import type { NameRow } from '../actors/name-row.ts'
import { lettersOf } from './clitic-letters.ts'
import { bodies } from './words/bodies.ts'
import { doubtfulPlaces, places } from './words/places.ts'
import { wordKinds } from './words/word-kinds.ts'

export interface KnownName {
  readonly form: string
  readonly kind: string
  readonly code: string | null
}

const comma = '\u060C '
const doubtful = new Set(doubtfulPlaces.split(comma))

export const ownNames: PhraseIndex<KnownName> = phraseIndex(rows(), row => row.form)

export function* rows(): Iterable<KnownName> {
  for (const { code, forms } of places) {
    for (const form of forms.split(comma)) {
      yield { form, kind: doubtful.has(form) ? 'town?' : 'town', code }
    }
  }
  for (const { kind, forms } of bodies) {
    for (const form of forms.split(comma)) yield { form, kind, code: null }
  }
}

/** A stretch of tokens that a known name covers. */
export interface Cover {
  readonly kind: string
  readonly first: number
  readonly last: number
  /** Letters of proclitics on its first word. */
  readonly clitics: number
  readonly code: string | null
  readonly entity: string | null
}

/** Kinds of lexicon row that say nothing of a name. */
const dull = new Set(['context', 'anaphor', 'own', 'other', 'pair', 'body'])

/** Covers in the order of the text; they do not overlap. */
export function findCovers(tokens: readonly Token[]): Cover[] {
  const covers: Cover[] = []
  for (let at = 0; at < tokens.length; ) {
    const cover = coverAt(tokens, at)
    if (cover === undefined) at++
    else {
      const end = endOfOffice(tokens, cover)
      covers.push(end === cover.last ? cover : { ...cover, kind: 'office', last: end, code: null })
      at = end
    }
  }
  return covers
}

/** The body inside "the secretary-general of the United Nations" is a name of its own. */
function endOfOffice(tokens: readonly Token[], { kind, first, last }: Cover): number {
  if (last - first < 2 || !/^(?:organisation|group|seat)/u.test(kind)) return last
  const word = tokens[first]?.form ?? ''
  if (!isOffice(word) && !isOffice(word.slice(1))) return last
  for (let at = first + 1; at < last; at++) {
    const inner = coverAt(tokens, at)
    if (inner !== undefined && /^(?:organisation|group|state)/u.test(inner.kind)) return at
  }
  return last
}

function isOffice(form: string): boolean {
  return wordKinds.get(form)?.includes('calling') === true
}

function coverAt(tokens: readonly Token[], at: number): Cover | undefined {
  const known = arabicNames.at(tokens, at).find(({ row }) => !dull.has(row.kind))
  const own = ownNames.at(tokens, at)[0]
  if (own !== undefined && (known === undefined || own.last > known.last || weak(known))) {
    return { ...placed(own), kind: own.row.kind, code: own.row.code, entity: null }
  }
  if (known === undefined) return undefined
  const { code, entity } = known.row
  return { ...placed(known), kind: kindOf(known), code: code === '' ? null : code, entity }
}

function weak({ row }: PhraseHit<NameRow>): boolean {
  return row.ambiguous || row.kind === 'adjective' || row.kind === 'institution'
}

function placed({ first, last, reading }: PhraseHit<unknown>) {
  return { first, last, clitics: lettersOf(reading) }
}

function kindOf({ row, first, last }: PhraseHit<NameRow>): string {
  if (row.kind === 'person' && last - first === 1) return row.ambiguous ? 'maybe' : 'surname'
  if (row.ambiguous && row.kind !== 'adjective') return `${row.kind}?`
  return row.kind === 'office' && row.plural ? 'offices' : row.kind
}
