/**
 * Fills the templates with names: Arab, foreign and East Asian people, known and invented places,
 * known and invented bodies, offices of the lexicon. The same sentences on every run.
 */

import { rows } from '../../packages/core/src/analyse/names/gazetteer.ts'
import {
  eastAsianParts,
  familyNames,
  givenNames,
} from '../../packages/core/src/analyse/names/words/name-parts.ts'
import { wellKnown } from '../../packages/core/src/analyse/names/words/well-known.ts'
import { tokenize } from '../../packages/core/src/text/index.ts'
import { capitalNames } from '../../packages/lexicon/src/ar/names/capitals.ts'
import { groupNames } from '../../packages/lexicon/src/ar/names/groups.ts'
import { nationalityNames } from '../../packages/lexicon/src/ar/names/nationalities.ts'
import { organisationNames } from '../../packages/lexicon/src/ar/names/organisations.ts'
import { outletNames } from '../../packages/lexicon/src/ar/names/outlets.ts'
import { arabicPeople } from '../../packages/lexicon/src/ar/names/people.ts'
import { stateNames } from '../../packages/lexicon/src/ar/names/states.ts'
import { offices as officeRows } from '../../packages/lexicon/src/ar/offices/offices.ts'
import {
  bodyAdjectives,
  bodyNouns,
  bodyPatterns,
  branches,
  callings,
  courtesies,
  definiteOffices,
  officePatterns,
} from './made-words.ts'
import { templates } from './templates.ts'
import type { TaggedSentence } from './wojood.ts'

