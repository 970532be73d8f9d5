/**
 * The credit that closes a wire report, on a line of its own or at the end of the last paragraph:
 * `(Reporting by A; editing by B)`, in Arabic `(prepared by A - edited by B)`.
 */
import { arabicLabels } from '@marsad/lexicon/ar/apparatus/labels'
import { englishLabels } from '@marsad/lexicon/en/apparatus/labels'
import { type Line, trimmedLine } from './lines.ts'

const forms = [...arabicLabels, ...englishLabels]
  .filter(row => row.takes === 'tail')
  .map(row => row.form)
const tailLengthMax = 240
const sentenceEnds = new Set(Array.from('.!?؟"”»)'))

/** The line without its credit; undefined where nothing else stands on it. */
export function withoutCreditTail(text: string, line: Line): Line | undefined {
  const from = Math.max(0, line.text.length - tailLengthMax)
  const tail = line.text.slice(from)
  for (const form of forms) {
    const at = creditStart(tail, form, from === 0)
    if (at !== undefined) return trimmedLine(text, line.start, line.start + from + at)
  }
  return line
}

/** In brackets any of the forms opens a credit; without them only the ones of two words do. */
function creditStart(tail: string, form: string, isWhole: boolean): number | undefined {
  const bracket = tail.lastIndexOf(`(${form} `)
  if (bracket >= 0 && tail.indexOf(')', bracket) >= tail.length - 2) return bracket
  if (!form.includes(' ')) return undefined
  const at = tail.indexOf(`${form} `)
  if (at === 0 && isWhole) return 0
  const opens = at > 1 && tail.charAt(at - 1) === ' ' && sentenceEnds.has(tail.charAt(at - 2))
  return opens ? at : undefined
}
