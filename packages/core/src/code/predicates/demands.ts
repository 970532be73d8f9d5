/**
 * A demand that no word tells by itself: "on London (it is) to …", `ala` with a party and `an` behind.
 */
import type { ActorMention, Token } from '#model'
import { foldText } from '#text'
import type { Hit } from './predicate-form.ts'

const that = new Set(['أن', 'ألا'].map(foldText))

export function demandHits(tokens: readonly Token[], actors: readonly ActorMention[]): Hit[] {
  return actors
    .filter(({ preposition, last, first }) => {
      return preposition === 'ala' && first > 0 && that.has(tokens[last]?.form ?? '')
    })
    .map(({ first }) => ({
      first: first - 1,
      last: first,
      form: demand,
      object: -1,
      particle: '',
      definite: false,
    }))
}

const demand: Hit['form'] = {
  key: 'REQUEST/change/ala-an',
  type: 'REQUEST',
  mode: 'change',
  symmetric: false,
  who: new Set(['subj']),
  whom: new Set(['ala']),
  kind: 'verb',
  tense: 'present',
  person: '',
  passive: false,
  pronoun: '',
  objects: new Set(),
  length: 1,
}