/** A fixed row of numbers that looks like chance. */
export function lots(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

type Draw = (below: number) => number

const words = (list: string) => list.split(' ')
const arabGiven = words(givenNames)
const arabFamily = words(familyNames)
const syllables = words(eastAsianParts)
const known = [...rows()]
const placeForms = [
  ...[...stateNames, ...stateNames, ...capitalNames]
    .filter(row => !row.ambiguous)
    .map(row => row.form),
  ...known.filter(row => /^town/u.test(row.kind)).map(row => row.form),
]
const bodyForms = [
  ...[...organisationNames, ...groupNames, ...outletNames]
    .filter(row => !row.ambiguous)
    .map(row => row.form),
  ...known.filter(row => !/^town|[?]$/u.test(row.kind)).map(row => row.form),
  ...known.filter(row => !/^town|[?]$/u.test(row.kind)).map(row => row.form),
]
const clubForms = known.filter(row => /^club/u.test(row.kind)).map(row => row.form)
const famous = words(wellKnown)
const registered = arabicPeople.filter(row => row.kind !== 'full').map(row => row.form)
const registeredFull = arabicPeople.filter(row => row.kind === 'full').map(row => row.form)
const nationalities = nationalityNames.map(row => row.form)
const titles = officeRows.filter(row => row.form.split(' ').length <= 4).map(row => row.form)

export interface Stock {
  /** Foreign names, the commoner the more often. */
  readonly foreign: readonly string[]
  /** Rare foreign names, for places no one knows. */
  readonly rare: readonly string[]
}

const pick = (draw: Draw, list: readonly string[]) => list[draw(list.length)] ?? ''
const the = '\u0627\u0644'

/** How people are called: g given, f family, w foreign, s syllable, r rare, o servant of, d particle. */
const personPatterns = [
  '{g} {f}',
  '{g} {f}',
  '{g} {f}',
  '{g} {g}',
  '{g} {g} {f}',
  '{g} {g} {f}',
  '{g} {g} {g} {f}',
  '{g} بن {g}',
  '{g} بن {g} آل {r}',
  '{g} عبد {o} {f}',
  '{g} أبو {g}',
  '{g} أبو {f}',
  'عبد {o} {g}',
  'عبد {o} {f}',
  '{g} ال{w}',
  '{s} {s} {s}',
  '{s} {s}-{s}',
  '{w}-{w} {w}',
  '{w} {d} {w}',
  '{w} {w} {w}',
  '{w} {k}',
  '{q}',
  '{w} {w}',
  '{w} {w}',
  '{w} {w}',
  '{w} {w}',
]

type Makers = { readonly [slot: string]: (draw: Draw, stock: Stock) => string }

const personParts: Makers = {
  g: draw => pick(draw, arabGiven),
  f: (draw, stock) => arabSurname(draw, stock),
  w: (draw, stock) => pick(draw, draw(2) === 0 ? stock.rare : stock.foreign),
  r: (draw, stock) => pick(draw, stock.rare),
  s: draw => pick(draw, syllables),
  o: draw => pick(draw, words('الله الرحمن العزيز الكريم المجيد الواحد الرزاق الحميد')),
  d: draw => pick(draw, words('دي فان فون دو')),
  k: draw => pick(draw, famous),
  q: draw => pick(draw, registeredFull),
}

export function personName(draw: Draw, stock: Stock): string {
  return filled(pick(draw, personPatterns), personParts, draw, stock)
}

function filled(pattern: string, makers: Makers, draw: Draw, stock: Stock): string {
  return pattern.replaceAll(/\{(\w)\}/gu, (_, slot: string) => makers[slot]?.(draw, stock) ?? '')
}

function arabSurname(draw: Draw, stock: Stock): string {
  const sort = draw(6)
  if (sort < 4) return pick(draw, arabFamily)
  return sort < 5 ? the + pick(draw, stock.rare) : pick(draw, stock.rare)
}

function surname(draw: Draw, stock: Stock): string {
  const sort = draw(12)
  if (sort === 0) return pick(draw, arabFamily)
  if (sort === 1) return pick(draw, arabGiven)
  if (sort === 2) return the + pick(draw, stock.rare)
  if (sort < 5) return pick(draw, famous)
  if (sort < 7) return pick(draw, registered)
  return pick(draw, sort < 10 ? stock.rare : stock.foreign)
}

function bodyName(draw: Draw, stock: Stock): string {
  if (draw(3) > 0) return pick(draw, bodyForms)
  return pick(draw, bodyPatterns).replaceAll(/\{(\w)\}/gu, (_, slot: string) => {
    if (slot === 'W') return pick(draw, stock.foreign)
    if (slot === 'L') return pick(draw, placeForms)
    return pick(draw, words(slot === 'M' ? bodyNouns : bodyAdjectives))
  })
}

function nationality(draw: Draw, feminine: boolean): string {
  const form = pick(draw, nationalities)
  const definite = form.startsWith(the) ? form : the + form.split(' ').join(` ${the}`)
  return feminine
    ? definite
        .split(' ')
        .map(word => `${word}ة`)
        .join(' ')
    : definite
}

const tagOf: { readonly [slot: string]: number } = { P: 1, S: 1, L: 3, U: 3, G: 5, K: 5 }

const slots: Makers = {
  P: personName,
  S: surname,
  L: draw => pick(draw, placeForms),
  U: (draw, stock) => (draw(3) === 0 ? the : '') + pick(draw, stock.rare),
  G: bodyName,
  K: (draw, stock) => pick(draw, draw(5) === 0 ? stock.rare : clubForms),
  T: (draw, stock) => (draw(2) === 0 ? pick(draw, titles) : office(draw, stock)),
  D: draw => pick(draw, words(definiteOffices)),
  H: draw => pick(draw, words(courtesies)),
  C: draw => pick(draw, words(callings)),
  I: draw => pick(draw, words(branches)),
  M: draw => pick(draw, words(bodyNouns)),
  A: draw => pick(draw, words(bodyAdjectives)),
  N: draw => nationality(draw, false),
  F: draw => nationality(draw, true),
}

function office(draw: Draw, stock: Stock): string {
  return filled(pick(draw, officePatterns), slots, draw, stock)
}

/** `count` fillings of every template. */
export function madeSentences(count: number, stock: Stock, seed: number): TaggedSentence[] {
  const draw = lots(seed)
  return templates.flatMap(template =>
    Array.from({ length: count }, () => made(template, draw, stock)),
  )
}

function made(template: string, draw: Draw, stock: Stock): TaggedSentence {
  let text = ''
  const spans: { slot: string; start: number; end: number }[] = []
  for (const part of template.split(/(\{\w\})/u)) {
    const slot = /^\{(\w)\}$/u.exec(part)?.[1]
    const start = text.length
    text += slot === undefined ? part : (slots[slot]?.(draw, stock) ?? '')
    if (slot !== undefined) spans.push({ slot, start, end: text.length })
  }
  const tokens = tokenize(text)
  const entities = tokens.map(() => 0)
  const offices = tokens.map(() => 0)
  spans.forEach(({ slot, start, end }, order) => {
    const inside = tokens.flatMap((one, at) => (one.end > start && one.start < end ? [at] : []))
    put(entities, inside, tagOf[slot] ?? 0)
    const begin = officeTag(spans, order)
    if (begin > 0) for (const at of inside) offices[at] = at === inside[0] ? begin : 2
  })
  return { text, tokens, entities, offices }
}

function put(tags: number[], inside: readonly number[], begin: number): void {
  if (begin > 0) for (const at of inside) tags[at] = at === inside[0] ? begin : begin + 1
}

interface SlotSpan {
  readonly slot: string
  readonly start: number
  readonly end: number
}

/** An office begins one; a nationality right behind it goes on with it. */
function officeTag(spans: readonly SlotSpan[], order: number): number {
  const [before, here] = [spans[order - 1], spans[order]]
  if (here === undefined) return 0
  if ('TD'.includes(here.slot)) return 1
  const after = before !== undefined && 'TD'.includes(before.slot) && before.end + 1 === here.start
  return after && 'NF'.includes(here.slot) ? 2 : 0
}
