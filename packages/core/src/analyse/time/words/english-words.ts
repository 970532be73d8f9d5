/** Every English form of the time lexicon. English writes nothing onto its words. */
import { cardinals } from '@marsad/lexicon/en/time/cardinals'
import { dayParts } from '@marsad/lexicon/en/time/day-parts'
import { decadeNames } from '@marsad/lexicon/en/time/decades'
import { directions } from '@marsad/lexicon/en/time/directions'
import { timeLinks } from '@marsad/lexicon/en/time/links'
import { months } from '@marsad/lexicon/en/time/months'
import { ordinals } from '@marsad/lexicon/en/time/ordinals'
import { partNames } from '@marsad/lexicon/en/time/parts'
import { relativeDays } from '@marsad/lexicon/en/time/relative-days'
import { seasonNames } from '@marsad/lexicon/en/time/seasons'
import { timeSignals } from '@marsad/lexicon/en/time/signals'
import { unitNames } from '@marsad/lexicon/en/time/units'
import { weekdays } from '@marsad/lexicon/en/time/weekdays'
import type { Meaning } from './meaning.ts'
import type { WordTable } from './word-table.ts'

export function addEnglishWords(table: WordTable): void {
  const add = (form: string, meaning: Meaning) => table.add(form, meaning, 'en')
  addDays(add)
  addPeriods(add)
  for (const { value, form } of cardinals) add(form, { cardinal: value })
  for (const { value, form } of ordinals) add(form, { ordinal: value })
  for (const { link, form } of timeLinks) add(form, { link })
  for (const { signal, form } of timeSignals) add(form, { signals: [signal] })
}

type Add = (form: string, meaning: Meaning) => void

function addDays(add: Add): void {
  for (const { month, calendar, unsure, form } of months) add(form, { month, calendar, unsure })
  for (const { weekday, bare, form } of weekdays) add(form, { weekday, bare: bare === true })
  for (const { days, following, form } of relativeDays) {
    add(form, { days, following: following === true })
  }
  for (const { form } of dayParts) add(form, { dayPart: true })
}

function addPeriods(add: Add): void {
  for (const { unit, count, form } of unitNames) add(form, { unit, count })
  for (const { part, form } of partNames) add(form, { part })
  for (const { season, form } of seasonNames) add(form, { season })
  for (const { decade, form } of decadeNames) add(form, { decade })
  for (const { shift, following, form } of directions) {
    add(form, { shift, following: following === true })
  }
}
