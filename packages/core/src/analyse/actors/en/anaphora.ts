/** English expressions that name a party without its name: the two countries, his counterpart. */
import { type Anaphor, anaphora } from '@marsad/lexicon/en/grammar/anaphora'
import { phraseIndex, type Token } from '#text'
import type { Finding } from '../finding.ts'
import { counterpart } from '../memory.ts'
import { addActor } from './add-actor.ts'

const index = phraseIndex(anaphora, row => row.form)

export function anaphorAt(
  tokens: readonly Token[],
  at: number,
): { readonly kind: Anaphor['kind']; readonly last: number } | undefined {
  const hit = index.at(tokens, at)[0]
  return hit === undefined ? undefined : { kind: hit.row.kind, last: hit.last }
}

/** Appends those whom an anaphor at the token stands for; gives the token behind it. */
export function takeAnaphoric(finding: Finding, at: number): number | undefined {
  const anaphor = anaphorAt(finding.tokens, at)
  if (anaphor === undefined) return undefined
  const form = anaphor.kind === 'pair' ? 'pair' : 'anaphor'
  for (const code of meant(finding, anaphor.kind))
    addActor(finding, at, anaphor.last, { code, form })
  return anaphor.last
}

function meant({ memory, actors }: Finding, kind: Anaphor['kind']): readonly string[] {
  const near = [...new Set(actors.map(({ code }) => code))]
  if (kind === 'pair') return near.length === 2 ? near : (memory.pair ?? [])
  const topic = near[0] ?? memory.topic
  const code = {
    own: topic,
    other: counterpart(memory, topic),
    body: memory.body,
    group: memory.group,
  }[kind]
  return code === null ? [] : [code]
}
