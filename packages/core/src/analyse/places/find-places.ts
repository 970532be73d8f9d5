/**
 * Finds the cities, regions, straits, islands, crossings, bases and zones that a sentence names.
 *
 * A form that is also another name or a word counts only where the words around it stand for it.
 * Where several places share a form, the one whose state the article speaks of is meant; where it
 * speaks of none of them, the one that the press means without saying so, if there is one.
 */
import type { PlaceMention } from '#model'
import type { PhraseHit, Token } from '#text'
import { type Chain, type Cue, cueFor } from './cues.ts'
import { type PlaceForm, placeForms } from './place-forms.ts'

type Hit = PhraseHit<PlaceForm>
const like = '\u0643'
const nobody: ReadonlySet<string> = new Set()

/**
 * `text` holds the tokens' words and begins at offset `start` of the page; `company` holds the codes
 * of the states that the article speaks of.
 */
export function findPlaces(
  tokens: readonly Token[],
  text: string,
  start: number,
  company: ReadonlySet<string> = nobody,
): PlaceMention[] {
  const found: PlaceMention[] = []
  let chain: Chain = { last: -1, cue: 'none' }
  let at = 0
  while (at < tokens.length) {
    const hits = placeForms.at(tokens, at).filter(hit => isWritten(hit, tokens, text, start))
    const chosen = hits.length === 0 ? undefined : choose(hits, tokens, chain, company)
    if (chosen === undefined) {
      at++
      continue
    }
    chain = { last: chosen.hit.last, cue: chosen.cue }
    found.push(mention(chosen.hit, tokens, text, start))
    at = chosen.hit.last
  }
  return found
}

/**
 * Arabic names keep their article, or their lack of one, and "like" is written onto an article
 * alone, for bare names begin by chance with its letter; English ones have a capital.
 */
function isWritten(
  { row, reading, first, last }: Hit,
  tokens: readonly Token[],
  text: string,
  start: number,
) {
  const [a, b] = [tokens[first], tokens[last - 1]]
  if (a === undefined || b === undefined) return false
  if (a.script === 'arabic') return row.definite || !(reading.definite || reading.particle === like)
  const written = text.slice(a.start - start, b.end - start)
  return written !== written.toLowerCase()
}

const rank = { none: 0, name: 1, word: 2 } as const

function choose(
  hits: readonly Hit[],
  tokens: readonly Token[],
  chain: Chain,
  company: ReadonlySet<string>,
): { readonly hit: Hit; readonly cue: Cue } | undefined {
  const spokenOf = hits.filter(({ row }) => company.has(row.row.code))
  const shared = new Set(hits.map(({ row }) => row.row.place)).size > 1
  const known = shared ? hits.filter(({ row }) => isPrincipal(row)) : hits
  const pool = shared && spokenOf.length > 0 ? spokenOf : known
  for (const hit of pool.toSorted((a, b) => rank[a.row.doubt] - rank[b.row.doubt])) {
    const cue = cueFor(tokens, hit, chain)
    if (isVouchedFor(hit.row, cue, company)) return { hit, cue }
  }
  return undefined
}

/** What the press means by a shared name without saying so. */
function isPrincipal({ doubt, row }: PlaceForm): boolean {
  return doubt === 'none' || row.kind === 'capital'
}

function isVouchedFor(
  { doubt, rival, row }: PlaceForm,
  cue: Cue,
  company: ReadonlySet<string>,
): boolean {
  if (cue === 'body') return false
  if (cue === 'noun' || cue === 'nouns') return true
  if (rival !== '' && (company.has(rival) || !company.has(row.code))) return false
  return cue === 'preposition' ? doubt !== 'word' : doubt === 'none'
}

function mention(
  { row: { row }, first, last, reading }: Hit,
  tokens: readonly Token[],
  text: string,
  start: number,
): PlaceMention {
  const [a, b] = [tokens[first] as Token, tokens[last - 1] as Token]
  const glued = reading.particle !== '' && reading.definite
  const letters = reading.conjunction.length + (glued ? 0 : reading.particle.length)
  const from = a.start + unitsOf(letters, text.slice(a.start - start, a.end - start))
  return {
    kind: 'place',
    start: from,
    end: b.end,
    text: text.slice(from - start, b.end - start),
    first,
    last,
    place: row.place,
    name: row.en,
    code: row.code,
    lat: row.lat,
    lon: row.lon,
    rule: `${a.script === 'arabic' ? 'ar' : 'en'}/places/${row.kind}`,
  }
}

/** Units of the written word that its first letters take up, marks on them included. */
function unitsOf(letters: number, written: string): number {
  let seen = 0
  for (let units = 0; units < written.length; units++) {
    if (/[\p{M}\p{Cf}\u0640]/u.test(written[units] ?? '')) continue
    if (seen === letters) return units
    seen++
  }
  return written.length
}
