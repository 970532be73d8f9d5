/**
 * Splits a written Arabic word into its proclitics, its stem and its attached pronoun.
 *
 * The pieces are the written ones, diacritics and all, and together they are the word, so their
 * places follow from their lengths. The cheapest reading is taken; those nearly as cheap are kept.
 */
import { type Folded, fold } from '#text'
import { type Cut, cutsOf } from './cuts.ts'
import { WordCache } from './word-cache.ts'
import { keyOf } from './word-key.ts'

export interface WordReading {
  readonly proclitics: readonly string[]
  readonly stem: string
  /** The attached pronoun, or ''. */
  readonly enclitic: string
  /** True where an article stands on the stem, be it only the second lam of `lil-`. */
  readonly definite: boolean
  /** What has to be believed for it; only differences count. */
  readonly cost: number
}

export interface CliticSplit extends WordReading {
  /** This reading and those that stay open, best first. */
  readonly readings: readonly WordReading[]
}

/** A reading this much dearer than the best one is given up. */
const openMargin = 1.2
const cacheMax = 50_000
const lettersMax = 40
const cache = new WordCache<CliticSplit>(cacheMax)

export function splitClitics(word: string): CliticSplit {
  const hit = cache.get(word)
  if (hit !== undefined) return hit
  const split = decide(word)
  cache.set(word, split)
  return split
}

function decide(word: string): CliticSplit {
  const folded = fold(word)
  const key = keyOf(folded.text, word)
  const whole: WordReading = {
    proclitics: [],
    stem: word,
    enclitic: '',
    definite: false,
    cost: 0,
  }
  if (key.length < 2 || key.length > lettersMax || !isArabic(key)) {
    return { ...whole, readings: [whole] }
  }
  const cuts = cutsOf(key, bareLetters(word, folded)).filter(
    cut => isClean(cut, folded) && (cut.back === key.length || !hasTanwin(word)),
  )
  const [best] = cuts
  if (best === undefined) return { ...whole, readings: [whole] }
  const open = cuts.filter(cut => cut.cost - best.cost <= openMargin)
  const readings = distinct(open.map(cut => readingOf(word, folded, cut)))
  return { ...(readings[0] ?? whole), readings }
}

/** The written letter of every folded one, hamza and all. */
function bareLetters(word: string, folded: Folded): string {
  let letters = ''
  for (let at = 0; at < folded.text.length; at++) letters += word[folded.origin[at] ?? 0] ?? ''
  return letters
}

/** The ending of an indefinite noun, which carries no pronoun. */
function hasTanwin(word: string): boolean {
  return word.includes('\u064B') || word.includes('\u064C') || word.includes('\u064D')
}

function isArabic(key: string): boolean {
  const first = key.charCodeAt(0)
  return first >= 0x0620 && first <= 0x06ff
}

/** No cut may fall inside one written sign, as the lam-alef ligature. */
function isClean(cut: Cut, { text, origin }: Folded): boolean {
  return [...cut.fronts, cut.back].every(at => at === text.length || origin[at] !== origin[at - 1])
}

function readingOf(word: string, { text, origin }: Folded, cut: Cut): WordReading {
  const place = (at: number) => (at >= text.length ? word.length : (origin[at] ?? word.length))
  const proclitics: string[] = []
  let from = 0
  for (const front of cut.fronts) {
    proclitics.push(word.slice(from, place(front)))
    from = place(front)
  }
  const back = place(cut.back)
  const { definite, cost } = cut
  return { proclitics, stem: word.slice(from, back), enclitic: word.slice(back), definite, cost }
}

function distinct(readings: readonly WordReading[]): WordReading[] {
  const seen = new Set<string>()
  return readings.filter(({ proclitics, enclitic }) => {
    const pieces = `${proclitics.join('+')}|${enclitic}`
    if (seen.has(pieces)) return false
    seen.add(pieces)
    return true
  })
}
