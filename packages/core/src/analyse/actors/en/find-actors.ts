/**
 * Finds every expression in an English sentence that names a party.
 *
 * A nationality adjective or a possessive state opens a phrase that runs to its head ("Russia's
 * minister of natural resources", "UN member states") and on through a capitalised name; an office
 * without one looks to "of" and a state behind it. What stays alone is kept as it is.
 */
import type { ActorForm, ActorMention, Quote } from '#model'
import type { PhraseHit, Token } from '#text'
import type { Finding } from '../finding.ts'
import { counterpart } from '../memory.ts'
import type { NameRow } from '../name-row.ts'
import { codeOfPerson } from '../tenure.ts'
import { anaphorAt } from './anaphora.ts'
import { englishNames } from './lexicon.ts'
import { prepositionBefore } from './prepositions.ts'

/** Appends to `finding.actors` and `finding.outlets`, in the order of the text. */
export function findEnglishActors(finding: Finding): void {
  const { tokens } = finding
  let at = 0
  while (at < tokens.length) {
    at = Math.max(at + 1, tokens[at]?.script === 'latin' ? takeAt(finding, at) : at + 1)
  }
}

const order: readonly NameRow['kind'][] = [
  'person',
  'seat',
  'group',
  'organisation',
  'adjective',
  'state',
  'capital',
  'people',
  'outlet',
  'office',
  'institution',
]

function takeAt(finding: Finding, at: number): number {
  const hits = englishNames.at(finding.tokens, at).filter(hit => written(finding, hit))
  const kind = order.find(one => hits.some(({ row }) => row.kind === one && !row.ambiguous))
  const hit = hits.find(({ row }) => row.kind === kind && !row.ambiguous)
  if (hit === undefined) return takeAnaphor(finding, at)
  if (kind === 'outlet') return takeOutlet(finding, hit)
  if (kind === 'person') return takePerson(finding, hit)
  if (kind === 'office' || kind === 'institution') return takeHead(finding, hit)
  return takeParty(finding, hit)
}

/** Names are capitalised in the page; heads may be either. `US` is not `us`. */
function written({ sentence, tokens }: Finding, { row, first }: PhraseHit<NameRow>): boolean {
  if (row.kind === 'office' || row.kind === 'institution') return true
  const token = tokens[first]
  const letters = sentence.text.slice(
    (token?.start ?? 0) - sentence.start,
    (token?.end ?? 0) - sentence.start,
  )
  if (letters.length <= 3 && row.form.length <= 3) return letters === letters.toUpperCase()
  return /^\p{Lu}/u.test(letters)
}

function push(
  finding: Finding,
  first: number,
  last: number,
  part: { code: string; form: ActorForm; entity?: string | null; sector?: NameRow['sector'] },
): void {
  const { tokens, actors } = finding
  const span = spanOf(finding, first, last)
  if (span === undefined) return
  const before = actors.at(-1)
  const joiner =
    before === undefined
      ? ''
      : tokens
          .slice(before.last, first)
          .map(t => t.form)
          .join(' ')
  const joined =
    before !== undefined &&
    (joiner === 'and' || joiner === ',' || joiner === ', and' || before.start === span.start)
  const preposition = prepositionBefore(tokens, first)
  actors.push({
    ...span,
    code: part.code,
    sector: part.sector ?? null,
    entity: part.entity ?? null,
    form: part.form,
    first,
    last,
    preposition: preposition === '' && joined ? (before?.preposition ?? '') : preposition,
    joined,
    rule: `en/actors/${part.form}`,
  } satisfies ActorMention)
}

function spanOf({ tokens, sentence }: Finding, first: number, last: number): Quote | undefined {
  const [a, b] = [tokens[first], tokens[last - 1]]
  if (a === undefined || b === undefined) return undefined
  const text = sentence.text.slice(a.start - sentence.start, b.end - sentence.start)
  return { start: a.start, end: b.end, text }
}

