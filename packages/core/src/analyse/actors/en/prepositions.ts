/** Which preposition governs an English phrase: the word before it, over its article or adjective. */
import type { Token } from '#text'

const prepositions = new Set([
  'to',
  'with',
  'against',
  'on',
  'from',
  'for',
  'by',
  'at',
  'between',
  'over',
  'about',
  'of',
  'toward',
  'towards',
  'into',
  'in',
  'upon',
  'among',
  'after',
  'alongside',
])
const passedOver = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'both',
  'former',
  'visiting',
  'new',
])

export function prepositionBefore(tokens: readonly Token[], first: number): string {
  let at = first - 1
  while (at >= 0 && at > first - 4 && passedOver.has(tokens[at]?.form ?? '')) at--
  const form = tokens[at]?.form ?? ''
  if (form === 'towards') return 'toward'
  return prepositions.has(form) ? form : ''
}
