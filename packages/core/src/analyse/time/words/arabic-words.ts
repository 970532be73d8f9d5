/**
 * Every Arabic form of the time lexicon with the clitics that can be written onto it.
 *
 * The press writes "and-on-the-Friday" as one word. All such spellings are laid out once, when the
 * module loads, so that reading a token is a single look-up and most tokens are dismissed by it.
 */
import { cardinals } from '@marsad/lexicon/ar/time/cardinals'
import { dayParts } from '@marsad/lexicon/ar/time/day-parts'
import { decadeNames } from '@marsad/lexicon/ar/time/decades'
import { directions } from '@marsad/lexicon/ar/time/directions'
import { feasts } from '@marsad/lexicon/ar/time/feasts'
import { timeLinks } from '@marsad/lexicon/ar/time/links'
import { months } from '@marsad/lexicon/ar/time/months'
import { ordinals } from '@marsad/lexicon/ar/time/ordinals'
import { partNames } from '@marsad/lexicon/ar/time/parts'
import { relativeDays } from '@marsad/lexicon/ar/time/relative-days'
import { seasonNames } from '@marsad/lexicon/ar/time/seasons'
import { timeSignals } from '@marsad/lexicon/ar/time/signals'
import { unitNames } from '@marsad/lexicon/ar/time/units'
import { weekdays } from '@marsad/lexicon/ar/time/weekdays'
import type { Meaning } from './meaning.ts'
import type { WordTable } from './word-table.ts'

const article = '\u0627\u0644'
const lam = '\u0644'
const conjunctions = ['', '\u0648', '\u0641']
const prepositions = ['', '\u0628', '\u0644', '\u0643']

export function addArabicWords(table: WordTable): void {
  addDays(table)
  addNumbers(table)
  addPeriods(table)
  addSmallWords(table)
}

function addDays(table: WordTable): void {
  for (const { month, calendar, unsure, form } of months) {
    addWithClitics(table, form, { month, calendar, unsure })
  }
  for (const { weekday, bare, form } of weekdays) {
    addWithClitics(table, form, { weekday, bare: bare === true })
  }
  for (const { days, bare, following, form } of relativeDays) {
    addWithClitics(table, form, { days, bare: bare === true, following: following === true })
  }
  for (const { feast: name, calendar, month, day, length, form } of feasts) {
    addWithClitics(table, form, { feast: { name, calendar, month, day, length } })
  }
  for (const { form } of dayParts) addWithClitics(table, form, { dayPart: true })
}

function addNumbers(table: WordTable): void {
  for (const { value, form } of cardinals) addBothWays(table, form, { cardinal: value })
  for (const { value, form } of ordinals) addBothWays(table, form, { ordinal: value })
}

function addPeriods(table: WordTable): void {
  for (const { unit, count, form } of unitNames) addBothWays(table, form, { unit, count })
  for (const { season, form } of seasonNames) addBothWays(table, form, { season })
  for (const { decade, form } of decadeNames) addBothWays(table, form, { decade })
  for (const { part, form } of partNames) addWithClitics(table, form, { part })
  for (const { shift, following, form } of directions) {
    addWithClitics(table, form, { shift, following: following === true })
  }
}

function addSmallWords(table: WordTable): void {
  for (const { link, form } of timeLinks) {
    if (link === 'this') addWithClitics(table, form, { link })
    else if (link === 'gregorian' || link === 'hijri') table.add(form, { link }, 'ar')
    else addWithConjunction(table, form, { link })
  }
  for (const { signal, form } of timeSignals) table.add(form, { signals: [signal] }, 'ar')
}

function addBothWays(table: WordTable, form: string, meaning: Meaning): void {
  addWithClitics(table, form, meaning)
  addWithClitics(table, article + form, meaning)
}

function addWithConjunction(table: WordTable, form: string, meaning: Meaning): void {
  for (const conjunction of conjunctions.slice(0, 2)) {
    table.add(conjunction + form, meaning, 'ar', { cut: conjunction.length })
  }
}

function addWithClitics(table: WordTable, form: string, meaning: Meaning): void {
  const definite = form.startsWith(article) && form.length > 4
  for (const conjunction of conjunctions) {
    for (const preposition of prepositions) {
      const assimilated = preposition === lam && definite
      const rest = assimilated ? lam + form.slice(article.length) : form
      table.add(conjunction + preposition + rest, meaning, 'ar', {
        cut: conjunction.length + preposition.length,
        particle: preposition,
        definite,
      })
    }
  }
}
