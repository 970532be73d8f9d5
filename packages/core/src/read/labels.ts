/**
 * The labels of a page: "Published", "Source", "Read also" and what stands after them on the line.
 *
 * A label counts only at the start of a line, and only when what follows is what such a label takes
 * (a separator, a date, a name, nothing), for most of these words also begin sentences.
 */
import { type ApparatusLabel, arabicLabels } from '@marsad/lexicon/ar/apparatus/labels'
import { englishLabels } from '@marsad/lexicon/en/apparatus/labels'
import type { Span } from '#model'
import { foldText } from '#text'
import { parseDateLine } from './date-lines.ts'
import { countWords, isSpace, type Line } from './lines.ts'

export interface LabelledLine {
  readonly label: ApparatusLabel['label']
  /** The form of the table that matched. */
  readonly form: string
  /** What follows the label and its separator; empty where nothing does. */
  readonly value: Span
}

interface Entry {
  readonly row: ApparatusLabel
  readonly words: readonly string[]
}

const entriesByFirstWord = indexRows([...arabicLabels, ...englishLabels])
const headLength = 120
const ornaments = new Set(Array.from('*•●▪■◄►»«>|#-–—_=~·()[]⬛🔴📌📷📸🔹🔸▶'))
const separators = new Set(Array.from(':：|/-–—>»…،,؛'))

function indexRows(rows: readonly ApparatusLabel[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const row of rows) {
    const words = foldText(row.form).split(' ')
    const first = words[0] ?? ''
    const entries = index.get(first) ?? []
    entries.push({ row, words })
    index.set(first, entries)
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

export function findLabel(line: Line): LabelledLine | undefined {
  const head = line.text.slice(0, headLength)
  const words = wordsOf(head)
  const first = words[0]
  if (first === undefined) return undefined
  for (const { row, words: form } of entriesByFirstWord.get(first.folded) ?? []) {
    const last = words[form.length - 1]
    if (last === undefined || !form.every((word, i) => words[i]?.folded === word)) continue
    const labelled = takeValue(line, row, last.end)
    if (labelled !== undefined) return labelled
  }
  return undefined
}

interface HeadWord {
  readonly folded: string
  readonly end: number
}

/** The first words of a line, ornaments skipped, each folded and with its end. */
function wordsOf(head: string): HeadWord[] {
  let at = 0
  while (at < head.length && isOrnament(head, at)) at++
  const words: HeadWord[] = []
  const pattern = /[\p{L}\p{M}\p{N}\u0640'’©]+|\.{2,}|[^\s]/gu
  pattern.lastIndex = at
  for (
    let found = pattern.exec(head);
    found !== null && words.length < 8;
    found = pattern.exec(head)
  ) {
    words.push({ folded: foldText(found[0]), end: found.index + found[0].length })
  }
  return words
}

function isOrnament(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isSpace(unit) || (unit >= 0xd83c && unit <= 0xdfff) || ornaments.has(text.charAt(at))
}

function takeValue(line: Line, row: ApparatusLabel, at: number): LabelledLine | undefined {
  const rest = skipSeparators(line.text, at)
  const value = line.text.slice(rest.end)
  if (!accepts[row.takes](value, rest.separated)) return undefined
  return {
    label: row.label,
    form: row.form,
    value: { start: line.start + rest.end, end: line.end },
  }
}

/** Whether what follows a label is what its row says it takes. */
const accepts: Record<ApparatusLabel['takes'], (value: string, separated: boolean) => boolean> = {
  line: value => value === '' || /^[.\s…]{0,12}$/u.test(value),
  colon: (value, separated) => value === '' || separated,
  date: (value, separated) =>
    value === '' || (separated && value.length < 90) || isMostlyDate(value),
  name: (value, separated) =>
    value !== '' &&
    value.length < 90 &&
    !/[؟?!.]$/u.test(value) &&
    (separated || isName(value)) &&
    countWords(value) <= 10,
  open: value => value.length < 260,
  tail: () => false,
}

function isMostlyDate(value: string): boolean {
  if (value.length > 70) return false
  if (value.length < 40 && /^at \d|\d:\d\d|^\d{1,2} \p{L}+ ago$/u.test(value)) return true
  const date = parseDateLine(value)
  return date !== undefined && value.length - (date.end - date.start) < 45
}

/** A person's name without a separator before it: two to five capitalised words and no full stop. */
function isName(value: string): boolean {
  const [name = '', dated = ''] = value.split(/\s+[|–-]\s+/u)
  if (dated !== '' && !/\p{N}/u.test(dated)) return false
  const words = name.split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(word => /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word))
  )
}

function skipSeparators(text: string, from: number): { end: number; separated: boolean } {
  let at = from
  let separated = false
  while (at < text.length) {
    const letter = text.charAt(at)
    const isDots = letter === '.' && text.charAt(at + 1) === '.'
    const wasDots = letter === '.' && text.charAt(at - 1) === '.'
    if (separators.has(letter) || isDots || wasDots) separated = true
    else if (!isSpace(text.charCodeAt(at))) break
    at++
  }
  return { end: at, separated }
}
