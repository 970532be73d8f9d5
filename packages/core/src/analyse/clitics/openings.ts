/**
 * What the letters after a possible clitic say about the cut, where the rest is no known word.
 *
 * Hamza on an alef opens words and seldom stands inside one, and so does the article. Foreign names
 * that begin in w or l go on with a vowel ("Wilson", "Lavrov"), so a consonant there speaks for a
 * clitic.
 */
export const openHamza = '\u0623\u0625\u0622'
const article = '\u0627\u0644'
const vowels = '\u0627\u0648\u064A'
const waw = '\u0648'
const lam = '\u0644'
const ba = '\u0628'
const liquid = '\u0631\u0644\u0646'

/** Added to the cost of cutting before `from`: below zero where the letters speak for the cut. */
export function openingCost(
  key: string,
  written: string,
  from: number,
  unknown: boolean,
  listed: boolean,
): number {
  const next = key[from] ?? ''
  if (opensWord(key, written, from)) return -0.8
  if (!listed && isUnlikely(key, from)) return 0.9
  if (!unknown || vowels.includes(next)) return 0
  const clitic = key[from - 1] ?? ''
  const likely = clitic === waw || clitic === lam || (clitic === ba && !liquid.includes(next))
  return likely ? -0.7 : 0
}

function opensWord(key: string, written: string, from: number): boolean {
  if (openHamza.includes(written[from] ?? ' ')) return true
  return key.startsWith(article, from) && key.length - from >= 4
}

const alef = '\u0627'
const ya = '\u064A'
const kaf = '\u0643'
/** How verbal nouns begin that open with an alef without hamza; the third letter may be ta. */
const verbalNouns = ['\u0627\u0633\u062A', '\u0627\u0646', '\u0627\u062A', '\u0627\u0637']
const ta = '\u062A\u0637\u062F'

/** Few nouns begin with a bare alef or with ya, and many foreign names have one after the first letter. */
function isUnlikely(key: string, from: number): boolean {
  const next = key[from]
  if (next === ya) return key[from - 1] === ba || key[from - 1] === kaf
  if (next !== alef || ta.includes(key[from + 2] ?? ' ')) return false
  return !verbalNouns.some(opening => key.startsWith(opening, from))
}