const headWithin = 7
const stopWords = new Set([
  'and',
  'to',
  'in',
  'on',
  'with',
  'that',
  'said',
  'has',
  'have',
  'is',
  'was',
  'will',
  'who',
  'which',
  'at',
  'by',
  'from',
  'against',
  'over',
  'as',
  'but',
  'were',
  'are',
  'had',
  'after',
  'before',
  'would',
])

/** A state, a body or an adjective, with the office or institution it may stand before. */
function takeParty(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { tokens } = finding
  const possessive = endOfPossessive(tokens, hit.last)
  const opens =
    hit.row.kind === 'adjective' ||
    possessive > hit.last ||
    hit.row.kind === 'organisation' ||
    isAbbreviation(finding, hit)
  const head = opens ? headAfter(tokens, possessive) : undefined
  if (head === undefined) {
    const form = hit.row.kind as ActorForm
    push(finding, hit.first, hit.last, { code: hit.row.code, form, sector: hit.row.sector })
    return Math.max(hit.last, possessive)
  }
  const name = endOfName(finding, head.last)
  const entity = personIn(tokens, head.last, name)
  push(finding, hit.first, name, {
    code: hit.row.code,
    form: head.row.kind as ActorForm,
    sector: head.row.sector,
    entity,
  })
  learn(finding, head.last, name, hit.row.code, entity)
  if (!head.row.plural) finding.memory.heads.set(head.row.form, hit.row.code)
  return name
}

function isAbbreviation(finding: Finding, hit: PhraseHit<NameRow>): boolean {
  const text = spanOf(finding, hit.first, hit.last)?.text ?? ''
  return text.length <= 4 && text === text.toUpperCase()
}

function endOfPossessive(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.form !== "'") return at
  return tokens[at + 1]?.form === 's' ? at + 2 : at + 1
}

/** The last head of the phrase: "natural resources minister", "Minister of Natural Resources". */
function headAfter(tokens: readonly Token[], from: number): PhraseHit<NameRow> | undefined {
  let found: PhraseHit<NameRow> | undefined
  for (let at = from; at < from + headWithin && at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark' || stopWords.has(token.form)) break
    const hit = englishNames
      .at(tokens, at)
      .find(({ row }) => row.kind === 'office' || row.kind === 'institution')
    if (hit === undefined) {
      if (found !== undefined && at >= found.last) break
      continue
    }
    found = hit.last > (found?.last ?? 0) ? hit : found
  }
  return found === undefined ? undefined : withDomain(tokens, found)
}

/** "Minister of Natural Resources and Environment": the domain belongs to the office. */
function withDomain(tokens: readonly Token[], head: PhraseHit<NameRow>): PhraseHit<NameRow> {
  if (tokens[head.last]?.form !== 'of' && tokens[head.last]?.form !== 'for') return head
  let at = head.last + 1
  while (
    at < head.last + 7 &&
    tokens[at]?.kind === 'word' &&
    !stopWords.has(tokens[at]?.form ?? '')
  ) {
    if (englishNames.at(tokens, at).length > 0) break
    at++
    if (tokens[at]?.form === 'and' && englishNames.at(tokens, at + 1).length === 0) at++
  }
  return at > head.last + 1 && tokens[at - 1]?.form !== 'and' ? { ...head, last: at } : head
}

const nameWordsMax = 4

function endOfName(finding: Finding, from: number): number {
  const { tokens, sentence } = finding
  let at = tokens[from]?.form === ',' ? from + 1 : from
  const start = at
  while (at < start + nameWordsMax) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.script !== 'latin') break
    if (!/^\p{Lu}/u.test(sentence.text.slice(token.start - sentence.start))) break
    const known = englishNames.at(tokens, at)[0]
    if (known !== undefined && known.row.kind !== 'person') break
    at++
    if (tokens[at]?.form === '-' && tokens[at + 1]?.kind === 'word') at++
  }
  return at - start >= 1 ? at : from
}

