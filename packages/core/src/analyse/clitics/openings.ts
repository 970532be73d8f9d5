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
): number {
  const next = key[from] ?? ''
  if (openHamza.includes(written[from] ?? ' ')) return -0.8
  if (key.startsWith(article, from) && key.length - from > 4) return -0.8
  if (!unknown || vowels.includes(next)) return 0
  const clitic = key[from - 1] ?? ''
  if (clitic === waw) return -0.7
  if (clitic === lam) return -0.7
  if (clitic === ba && !liquid.includes(next)) return -0.7
  return 0
}
