/**
 * Goal: the public API changes only where somebody meant it to.
 * Method: the exported names of each entry, written down.
 */
import { expect, test } from 'vitest'

const cases = [
  {
    entry: 'the package',
    load: () => import('./index.ts'),
    names: [
      'addDays',
      'analyseArticle',
      'analysePage',
      'codePage',
      'coderVersion',
      'findDays',
      'findNames',
      'findPlaces',
      'fold',
      'foldText',
      'mentionsOf',
      'originalSpan',
      'overlaps',
      'placeOf',
      'quote',
      'recordTypes',
      'resolve',
      'sentencesOf',
      'splitClitics',
      'splitWords',
      'statuses',
      'tokenize',
      'weekdayOf',
    ],
  },
  {
    entry: 'the model',
    load: () => import('./model/index.ts'),
    names: [
      'addDays',
      'contains',
      'daysInMonth',
      'fromDayNumber',
      'isoDate',
      'overlaps',
      'quote',
      'recordTypes',
      'statuses',
      'toDayNumber',
      'weekdayOf',
    ],
  },
  {
    entry: 'the tools of the script',
    load: () => import('./text/index.ts'),
    names: [
      'cliticReadings',
      'englishNounForms',
      'englishVerbForms',
      'fold',
      'foldText',
      'nounForms',
      'objectPronoun',
      'originalSpan',
      'phraseIndex',
      'textProblems',
      'textUnitsMax',
      'tokenize',
      'tokensOf',
      'verbForms',
    ],
  },
] as const

test.for(cases)('$entry exports these names', async ({ load, names }) => {
  expect(Object.keys(await load()).sort()).toEqual(names)
})

test('the version names the release and the weights', async () => {
  const { coderVersion } = await import('./index.ts')
  expect(coderVersion).toMatch(/^(?:marsad-)?\d+\.\d+\.\d+(?:\+\w+)?$/u)
})
