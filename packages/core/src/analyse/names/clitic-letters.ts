/**
 * How many letters of a name's first word are conjunction and preposition.
 *
 * Known forms vouch for the cut; of an unknown name only what leaves a known name is cut, or a
 * conjunction, for few names begin with its letter and those are known.
 */
import { type CliticReading, cliticReadings } from '#text'
import type { Likeness } from './likeness.ts'
import { wordKinds } from './words/word-kinds.ts'

const waw = '\u0648'
const lam = '\u0644'
const mark = /^[\p{M}\u0640]$/u

export function cliticLetters(form: string, likeness: Likeness): number {
  if (wordKinds.has(form) || likeness.fame(form) > 0) return 0
  const [, ...cut] = cliticReadings(form)
  const bare = cut.find(reading => isBare(reading) || isKnown(reading, likeness))
  if (bare !== undefined) return lettersOf(bare)
  return form.startsWith(waw) && form.length > 5 ? 1 : 0
}

/** Only the article was cut off: the word begins with it and has no clitic. */
function isBare({ conjunction, particle, definite }: CliticReading): boolean {
  return definite && conjunction === '' && particle === ''
}

function isKnown({ definite, rest }: CliticReading, likeness: Likeness): boolean {
  return definite || wordKinds.has(rest) || likeness.fame(rest) > 0
}

/** The article's alef falls behind the preposition l-, which then stays with its word. */
export function lettersOf({ conjunction, particle, definite }: CliticReading): number {
  return conjunction.length + (particle === lam && definite ? 0 : particle.length)
}

/** Units of the written word that its first letters take up, marks on them included. */
export function unitsOf(written: string, letters: number): number {
  let units = 0
  for (let seen = 0; units < written.length; units++) {
    if (mark.test(written[units] ?? '')) continue
    if (seen === letters) break
    seen++
  }
  return units
}
