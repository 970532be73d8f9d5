/**
 * The endings of Arabic nouns and verbs that are no clitics, and the pronouns that are.
 * Letters: ta marbuta, alef-ta, waw-nun, ya-nun and so on; written as code points because two of
 * them read the same in either direction of print.
 */
import { Kind } from './kinds.ts'

export interface Ending {
  readonly ending: string
  /** The kinds of word that take it. */
  readonly on: number
}

const { Noun, Past, Imperfect } = Kind
const all = Noun | Past | Imperfect

export const imperfectPrefixes = '\u064A\u062A\u0646\u0627'

// biome-ignore format: one fact a line
export const endings: readonly Ending[] = [
  { on: all, ending: '' },
  { on: Noun | Past | Imperfect, ending: '\u0627' }, // -an, dual
  { on: Noun, ending: '\u0629' }, // ta marbuta
  { on: Noun, ending: '\u064A' }, // nisba, construct
  { on: Noun, ending: '\u064A\u0627' },
  { on: Noun, ending: '\u064A\u0629' },
  { on: Noun, ending: '\u064A\u0627\u062A' },
  { on: Noun, ending: '\u064A\u0648\u0646' },
  { on: Noun, ending: '\u064A\u064A\u0646' },
  { on: Noun, ending: '\u0627\u062A' },
  { on: Noun, ending: '\u0627\u062A\u064A' },
  { on: Noun, ending: '\u0627\u062A\u064A\u0629' },
  { on: Noun, ending: '\u0627\u0646\u064A' },
  { on: Noun, ending: '\u0627\u0646\u064A\u0629' },
  { on: Noun | Imperfect, ending: '\u0648\u0646' },
  { on: Noun | Imperfect, ending: '\u064A\u0646' },
  { on: Noun | Imperfect, ending: '\u0627\u0646' },
  { on: Noun, ending: '\u062A\u0627\u0646' },
  { on: Noun, ending: '\u062A\u064A\u0646' },
  { on: Noun, ending: '\u062A\u064A' },
  { on: Past | Noun, ending: '\u062A' },
  { on: Past, ending: '\u062A\u0627' },
  { on: Past, ending: '\u062A\u0645' },
  { on: Past, ending: '\u0646\u0627' },
  { on: Past | Imperfect, ending: '\u0648\u0627' },
]

export interface Pronoun {
  readonly form: string
  /** How much evidence a word needs for the cut: rare pronouns and common endings need more. */
  readonly cost: number
}

export const pronouns: readonly Pronoun[] = [
  { cost: 0.4, form: '\u0647' }, // his
  { cost: 0.3, form: '\u0647\u0627' }, // her
  { cost: 0.3, form: '\u0647\u0645' }, // their
  { cost: 0.2, form: '\u0647\u0645\u0627' }, // of the two
  { cost: 0.9, form: '\u0647\u0646' }, // their, of women
  { cost: 0.4, form: '\u0646\u0627' }, // our
  { cost: 1, form: '\u0646\u064A' }, // me
  { cost: 1.3, form: '\u0643' }, // your
  { cost: 1, form: '\u0643\u0645' }, // your, of many
  { cost: 1, form: '\u064A' }, // my
]
