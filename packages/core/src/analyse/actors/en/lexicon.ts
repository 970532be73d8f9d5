/** All English forms that name an actor, or a head that a nationality turns into one, in one index. */
import { capitalNames } from '@marsad/lexicon/en/names/capitals'
import { contextNames } from '@marsad/lexicon/en/names/context-names'
import { groupNames } from '@marsad/lexicon/en/names/groups'
import { nationalityNames } from '@marsad/lexicon/en/names/nationalities'
import { organisationNames } from '@marsad/lexicon/en/names/organisations'
import { outletNames } from '@marsad/lexicon/en/names/outlets'
import { englishPeople } from '@marsad/lexicon/en/names/people'
import { peopleNames } from '@marsad/lexicon/en/names/peoples'
import { seatNames } from '@marsad/lexicon/en/names/seats'
import { stateSets } from '@marsad/lexicon/en/names/state-sets'
import { stateNames } from '@marsad/lexicon/en/names/states'
import { institutions } from '@marsad/lexicon/en/offices/institutions'
import { officePlurals } from '@marsad/lexicon/en/offices/office-plurals'
import { offices } from '@marsad/lexicon/en/offices/offices'
import type { ActorForm, Sector } from '#model'
import { englishNounForms, type PhraseIndex, phraseIndex } from '#text'
import { type NameRow, nameRow } from '../name-row.ts'

export const englishNames: PhraseIndex<NameRow> = phraseIndex(rows(), row => row.form)

function* rows(): Iterable<NameRow> {
  yield* named(stateNames, 'state', 'GOV')
  yield* named(capitalNames, 'capital', 'GOV')
  yield* named(organisationNames, 'organisation', 'IGO')
  yield* named(groupNames, 'group', 'REB')
  yield* named(peopleNames, 'people', null)
  yield* named(nationalityNames, 'adjective', null)
  yield* heads()
  for (const { code, sector, ambiguous, form } of seatNames) {
    yield nameRow(form, 'seat', { code, sector, ambiguous: ambiguous === true })
  }
  for (const { codes, form } of stateSets) {
    for (const code of codes) yield nameRow(form, 'state', { code, sector: 'GOV' })
  }
  for (const { code, near, form } of contextNames) yield nameRow(form, 'context', { code, near })
  for (const { entity, kind, ambiguous, form } of englishPeople) {
    yield nameRow(form, 'person', { entity, ambiguous: ambiguous === true && kind !== 'full' })
  }
  for (const { outlet, ambiguous, form } of outletNames) {
    yield nameRow(form, 'outlet', { entity: `outlet:${outlet}`, ambiguous: ambiguous === true })
  }
}

/** Offices and institutions; "counterpart" takes a nationality and a name like an office. */
function* heads(): Iterable<NameRow> {
  for (const row of [...offices, ...officePlurals]) {
    const plural = officePlurals.some(({ form }) => form === row.form)
    const { code = '', sector, form, ambiguous } = row
    const forms = plural ? [form] : englishNounForms(form)
    for (const [at, inflected] of forms.entries()) {
      const rest = { code, sector, ambiguous: ambiguous === true, plural: plural || at > 0 }
      yield nameRow(inflected, 'office', rest)
    }
  }
  for (const { sector, form } of institutions) {
    for (const inflected of englishNounForms(form)) {
      yield nameRow(inflected, 'institution', { sector: sector as Sector })
    }
  }
  yield nameRow('counterpart', 'other', { sector: 'GOV' })
  yield nameRow('counterparts', 'other', { sector: 'GOV', plural: true })
}

function* named(
  table: readonly { readonly code: string; readonly ambiguous?: true; readonly form: string }[],
  kind: ActorForm,
  sector: Sector | null,
): Iterable<NameRow> {
  for (const { code, ambiguous, form } of table) {
    yield nameRow(form, kind, { code, sector, ambiguous: ambiguous === true })
  }
}
