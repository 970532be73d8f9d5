/** All Arabic forms that name an actor, or a head that a nationality turns into one, in one index. */
import { anaphora } from '@marsad/lexicon/ar/grammar/anaphora'
import { capitalNames } from '@marsad/lexicon/ar/names/capitals'
import { contextNames } from '@marsad/lexicon/ar/names/context-names'
import { groupNames } from '@marsad/lexicon/ar/names/groups'
import { nationalityNames } from '@marsad/lexicon/ar/names/nationalities'
import { organisationNames } from '@marsad/lexicon/ar/names/organisations'
import { outletNames } from '@marsad/lexicon/ar/names/outlets'
import { arabicPeople } from '@marsad/lexicon/ar/names/people'
import { peopleNames } from '@marsad/lexicon/ar/names/peoples'
import { seatNames } from '@marsad/lexicon/ar/names/seats'
import { stateSets } from '@marsad/lexicon/ar/names/state-sets'
import { stateNames } from '@marsad/lexicon/ar/names/states'
import { institutions } from '@marsad/lexicon/ar/offices/institutions'
import { officePlurals } from '@marsad/lexicon/ar/offices/office-plurals'
import { offices } from '@marsad/lexicon/ar/offices/offices'
import type { Sector } from '#model'
import { type PhraseIndex, phraseIndex } from '#text'
import { type NameRow, nameRow } from '../name-row.ts'
import { nationalityForms } from './nationality-forms.ts'

export const arabicNames: PhraseIndex<NameRow> = phraseIndex(rows(), row => row.form)

function* rows(): Iterable<NameRow> {
  yield* named(stateNames, 'state', 'GOV')
  yield* named(capitalNames, 'capital', 'GOV')
  yield* named(organisationNames, 'organisation', 'IGO')
  yield* named(groupNames, 'group', 'REB')
  yield* named(peopleNames, 'people', null)
  yield* nationalities()
  yield* heads()
  yield* people()
  yield* others()
}

function* nationalities(): Iterable<NameRow> {
  for (const { code, ambiguous, form } of nationalityNames) {
    for (const { form: inflected, plural } of nationalityForms(form)) {
      yield nameRow(inflected, 'adjective', { code, ambiguous: ambiguous === true, plural })
    }
  }
}

function* people(): Iterable<NameRow> {
  for (const { entity, kind, ambiguous, form } of arabicPeople) {
    const doubtful = ambiguous === true && kind !== 'full'
    yield nameRow(form, 'person', { entity, ambiguous: doubtful })
  }
  for (const { outlet, ambiguous, form } of outletNames) {
    yield nameRow(form, 'outlet', { entity: `outlet:${outlet}`, ambiguous: ambiguous === true })
  }
}

function* others(): Iterable<NameRow> {
  for (const { kind, form } of anaphora) {
    yield nameRow(form, kind === 'group' ? 'anaphor' : kind, {})
  }
  for (const { code, near, form } of contextNames) yield nameRow(form, 'context', { code, near })
  for (const { codes, form } of stateSets) {
    for (const code of codes) yield nameRow(form, 'state', { code, sector: 'GOV' })
  }
  for (const { code, sector, ambiguous, form } of seatNames) {
    yield nameRow(form, 'seat', { code, sector, ambiguous: ambiguous === true })
  }
}

function* heads(): Iterable<NameRow> {
  for (const row of offices) yield office(row, false)
  for (const row of officePlurals) yield office(row, true)
  for (const { sector, form } of institutions) {
    yield nameRow(form, 'institution', { sector: sector as Sector })
  }
}

interface OfficeRow {
  readonly code?: string
  readonly sector: string
  readonly form: string
}

/** An office that belongs to one state or body names it by itself. */
function office({ code = '', sector, form }: OfficeRow, plural: boolean): NameRow {
  return nameRow(form, code === '' ? 'office' : 'seat', { code, sector: sector as Sector, plural })
}

function* named(
  table: readonly { readonly code: string; readonly ambiguous?: true; readonly form: string }[],
  kind: 'state' | 'capital' | 'organisation' | 'group' | 'people',
  sector: Sector | null,
): Iterable<NameRow> {
  for (const { code, ambiguous, form } of table) {
    yield nameRow(form, kind, { code, sector, ambiguous: ambiguous === true })
  }
}
