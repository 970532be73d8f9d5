/**
 * The ways a written Arabic word may be cut into proclitics and the rest.
 *
 * Conjunctions (wa-, fa-), prepositions (bi-, li-, ka-), the future sa- and the article are written
 * onto the word. Which cut is right is for a lexicon to say (`walid` is a name, not `wa` + `lid`), so
 * all are offered, the uncut word first.
 */
export interface CliticReading {
  /** The conjunction, `و` or `ف`, or none. */
  readonly conjunction: string
  /** The preposition `ب`, `ل`, `ك`, the future `س`, or none. */
  readonly particle: string
  /** True where the article was cut off. */
  readonly definite: boolean
  /** What is left. */
  readonly rest: string
}

const waw = '\u0648'
const fa = '\u0641'
const ba = '\u0628'
const lam = '\u0644'
const kaf = '\u0643'
const sin = '\u0633'
const alef = '\u0627'

/** All readings of a folded word, shortest cut first; `rest` has at least two letters. */
export function cliticReadings(word: string): CliticReading[] {
  const readings: CliticReading[] = []
  readParticles(word, '', readings)
  const first = word[0]
  if ((first === waw || first === fa) && word.length > 2) {
    readParticles(word.slice(1), first, readings)
  }
  return readings
}

function readParticles(word: string, conjunction: string, readings: CliticReading[]): void {
  readArticle(word, conjunction, '', readings)
  const first = word[0]
  if (word.length <= 3) return
  if (first === lam && word[1] === lam) {
    readings.push({ conjunction, particle: lam, definite: true, rest: word.slice(2) })
    readings.push({ conjunction, particle: lam, definite: false, rest: word.slice(1) })
  } else if (first === ba || first === lam || first === kaf || first === sin) {
    readArticle(word.slice(1), conjunction, first, readings)
  }
}

function readArticle(
  word: string,
  conjunction: string,
  particle: string,
  readings: CliticReading[],
): void {
  readings.push({ conjunction, particle, definite: false, rest: word })
  if (word.length > 3 && word[0] === alef && word[1] === lam) {
    readings.push({ conjunction, particle, definite: true, rest: word.slice(2) })
  }
}
