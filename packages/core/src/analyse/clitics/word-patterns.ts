/**
 * Tells whether a string can be an Arabic word by its form: an ending and a prefix of person are
 * taken off, and what is left must be a known root poured into a known shape.
 *
 * Weak letters change inside a root (qala, qil, qawl), so in second and third place alef, waw, ya
 * and hamza count as one letter.
 */
import { wordPatterns } from '@marsad/lexicon/ar/words/patterns'
import { roots } from '@marsad/lexicon/ar/words/roots'
import { foldText } from '#text'
import { endings, imperfectPrefixes } from './endings.ts'
import { Kind } from './kinds.ts'

interface Shape {
  readonly letters: readonly (readonly [at: number, letter: string])[]
  /** Where the letters of the root stand; -1 for the fixed first letter. */
  readonly radicals: readonly number[]
  readonly first: string
  readonly kind: 'noun' | 'past' | 'imperfect' | 'both'
}

const unprefixed = Kind.Noun | Kind.Past
const weak = '\u0627\u0648\u064A\u0621'
const hamza = '\u0621'
const alef = '\u0627'
const anyWeak = '~'
const knownRoots = new Set(
  roots.flatMap(row => row.roots.split(' ')).map(root => canonical([...foldText(root)])),
)
const shapesByLength = buildShapes()

/** What a word of this spelling can be: bits of `Kind`, 0 where no root and shape gives it. */
export function kindsByPattern(key: string): number {
  let kinds = 0
  for (const { ending, on } of endings) {
    if (key.length - ending.length < 2 || !key.endsWith(ending)) continue
    const stem = key.slice(0, key.length - ending.length)
    if (on & unprefixed) kinds |= stemKinds(stem, ending !== '') & on & unprefixed
    if (on & Kind.Imperfect && imperfectPrefixes.includes(stem[0] ?? '') && stem.length > 2) {
      kinds |= stemKinds(stem.slice(1), ending !== '') & on & Kind.Imperfect
    }
  }
  return kinds
}

function stemKinds(stem: string, inflected: boolean): number {
  let kinds = 0
  for (const shape of shapesByLength[stem.length] ?? []) {
    if (hasLetters(shape, stem) && hasRoot(shape, stem, inflected)) kinds |= kindBits[shape.kind]
  }
  return kinds
}

const kindBits = {
  noun: Kind.Noun,
  past: Kind.Past,
  imperfect: Kind.Imperfect,
  both: Kind.Noun | Kind.Past | Kind.Imperfect,
} as const

function hasLetters(shape: Shape, stem: string): boolean {
  for (const [at, letter] of shape.letters) if (stem[at] !== letter) return false
  return true
}

function hasRoot(shape: Shape, stem: string, inflected: boolean): boolean {
  const { radicals } = shape
  const letter = (place: number) => {
    const at = radicals[place] ?? 0
    return at < 0 ? shape.first : (stem[at] ?? '')
  }
  const head = letter(0) === hamza ? alef : letter(0)
  if (radicals.length > 3) return knownRoots.has(head + letter(1) + letter(2) + letter(3))
  const second = leveled(letter(1))
  if (radicals.length === 3) return knownRoots.has(head + second + leveled(letter(2)))
  if (knownRoots.has(head + second + second)) return true
  return inflected && knownRoots.has(head + second + anyWeak)
}

function canonical(letters: readonly string[]): string {
  const [first = '', ...others] = letters
  const head = first === hamza ? alef : first
  if (letters.length > 3) return head + others.join('')
  return head + others.map(leveled).join('')
}

/** Weak letters change inside a root, so they count as one. */
function leveled(letter: string): string {
  return weak.includes(letter) ? anyWeak : letter
}

function buildShapes(): Shape[][] {
  const byLength: Shape[][] = []
  for (const { shape, kind, first = '' } of wordPatterns) {
    const units = [...shape]
    const letters = units.flatMap((unit, at) => (isDigit(unit) ? [] : [[at, unit] as const]))
    const places = ['1', '2', '3', '4'].map(digit => units.indexOf(digit))
    const radicals = places.filter((at, index) => at >= 0 || (index === 0 && first !== ''))
    byLength[units.length] ??= []
    byLength[units.length]?.push({ letters, radicals, first, kind })
  }
  return byLength
}

function isDigit(unit: string): boolean {
  return unit >= '1' && unit <= '4'
}
