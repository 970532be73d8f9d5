/**
 * One key for a name however it is spelt, in Latin or in Arabic letters: Gaddafi, Qadhafi and the
 * Arabic form meet. Only consonants count, in seven classes of what the scripts keep apart; vowels,
 * glides and the article vanish. Keys are coarse: they are for whole names, not for single words.
 */
import { fold } from '#text'

/** The key of a full name, a group of classes per word; '' where no consonant stands in it. */
export function phoneticKey(name: string): string {
  const spelt = name.normalize('NFC').replace(/[\u0107\u010D]/gu, 'ch')
  const bare = spelt.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
  return fold(bare)
    .text.split(/[^\p{L}\p{M}]+/u)
    .filter(word => !particles.has(word))
    .map(keyOfWord)
    .filter(key => key !== '')
    .join(' ')
}

const arabicArticle = '\u0627\u0644'
/** "Al-", "el-", "bin", "ibn", "von", "de" and their Arabic twins come and go. */
const particles = new Set([
  ...['al', 'el', 'bin', 'ibn', 'ben', 'de', 'von', 'van', 'jr'],
  arabicArticle,
  '\u0622\u0644',
  '\u0628\u0646',
  '\u0627\u0628\u0646',
])

function keyOfWord(word: string): string {
  const stem = word.startsWith(arabicArticle) && word.length > 4 ? word.slice(2) : word
  const latin = latinGroups.reduce((text, [from, to]) => text.replaceAll(from, to), stem)
  const classes = [...latin].map(letter => classOf.get(letter) ?? '').join('')
  return classes.replace(/(.)\1+/gu, '$1')
}

/** Letters that stand for one sound together. */
const latinGroups = [
  ['tsch', 's'],
  ['sch', 's'],
  ['tch', 's'],
  ['ch', 's'],
  ['dzh', 'k'],
  ['dj', 'k'],
  ['zh', 'k'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['dh', 'd'],
  ['x', 'ks'],
  ['ce', 's'],
  ['ci', 's'],
  ['\u062A\u0634', 's'],
] as const

const classOf = new Map<string, string>()
const classes = {
  P: 'bp\u0628\u067E',
  F: 'fv\u0641\u06A4',
  T: 'td\u062A\u0637\u062F\u0636\u0630\u062B',
  K: 'kqgcj\u0643\u0642\u063A\u062E\u062C\u06AF',
  S: 'sz\u0633\u0635\u0632\u0634\u0638\u0686\u0698',
  M: 'm\u0645',
  N: 'n\u0646',
  L: 'l\u0644',
  R: 'r\u0631',
}
for (const [key, letters] of Object.entries(classes)) {
  for (const letter of letters) classOf.set(letter, key)
}
