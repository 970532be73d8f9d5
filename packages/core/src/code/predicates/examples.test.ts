/**
 * Goal: every row of the predicate tables is found where its own example says that it stands.
 * Method: read each example with the finder of its table, and look for a hit that has the row's key
 * and, where the row asks for an object, one of its objects.
 */
import { nouns as arabicNouns } from '@marsad/lexicon/ar/predicates/nouns'
import { phrases as arabicPhrases } from '@marsad/lexicon/ar/predicates/phrases'
import { verbs as arabicVerbs } from '@marsad/lexicon/ar/predicates/verbs'
import { nouns as englishNouns } from '@marsad/lexicon/en/predicates/nouns'
import { phrases as englishPhrases } from '@marsad/lexicon/en/predicates/phrases'
import { verbs as englishVerbs } from '@marsad/lexicon/en/predicates/verbs'
import type {
  NounPredicate,
  PhrasePredicate,
  Predicate,
  VerbPredicate,
} from '@marsad/lexicon/world/predicate'
import { expect, test } from 'vitest'
import { foldText, tokenize } from '#text'
import { arabicHits } from './ar.ts'
import { englishHits } from './en.ts'
import { phraseHits } from './phrase-hits.ts'
import type { Hit } from './predicate-form.ts'

type Word = VerbPredicate | NounPredicate

const words: readonly [string, string, readonly Word[]][] = [
  ['ar', 'verbs', arabicVerbs],
  ['ar', 'nouns', arabicNouns],
  ['en', 'verbs', englishVerbs],
  ['en', 'nouns', englishNouns],
]

const phrases: readonly ['ar' | 'en', readonly PhrasePredicate[]][] = [
  ['ar', arabicPhrases],
  ['en', englishPhrases],
]

function lemmaOf(row: Word): string {
  return 'past' in row ? row.past : row.noun
}

function objectsOf(row: Word): string {
  return 'past' in row ? row.objects : row.near
}

function isOf(row: Predicate, lemma: string): (hit: Hit) => boolean {
  return ({ form }) => form.key.endsWith(`${row.type}/${row.mode ?? ''}/${lemma}`)
}

/** A lemma of several words and a row without objects tell nothing about the object found. */
function meetsObject(row: Word): (hit: Hit) => boolean {
  const free = objectsOf(row) === '' || lemmaOf(row).includes(' ')
  return ({ object }) => free || object >= 0
}

test.for(words)('%s/%s are found in their examples', ([lang, , rows]) => {
  const find = lang === 'ar' ? arabicHits : englishHits
  const fold = (lemma: string) => (lang === 'ar' ? foldText(lemma) : lemma)
  const lost = rows.filter(row => {
    const hits = find(tokenize(row.example)).filter(isOf(row, fold(lemmaOf(row))))
    return !hits.some(meetsObject(row))
  })
  expect(lost.map(row => `${row.type} ${lemmaOf(row)}: ${row.example}`)).toEqual([])
})

test.for(phrases)('%s/phrases are found in their examples', ([lang, rows]) => {
  const lost = rows.filter(
    row => !phraseHits(tokenize(row.example), lang).some(isOf(row, row.form)),
  )
  expect(lost.map(row => `${row.type} ${row.form}: ${row.example}`)).toEqual([])
})

test.for(words)('%s/%s say nothing twice', ([, , rows]) => {
  const keys = rows.map(row =>
    [row.type, row.mode, lemmaOf(row), objectsOf(row), row.who, row.whom].join('/'),
  )
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test.for(phrases)('%s/phrases say nothing twice', ([, rows]) => {
  const keys = rows.map(({ type, mode, form }) => [type, mode, form].join('/'))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
