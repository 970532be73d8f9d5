/**
 * Cuts a row of tags into runs of tokens and trims what no name begins or ends with.
 *
 * A run keeps a quotation mark or bracket only where its twin is inside as well.
 */
import type { NameKind, Token } from '#model'

export interface NameRun {
  readonly kind: NameKind
  /** Token indices: `first` included, `last` not. */
  readonly first: number
  readonly last: number
}

const kinds: readonly NameKind[] = ['person', 'place', 'organisation']

export function namesOf(tags: Uint8Array, tokens: readonly Token[]): NameRun[] {
  return runsOf(tags, tokens, begin => kinds[(begin - 1) / 2] ?? 'person')
}

export function officesOf(tags: Uint8Array, tokens: readonly Token[]): NameRun[] {
  return runsOf(tags, tokens, () => 'office')
}

function runsOf(
  tags: Uint8Array,
  tokens: readonly Token[],
  kindOf: (begin: number) => NameKind,
): NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < tags.length; at++) {
    const begin = tags[at] as number
    if (begin % 2 === 0) continue
    let last = at + 1
    while (tags[last] === begin + 1) last++
    const run = trimmed({ kind: kindOf(begin), first: at, last }, tokens)
    if (run.last > run.first) runs.push(run)
  }
  return runs
}

const twins: { readonly [close: string]: string } = {
  '"': '"',
  '\u00BB': '\u00AB',
  '\u201D': '\u201C',
  ')': '(',
}

function trimmed({ kind, first, last }: NameRun, tokens: readonly Token[]): NameRun {
  let from = first
  let to = last
  while (from < to && tokens[from]?.kind === 'mark') from++
  while (to > from && isLooseMark(tokens, from, to - 1)) to--
  return { kind, first: from, last: to }
}

function isLooseMark(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'mark') return false
  const twin = twins[token.form]
  return twin === undefined || !tokens.slice(first, at).some(({ form }) => form === twin)
}
