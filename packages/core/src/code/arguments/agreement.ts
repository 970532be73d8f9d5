/**
 * Does a verb agree with a mention in gender? Arabic verbs do with their subject, never with their
 * object, so agreement tells the two apart where both stand behind the verb.
 */
import type { ActorMention, Token } from '#model'
import type { PredicateForm } from '../predicates/predicate-form.ts'

/** States whose Arabic names are masculine; nearly all others are feminine. */
const masculineStates = new Set([
  'IRQ',
  'LBN',
  'JOR',
  'SDN',
  'MAR',
  'YEM',
  'KWT',
  'NER',
  'PAK',
  'VAT',
  'PSE',
])

export function agreement(
  { person, kind }: PredicateForm,
  mention: ActorMention,
  tokens: readonly Token[],
): 'agrees' | 'clashes' | 'open' {
  if (kind !== 'verb' || (person !== 'he' && person !== 'she')) return 'open'
  const gender = genderOf(mention, tokens)
  if (gender === 'open') return 'open'
  return (gender === 'feminine') === (person === 'she') ? 'agrees' : 'clashes'
}

function genderOf(
  { form, code, first }: ActorMention,
  tokens: readonly Token[],
): 'feminine' | 'masculine' | 'open' {
  if (form === 'state') return masculineStates.has(code) ? 'masculine' : 'feminine'
  if (form === 'capital') return 'feminine'
  if (form === 'person' || form === 'pair' || form === 'anaphor') return 'open'
  const head = tokens[first]?.form ?? ''
  return head.endsWith('\u0647') || head.endsWith('\u0627\u062A') ? 'feminine' : 'masculine'
}
