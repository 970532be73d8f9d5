/**
 * Who a name or a short description stands for on a day: a person of the register with the office
 * held then, a state, an organisation, a group, or an office with its nationality.
 *
 * The name is read as a sentence of one phrase by the same finders that read articles, so that what
 * is understood alone and in a text never differs.
 */
import type { ActorMention, IsoDate, Sector } from '#model'
import { type PhraseIndex, tokenize } from '#text'
import { findArabicActors } from './ar/find-actors.ts'
import { arabicNames } from './ar/lexicon.ts'
import { findEnglishActors } from './en/find-actors.ts'
import { englishNames } from './en/lexicon.ts'
import type { Finding } from './finding.ts'
import { newMemory } from './memory.ts'
import type { NameRow } from './name-row.ts'
import { officeOn } from './tenure.ts'

export interface ResolvedName {
  /** A state's alpha-3 or a code of the organisations and groups tables. */
  readonly code: string
  /** `person:…`, where the name is a person of the register. */
  readonly entity: string | null
  /** The office that the person held on the day. */
  readonly office: string | null
  readonly sector: Sector | null
}

/** `day` null: the person's home decides, and no office is given. */
export function resolve(name: string, day: IsoDate | null): ResolvedName | undefined {
  for (const text of spellings(name)) {
    const mention = best(actorsIn(text, day))
    if (mention === undefined) continue
    const { code, entity, sector } = mention
    const held = entity === null ? undefined : officeOn(entity, day)
    return { code, entity, office: held?.office ?? null, sector }
  }
  return undefined
}

/** As written, then with accents taken off Latin letters ("Sánchez", "Sanchez"). */
function spellings(name: string): readonly string[] {
  const bare = name.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
  return bare === name ? [name] : [name, bare]
}

function actorsIn(text: string, day: IsoDate | null): readonly ActorMention[] {
  const tokens = tokenize(text)
  const arabic = tokens.some(({ script }) => script === 'arabic')
  const index: PhraseIndex<NameRow> = arabic ? arabicNames : englishNames
  const names = tokens.map((_, at) => index.at(tokens, at))
  const company = new Set(names.flat().map(({ row }) => row.code))
  const finding: Finding = {
    sentence: { start: 0, end: text.length, text, unit: '', role: 'title' },
    tokens,
    names,
    memory: newMemory(day, company),
    actors: [],
    outlets: [],
  }
  if (arabic) findArabicActors(finding)
  else findEnglishActors(finding)
  return finding.actors
}

/** A person tells more than a description, and a phrase more than the adjective in it. */
function best(actors: readonly ActorMention[]): ActorMention | undefined {
  const known = actors.find(({ entity }) => entity !== null)
  return known ?? actors.find(({ form }) => form !== 'adjective') ?? actors[0]
}
