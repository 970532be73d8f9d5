/** The name behind a title or an office: its words, its person, and its surname for later. */
import { months } from '@marsad/lexicon/en/time/months'
import { weekdays } from '@marsad/lexicon/en/time/weekdays'
import type { Token } from '#text'
import type { Finding } from '../finding.ts'
import { englishNames } from './lexicon.ts'
import { isWord } from './phrase-words.ts'

const nameWordsMax = 5
/** Months and weekdays that are no names: "Arafat Wednesday", but "Theresa May". */
const timeWords = new Set([
  ...months.filter(({ unsure }) => unsure === undefined).map(({ form }) => form),
  ...weekdays.filter(({ bare }) => bare === undefined).map(({ form }) => form),
])

/** The token behind the name that begins at `from`, over a comma; `from` itself if there is none. */
export function endOfName(finding: Finding, from: number): number {
  const start = finding.tokens[from]?.form === ',' ? from + 1 : from
  if (isTitleCased(finding)) return endOfKnown(finding.tokens, start) ?? from
  let at = start
  while (at < start + nameWordsMax) {
    const next = endOfNameWord(finding, at, at > start)
    if (next === at) break
    at = next
  }
  return at > start ? at : from
}

/** "Supreme Leader Receives Guests": where every word has a capital, only known names are names. */
function endOfKnown(tokens: readonly Token[], at: number): number | undefined {
  return englishNames.at(tokens, at).find(({ row }) => row.kind === 'person')?.last
}

const titleWordsMin = 5

function isTitleCased({ sentence, tokens }: Finding): boolean {
  if (sentence.role === 'prose') return false
  const words = tokens.filter(({ kind, form }) => kind === 'word' && form.length > 3)
  const small = words.filter(({ start }) => {
    return /^\p{Ll}/u.test(sentence.text.slice(start - sentence.start, start - sentence.start + 2))
  })
  return words.length >= titleWordsMin && small.length === 0
}

/** One word of a name with its initial's stop, its hyphens, or the particles before it. */
function endOfNameWord(finding: Finding, at: number, inside: boolean): number {
  const { tokens } = finding
  if (inside) {
    const last = endOfParticles(tokens, at)
    if (last > at) return isNameWord(finding, last, true) ? endOfHyphened(tokens, last + 1) : at
  }
  if (!isNameWord(finding, at, inside)) return at
  const initial = (tokens[at]?.form.length ?? 0) <= 2 && tokens[at + 1]?.form === '.'
  return initial ? at + 2 : endOfHyphened(tokens, at + 1)
}

function endOfParticles(tokens: readonly Token[], from: number): number {
  let at = from
  while (isWord('particle', tokens[at]?.form)) {
    at++
    if (tokens[at]?.form === '-') at++
  }
  return at
}

function endOfHyphened(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.form === '-' && isGlued(tokens, at) && tokens[at + 1]?.kind === 'word') at += 2
  return at
}

/** A hyphen inside a name touches the words on both its sides. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return before?.end === hyphen?.start && hyphen?.end === after?.start
}

function isNameWord(finding: Finding, at: number, inside: boolean): boolean {
  const { tokens } = finding
  const token = tokens[at]
  if (token?.kind !== 'word' || token.script !== 'latin') return false
  if (!isCapitalised(finding, at) || timeWords.has(token.form)) return false
  const known = englishNames.at(tokens, at)[0]
  if (known === undefined || known.row.kind === 'person' || known.row.ambiguous) return true
  return inside && isWord('surname', token.form)
}

export function isCapitalised({ tokens, sentence }: Finding, at: number): boolean {
  const start = (tokens[at]?.start ?? 0) - sentence.start
  return /^\p{Lu}/u.test(sentence.text.slice(start, start + 2))
}

export function personIn(tokens: readonly Token[], from: number, last: number): string | null {
  for (let at = from; at < last; at++) {
    const person = englishNames.at(tokens, at).find(({ row }) => row.kind === 'person')
    if (person?.row.entity != null) return person.row.entity
  }
  return null
}

/** Remembers a surname, so that it is understood when it stands alone. */
export function learn(
  finding: Finding,
  from: number,
  last: number,
  code: string,
  entity: string | null,
): void {
  const surname = finding.tokens[last - 1]?.form ?? ''
  if (last - from >= 2 && surname.length >= 3) finding.memory.names.set(surname, { code, entity })
}
