/** Tags the bare surnames of people whom the article has named in full, and remembers new ones. */
import type { Token } from '#model'
import type { Cover } from './gazetteer.ts'
import type { Likeness } from './likeness.ts'
import type { NameMemory } from './name-memory.ts'
import type { NameRun } from './name-runs.ts'
import { stemOf } from './word-features.ts'
import { wordKinds } from './words/word-kinds.ts'

const person = 1

export function recall(
  entities: Uint8Array,
  tokens: readonly Token[],
  covers: readonly Cover[],
  { surnames }: NameMemory,
  likeness: Likeness,
): void {
  if (surnames.size === 0) return
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (entities[at] !== 0 || token?.script !== 'arabic') continue
    if (!surnames.has(token.form) && !surnames.has(stemOf(token.form, likeness))) continue
    if (covers.some(({ first, last }) => first <= at && at < last && last - first > 1)) continue
    entities[at] = person
  }
}

export function remember(
  names: readonly NameRun[],
  tokens: readonly Token[],
  { surnames }: NameMemory,
): void {
  for (const { kind, first, last } of names) {
    if (kind !== 'person' || last - first < 2) continue
    const token = tokens[last - 1]
    if (token?.script === 'arabic' && isSurname(token.form)) surnames.add(token.form)
  }
}

const tooCommon = ['plain', 'said', 'link', 'time', 'town', 'whither', 'title', 'body', 'calling']

function isSurname(form: string): boolean {
  if (form.length < 4) return false
  return !(wordKinds.get(form) ?? []).some(kind => tooCommon.includes(kind))
}