function personIn(tokens: readonly Token[], from: number, last: number): string | null {
  for (let at = from; at < last; at++) {
    const person = englishNames.at(tokens, at).find(({ row }) => row.kind === 'person')
    if (person?.row.entity != null) return person.row.entity
  }
  return null
}

function learn(
  finding: Finding,
  from: number,
  last: number,
  code: string,
  entity: string | null,
): void {
  const surname = finding.tokens[last - 1]?.form ?? ''
  if (last - from >= 2 && surname.length >= 3) finding.memory.names.set(surname, { code, entity })
}

function takePerson(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { entity } = hit.row
  const code = entity === null ? undefined : codeOfPerson(entity, finding.memory.published)
  if (code === undefined) return hit.last
  push(finding, hit.first, hit.last, { code, form: 'person', entity, sector: 'GOV' })
  learn(finding, hit.first, hit.last, code, entity)
  return endOfPossessive(finding.tokens, hit.last)
}

/** "The president of France", "Foreign Minister Ali Karimi": an office that no nationality opens. */
function takeHead(finding: Finding, hit: PhraseHit<NameRow>): number {
  const { tokens, memory } = finding
  const head = withDomain(tokens, hit)
  if (tokens[head.last]?.form === 'of') {
    const at = tokens[head.last + 1]?.form === 'the' ? head.last + 2 : head.last + 1
    const state = englishNames.at(tokens, at).find(({ row }) => row.code !== '')
    if (state !== undefined && written(finding, state)) {
      const name = endOfName(finding, state.last)
      push(finding, hit.first, name, {
        code: state.row.code,
        form: hit.row.kind as ActorForm,
        sector: hit.row.sector,
      })
      learn(finding, state.last, name, state.row.code, null)
      return name
    }
  }
  const name = endOfName(finding, head.last)
  const entity = personIn(tokens, head.last, name)
  const person = entity === null ? undefined : codeOfPerson(entity, memory.published)
  const code =
    person ?? memory.names.get(tokens[name - 1]?.form ?? '')?.code ?? memory.heads.get(hit.row.form)
  if (code === undefined) return hit.last
  push(finding, hit.first, name, {
    code,
    form: person === undefined ? 'anaphor' : 'person',
    entity,
    sector: hit.row.sector,
  })
  return name
}

function takeOutlet(finding: Finding, hit: PhraseHit<NameRow>): number {
  const span = spanOf(finding, hit.first, hit.last)
  if (span !== undefined && hit.row.entity !== null) {
    finding.outlets.push({
      ...span,
      entity: hit.row.entity,
      first: hit.first,
      last: hit.last,
      rule: 'en/outlets/name',
    })
  }
  return hit.last
}

function takeAnaphor(finding: Finding, at: number): number {
  const { tokens, memory, actors, sentence } = finding
  const token = tokens[at]
  const known = memory.names.get(token?.form ?? '')
  if (
    known !== undefined &&
    /^\p{Lu}/u.test(sentence.text.slice((token?.start ?? 0) - sentence.start))
  ) {
    push(finding, at, at + 1, { ...known, form: 'person', sector: 'GOV' })
    return endOfPossessive(tokens, at + 1)
  }
  const anaphor = anaphorAt(tokens, at)
  if (anaphor === undefined) return at + 1
  const near = [...new Set(actors.map(actor => actor.code))]
  if (anaphor.kind === 'pair') {
    const pair = near.length === 2 ? near : (memory.pair ?? [])
    for (const code of pair) push(finding, at, anaphor.last, { code, form: 'pair' })
  } else {
    const topic = near[0] ?? memory.topic
    const code = anaphor.kind === 'own' ? topic : counterpart(memory, topic)
    if (code !== null) push(finding, at, anaphor.last, { code, form: 'anaphor' })
  }
  return anaphor.last
}
