/**
 * Sentences of the project's own invented pages, tagged by what the tables know.
 *
 * They name few people, so people are written in where the press would name one: behind an office
 * with its nationality. The rest teaches what ordinary words of news are.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Cover, findCovers } from '../../packages/core/src/analyse/names/gazetteer.ts'
import type { Likeness } from '../../packages/core/src/analyse/names/likeness.ts'
import { stemOf } from '../../packages/core/src/analyse/names/word-features.ts'
import { wordKinds } from '../../packages/core/src/analyse/names/words/word-kinds.ts'
import { tokenize } from '../../packages/core/src/text/index.ts'
import { lots, personName, type Stock } from './made-sentences.ts'
import { anyTag } from './perceptron.ts'
import type { TaggedSentence } from './wojood.ts'

const folder = resolve(import.meta.dirname, '../train/own')
const entityOf: { readonly [kind: string]: number } = {
  person: 1,
  surname: 1,
  state: 3,
  capital: 3,
  town: 3,
  organisation: 5,
  group: 5,
  outlet: 5,
  business: 5,
  party: 5,
  media: 5,
  club: 5,
  public: 5,
}

export function ownLines(): string[] {
  return ['a', 'b', 'c'].flatMap(part =>
    readFileSync(resolve(folder, `arabic-${part}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap(line => (JSON.parse(line) as { text: string }).text.split('\n')),
  )
}

export function ownSentences(stock: Stock, likeness: Likeness, seed: number): TaggedSentence[] {
  const draw = lots(seed)
  return ownLines().map(line =>
    tagged(
      withPeople(line, () => personName(draw, stock), draw),
      likeness,
    ),
  )
}

const hidden = ['given', 'family', 'famous']

/** Whether an uncovered word may be part of a name that no table knows. */
function mayName(form: string, likeness: Likeness): boolean {
  const stem = stemOf(form, likeness)
  if (wordKinds.get(stem)?.some(kind => hidden.includes(kind))) return true
  return likeness.step(stem) >= 5 && !stem.startsWith('\u0627\u0644')
}

/** Between these marks stands a name that was written in. */
const open = '\uE000'
const close = '\uE001'

function withPeople(line: string, name: () => string, draw: (below: number) => number): string {
  const tokens = tokenize(line)
  const covers = findCovers(tokens)
  let text = ''
  let from = 0
  for (const [order, cover] of covers.entries()) {
    if (!endsOffice(covers, order) || draw(3) === 0) continue
    const end = tokens[cover.last - 1]?.end ?? 0
    text += `${line.slice(from, end)} ${open}${name()}${close}`
    from = end
  }
  return text + line.slice(from)
}

/** The nationality behind an office, with no name behind it. */
function endsOffice(covers: readonly Cover[], order: number): boolean {
  const [before, here, after] = [covers[order - 1], covers[order], covers[order + 1]]
  if (here?.kind !== 'adjective' || before?.kind !== 'office') return false
  return before.last === here.first && after?.first !== here.last
}

interface Unmarked {
  readonly text: string
  readonly written: readonly { start: number; end: number }[]
}

/** The line without its marks, and where the names stand that were written in. */
function unmarked(marked: string): Unmarked {
  const written: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/([\uE000\uE001])/u)) {
    if (part === open) written.push({ start: text.length, end: 0 })
    else if (part === close) (written.at(-1) ?? { end: 0 }).end = text.length
    else text += part
  }
  return { text, written }
}

/** Words that may belong to a name which no table knows are left open. */
function tagged(marked: string, likeness: Likeness): TaggedSentence {
  const { text, written } = unmarked(marked)
  const tokens = tokenize(text)
  const entities = tokens.map(({ form, script }) =>
    script === 'arabic' && mayName(form, likeness) ? anyTag : 0,
  )
  const offices = tokens.map(() => 0)
  const covers = findCovers(tokens)
  for (const [order, { kind, first, last }] of covers.entries()) {
    if (kind !== 'maybe') entities.fill(0, first, last)
    put(entities, entityOf[kind] ?? 0, first, last)
    if (kind === 'office') put(offices, 1, first, officeEnd(covers, order))
  }
  for (const { start, end } of written) {
    const first = tokens.findIndex(token => token.start >= start)
    let last = first
    while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
    put(entities, 1, first, last)
  }
  return { text, tokens, entities, offices }
}

/** An office takes in the nationality, body or country right behind it. */
function officeEnd(covers: readonly Cover[], order: number): number {
  let last = covers[order]?.last ?? 0
  for (const { kind, first, last: end } of covers.slice(order + 1)) {
    if (first !== last || !/^(?:adjective|state|organisation|institution)/u.test(kind)) break
    last = end
  }
  return last
}

function put(tags: number[], begin: number, first: number, last: number): void {
  if (begin === 0) return
  for (let at = first; at < last; at++) tags[at] = at === first ? begin : begin + 1
}
