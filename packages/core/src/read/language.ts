/**
 * The language of a stretch of text, from its script and, where several languages share one, from
 * letters and small words that only one of them has. A page's own claim is never asked: templates lie.
 */
import type { Language } from '#model'

/** Letters of Persian, Urdu, Kurdish and Pashto that Arabic does not use. */
const notArabic = new Set(Array.from('پچژگکیےہھڈڑٹںۆێەڕڵټډړښګۍې'))
const englishWords = new Set(
  'the of and to in a is that for on with was by as at from it has be are said'.split(' '),
)
const otherLatinWords = new Set(
  'le la les des du et une est dans que pour el los las y en por una der die das und nicht ve bir bu için da de'.split(
    ' ',
  ),
)
const articles = ['ال', 'وال', 'بال', 'لل', 'فال']
const lettersMax = 20_000

export interface ScriptCount {
  readonly arabic: number
  readonly latin: number
  readonly other: number
  /** How many of the Arabic letters are not used in Arabic. */
  readonly foreign: number
}

export function countScripts(text: string): ScriptCount {
  let [arabic, latin, other, foreign] = [0, 0, 0, 0]
  const end = Math.min(text.length, lettersMax)
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isLatin(unit)) latin++
    else if (isArabic(unit)) {
      arabic++
      if (notArabic.has(text.charAt(at))) foreign++
    } else if (isOtherLetter(unit)) other++
  }
  return { arabic, latin, other, foreign }
}

export function languageOf(text: string): Language {
  const { arabic, latin, other, foreign } = countScripts(text)
  if (arabic + latin + other === 0) return 'other'
  if (arabic >= latin && arabic >= other)
    return foreign * 25 > arabic && !hasArabicArticle(text) ? 'other' : 'ar'
  if (other > latin) return 'other'
  return isEnglish(text) ? 'en' : 'other'
}

/** Arabic typed on a Persian keyboard still has the article on a good part of its words. */
function hasArabicArticle(text: string): boolean {
  const words = text.slice(0, lettersMax).split(/\s+/u)
  return words.filter(word => articles.some(one => word.startsWith(one))).length * 9 > words.length
}

function isEnglish(text: string): boolean {
  let [english, rest] = [0, 0]
  for (const word of text
    .slice(0, lettersMax)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (englishWords.has(word)) english++
    else if (otherLatinWords.has(word)) rest++
  }
  return english >= rest
}

function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || isAccented(unit)
}

function isAccented(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7
}

function isArabic(unit: number): boolean {
  if (unit >= 0x620 && unit <= 0x64a) return true
  return (unit >= 0x671 && unit <= 0x6d3) || (unit >= 0x750 && unit <= 0x77f) || unit >= 0xfb50
}

/** Greek, Cyrillic, Hebrew, Indic, Chinese, Japanese, Korean: whatever is neither of the two. */
function isOtherLetter(unit: number): boolean {
  if (unit >= 0x370 && unit < 0x600) return true
  return (unit >= 0x900 && unit < 0x2000) || (unit >= 0x3040 && unit < 0xd7b0)
}
