/**
 * Whether the clause around an expression looks ahead.
 *
 * Arabic marks the future on the verb (sa-, sawfa) or with words such as "is scheduled". The
 * search stays within the clause: "he said on Wednesday that he will visit" says nothing of a
 * Wednesday to come. A weekday set between commas belongs to the clause before it.
 */
import { futureLookalikes } from '@marsad/lexicon/ar/time/future-lookalikes'
import { foldText, type Token } from '#text'
import { hasSignal, type Line } from './line.ts'

const reachBack = 14
const reachOn = 6
const stops = '.؛;:!؟?()"«»“”\n'

export function isAhead(line: Line, start: number, end: number): boolean {
  return looksBack(line, start) || looksOn(line, end)
}

function looksBack(line: Line, start: number): boolean {
  let commas = 0
  for (let at = start - 1; at >= Math.max(0, start - reachBack); at--) {
    const token = line.tokens[at] as Token
    if (token.kind === 'mark') {
      if (stops.includes(token.form)) return false
      if ('،,'.includes(token.form) && (at < start - 1 || ++commas > 1)) return false
      continue
    }
    if (isFuture(line, at)) return true
    if (hasSignal(line, at, 'clause')) return false
  }
  return false
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

const lookalikes = futureLookalikes.map(({ form }) => foldText(form))
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
  if (form[from] !== sin || form.length < from + 5) return false
  if (!isFirstPerson(line, at, from) && !persons.includes(form[from + 1] ?? ' ')) return false
  return !lookalikes.some(lookalike => form.startsWith(lookalike, from))
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
