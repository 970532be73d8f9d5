/** Codes to names in both languages, from the lexicon; a code that no table has is its own name. */
import type { ActorView } from '@marsad/core/model'
import { groupNames } from '@marsad/lexicon/ar/names/groups'
import { organisationNames } from '@marsad/lexicon/ar/names/organisations'
import { stateNames } from '@marsad/lexicon/ar/names/states'
import { groups } from '@marsad/lexicon/world/groups'
import { organisations } from '@marsad/lexicon/world/organisations'
import { states } from '@marsad/lexicon/world/states'
import { usualNames } from './usual-names.ts'

interface Named {
  readonly code: string
  readonly ambiguous?: true
  readonly source: string
  readonly form: string
}

type ActorNames = Omit<ActorView, 'records'>

const usual = new Map(usualNames.map(name => [name.code, name]))
const names = new Map<string, ActorNames>()
file('state', states, stateNames)
file('organisation', organisations, organisationNames)
file('group', groups, groupNames)

export function actorNames(code: string): ActorNames {
  const other = code.startsWith('OTHER_') ? code.slice('OTHER_'.length) : code
  const words = other.replaceAll('_', ' ')
  return names.get(code) ?? { code, ar: words, en: words, kind: 'other' }
}

/** Everyone whom the lexicon names. */
export const knownCodes: readonly string[] = [...names.keys()]

function file(
  kind: ActorView['kind'],
  rows: readonly { readonly code: string; readonly en: string }[],
  forms: readonly Named[],
): void {
  const arabic = new Map<string, Named>()
  for (const form of forms) {
    const known = arabic.get(form.code)
    if (known === undefined || rankOf(form) > rankOf(known)) arabic.set(form.code, form)
  }
  for (const { code, en } of rows) {
    const known = usual.get(code)
    const ar = known?.ar ?? arabic.get(code)?.form ?? en
    if (!names.has(code)) names.set(code, { code, en: known?.en ?? en, ar, kind })
  }
}

/** The reference name first, then a name that means nothing else, then the first row. */
function rankOf({ source, ambiguous }: Named): number {
  return (source === 'cldr' ? 2 : 0) + (ambiguous === true ? 0 : 1)
}
