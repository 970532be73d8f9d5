/** All English forms that name an actor, or a head that a nationality turns into one, in one index. */
import { capitalNames } from '@marsad/lexicon/en/names/capitals'
import { groupNames } from '@marsad/lexicon/en/names/groups'
import { nationalityNames } from '@marsad/lexicon/en/names/nationalities'
import { organisationNames } from '@marsad/lexicon/en/names/organisations'
import { outletNames } from '@marsad/lexicon/en/names/outlets'
import { englishPeople } from '@marsad/lexicon/en/names/people'
import { peopleNames } from '@marsad/lexicon/en/names/peoples'
import { seatNames } from '@marsad/lexicon/en/names/seats'
import { stateNames } from '@marsad/lexicon/en/names/states'
import { institutions } from '@marsad/lexicon/en/offices/institutions'
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
  for (const { code, sector, form } of seatNames) {
    yield nameRow(form, 'seat', { code, sector: sector as Sector })
  }
  for (const { sector, form } of offices) {
    for (const [at, inflected] of englishNounForms(form).entries()) {
      yield nameRow(inflected, 'office', { sector: sector as Sector, plural: at > 0 })
    }
  }
  for (const { sector, form } of institutions) {
    for (const inflected of englishNounForms(form)) {
      yield nameRow(inflected, 'institution', { sector: sector as Sector })
    }
  }
  for (const { entity, kind, ambiguous, form } of englishPeople) {
    yield nameRow(form, 'person', { entity, ambiguous: ambiguous === true && kind !== 'full' })
  }
  for (const { outlet, ambiguous, form } of outletNames) {
    yield nameRow(form, 'outlet', { entity: `outlet:${outlet}`, ambiguous: ambiguous === true })
  }
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
