/**
 * Function words whose cut is listed: `minhu` by its host and pronoun, `lahu`, `bima`, `fahuwa` as
 * whole pieces. They are a fifth of running text and no rule about roots holds for them.
 */
import { functionWords } from '@marsad/lexicon/ar/words/function-words'
import type { Cut } from './cuts.ts'
import { pronouns } from './endings.ts'

const clitics = '\u0648\u0641\u0628\u0644\u0643\u0633\u0623'
/** `my` and `me` on particles are listed one by one, for most words that look so are others. */
const listedPronouns = pronouns.map(({ form }) => form).filter(form => !form.endsWith('\u064A'))
const listed = build()

/** `written` is spelt with its hamzas: `ka-anna` and `kana` differ in nothing else. */
export function listedCut(written: string): Cut | undefined {
  return listed.get(written)
}

function build(): Map<string, Cut> {
  const cuts = new Map<string, Cut>()
  for (const { kind, forms } of functionWords) {
    for (const form of forms.split(' ')) {
      if (kind === 'pieces') addPieces(form.split('+'), cuts)
      else if (kind === 'particle') addWithPronouns(form, cuts)
    }
  }
  return cuts
}

function addWithPronouns(particle: string, cuts: Map<string, Cut>): void {
  for (const pronoun of listedPronouns) addPieces([particle, pronoun], cuts)
}

function addPieces(pieces: readonly string[], cuts: Map<string, Cut>): void {
  cuts.set(pieces.join(''), cutOf(pieces))
}

/** A first piece of one letter is a proclitic; with longer ones the last piece is a pronoun. */
function cutOf(pieces: readonly string[]): Cut {
  const [first = '', second = ''] = pieces
  const length = first.length + second.length
  const proclitic = first.length === 1 && clitics.includes(first)
  if (proclitic) return { fronts: [1], back: length, definite: false, cost: 0 }
  return { fronts: [], back: first.length, definite: false, cost: 0 }
}
