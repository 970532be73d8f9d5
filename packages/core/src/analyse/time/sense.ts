/**
 * Whether the clause around an expression looks ahead.
 *
 * Arabic marks the future on the verb (sa-, sawfa) or with words such as "is scheduled". The
 * search stays within the clause: "he said on Wednesday that he will visit" says nothing of a
 * Wednesday to come. A weekday set between commas belongs to the clause before it.
 */
import { futureLookalikes } from '@marsad/lexicon/ar/time/future-lookalikes'
import { foldText, type Token } from '#text'
import { hasSignal, isLink, type Line } from './line.ts'

const reachBack = 14
const reachOn = 2
const stops = '.؛;:!؟?()"«»“”\n'

export function isAhead(line: Line, start: number, end: number): boolean {
  return looksBack(line, start) || looksOn(line, end)
}

function looksBack(line: Line, start: number): boolean {
  // A weekday set between commas belongs to the clause before the first of them.
  const from = isComma(line, start - 1) ? start - 2 : start - 1
  for (let at = from; at >= Math.max(0, start - reachBack); at--) {
    if (isComma(line, at) || isStop(line, at)) return false
    if (isFuture(line, at)) return true
    // "after its announcement on Thursday": what comes after something follows a day that is past.
    if (isLink(line, at, 'after')) return false
    if (hasSignal(line, at, 'clause')) return isPlanned(line, at)
  }
  return false
}

/** "it is planned that": what follows is the plan. */
function isPlanned(line: Line, at: number): boolean {
  return hasSignal(line, at - 1, 'ahead') && !wasBefore(line, at - 1)
}

function isComma(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.kind === 'mark' && '،,'.includes(token.form)
}

function isStop(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.kind === 'mark' && stops.includes(token.form)
}

function looksOn(line: Line, end: number): boolean {
  for (let at = end; at < Math.min(line.tokens.length, end + reachOn); at++) {
    const token = line.tokens[at] as Token
    if (token.kind === 'mark') return false
    if (hasSignal(line, at, 'clause')) return false
    if (isFuture(line, at)) return true
  }
  return false
}

const lookalikes = futureLookalikes.map(({ form, whole }) => ({ form: foldText(form), whole }))
const waw = '\u0648'
const fa = '\u0641'
const sin = '\u0633'
const persons = '\u064A\u062A\u0646'
const alefHamza = '\u0623'

function isFuture(line: Line, at: number): boolean {
  if (hasSignal(line, at, 'ahead')) return !wasBefore(line, at)
  const { form, script } = line.tokens[at] as Token
  if (script !== 'arabic' || line.words[at] !== undefined) return false
  const first = form[0]
  const from = (first === waw || first === fa) && form[1] === sin ? 1 : 0
  if (form[from] !== sin || form.length < from + 4) return false
  if (!isFirstPerson(line, at, from) && !persons.includes(form[from + 1] ?? ' ')) return false
  const bare = form.slice(from)
  return !lookalikes.some(l => (l.whole ? bare === l.form : bare.startsWith(l.form)))
}

/** "it was planned that" tells of a past day. */
function wasBefore(line: Line, at: number): boolean {
  return hasSignal(line, at - 1, 'was') || hasSignal(line, at - 2, 'was')
}

/** "I shall" is told from nouns only by the hamza that the page wrote. */
function isFirstPerson(line: Line, at: number, from: number): boolean {
  const token = line.tokens[at] as Token
  return line.text[token.start - line.start + from + 1] === alefHamza
}
