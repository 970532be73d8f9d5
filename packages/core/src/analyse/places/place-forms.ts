/**
 * All written forms of places, Arabic and English, in one index: no form of one script meets the
 * other. The capitals tables name the capital of their state, save where a form is listed for
 * another town of it. A form that is also its own state's name is left to the state.
 */
import { capitalNames as arabicCapitals } from '@marsad/lexicon/ar/names/capitals'
import { placeNames as arabicPlaces } from '@marsad/lexicon/ar/names/places'
import { stateNames as arabicStates } from '@marsad/lexicon/ar/names/states'
import { capitalNames as englishCapitals } from '@marsad/lexicon/en/names/capitals'
import { placeNames as englishPlaces } from '@marsad/lexicon/en/names/places'
import { stateNames as englishStates } from '@marsad/lexicon/en/names/states'
import { type PlaceRow, places } from '@marsad/lexicon/world/places'
import { foldText, type PhraseIndex, phraseIndex } from '#text'

export interface PlaceForm {
  readonly form: string
  readonly row: PlaceRow
  /** What else the form may be: nothing, another name, or an everyday word. */
  readonly doubt: 'none' | 'name' | 'word'
  /** The code of another state that bears this name (Amman is written like Oman), or ''. */
  readonly rival: string
  /** True where the form has the Arabic article, so that a word without it is another. */
  readonly definite: boolean
}

const article = '\u0627\u0644'
const byPlace = new Map(places.map(row => [row.place, row]))
const capitalOf = new Map(
  places.filter(({ kind }) => kind === 'capital').map(row => [row.code, row]),
)
const stateOf = new Map(
  [...arabicStates, ...englishStates].map(({ code, form }) => [foldText(form), code]),
)

export const placeForms: PhraseIndex<PlaceForm> = phraseIndex(forms(), ({ form }) => form)

function* forms(): Iterable<PlaceForm> {
  const listed = new Set<string>()
  for (const { place, ambiguous, form } of [...arabicPlaces, ...englishPlaces]) {
    const row = byPlace.get(place)
    if (row === undefined) continue
    listed.add(`${row.code} ${foldText(form)}`)
    yield* placeForm(form, row, ambiguous === true ? 'name' : (ambiguous ?? 'none'))
  }
  for (const { code, ambiguous, form } of [...arabicCapitals, ...englishCapitals]) {
    const row = capitalOf.get(code)
    if (row === undefined || listed.has(`${code} ${foldText(form)}`)) continue
    yield* placeForm(form, row, ambiguous === true ? 'name' : 'none')
  }
}

function* placeForm(form: string, row: PlaceRow, doubt: PlaceForm['doubt']): Iterable<PlaceForm> {
  const folded = foldText(form)
  const rival = stateOf.get(folded) ?? ''
  if (rival !== '' && rival === row.code) return
  yield { form, row, doubt, rival, definite: folded.startsWith(article) }
}
