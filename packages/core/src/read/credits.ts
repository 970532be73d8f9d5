/**
 * Source credits: the value of a source label, or a closing line that holds nothing but agencies
 * joined by strokes.
 */
import { arabicWires } from '@marsad/lexicon/ar/apparatus/wires'
import { englishWires } from '@marsad/lexicon/en/apparatus/wires'
import { foldText } from '#text'

const separators = /[،,;؛|/+&\n]|\s[-–—]\s/u
const wires = new Set([...arabicWires, ...englishWires].map(row => foldText(row.form)))
const wrapping = /^[\s(*.:]+|[\s).:]+$/gu
const creditLengthMax = 80

export function splitCredits(value: string): string[] {
  const parts = value
    .slice(0, 400)
    .split(separators)
    .map(part => part.replace(wrapping, ''))
  const names = parts.map(part => part.replace(/["«»“”]/gu, '').trim())
  return names.filter(name => /\p{L}/u.test(name) && name.length <= creditLengthMax)
}

/** Whether a line is nothing but agencies: `Reuters`, `AFP / dpa`. */
export function isCreditLine(text: string): boolean {
  if (text.length > 90) return false
  const parts = splitCredits(text)
  return parts.length > 0 && parts.every(part => wires.has(foldText(part)))
}
