/**
 * Many Arabic verbs are written as their verbal nouns ("imposed", "imposing"). A verb opens a clause
 * and a noun stands inside one; where a participle is written like a verb, the verb is meant.
 */
import { foldText, type Token } from '#text'
import type { PredicateForm } from './predicate-form.ts'

/** Words behind which a verb stands rather than a noun. */
const verbBefore = new Set(
  [
    'أن',
    'قد',
    'وقد',
    'الذي',
    'كان',
    'وكان',
    'حين',
    'عندما',
    'بعدما',
    'حيث',
    'ما',
    'كما',
    'فيما',
  ].map(foldText),
)

/** Behind "in a … manner" stands an adjective, whatever it looks like. */
const mannerBefore = new Set(['بشكل', 'بصورة', 'بنحو', 'بطريقة'].map(foldText))

type Reading = { readonly form: PredicateForm }

export function isOtherReading(
  tokens: readonly Token[],
  at: number,
  { form, particle }: { readonly form: PredicateForm; readonly particle: string },
  readings: readonly Reading[],
): boolean {
  if (mannerBefore.has(tokens[at - 1]?.form ?? '')) return true
  const rival = (kind: PredicateForm['kind'], tense?: PredicateForm['tense']) =>
    readings.some(
      other =>
        isLike(other.form, form) &&
        other.form.kind === kind &&
        (tense ?? other.form.tense) === other.form.tense,
    )
  if (form.kind === 'participle') return particle === '' && rival('verb')
  if (form.kind === 'verb') {
    const nominal = form.tense === 'past' && (rival('masdar') || rival('noun'))
    return nominal && !opensClause(tokens, at)
  }
  return particle === '' && rival('verb', 'past') && opensClause(tokens, at)
}

function isLike(a: PredicateForm, b: PredicateForm): boolean {
  return a.type === b.type
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.kind === 'mark') return true
  return /^[\u0648\u0641]/u.test(tokens[at]?.form ?? '') || verbBefore.has(before.form)
}
