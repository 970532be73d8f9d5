/**
 * `marsad add`: codes pages into the store, a batch to a transaction. A page that is known is not coded
 * again, so a run that was stopped goes on by being started again.
 */
import { createHash } from 'node:crypto'
import { coderVersion } from '@marsad/core'
import { type Input, readInputs } from '../acquire/index.ts'
import { codeInput } from '../coding/index.ts'
import type { PageToPut, Store } from '../store/index.ts'
import { CliError } from './cli-error.ts'
import { type Progress, showProgress } from './progress.ts'
import { openStore, type StoreFlags, storePath } from './store-location.ts'

export interface AddFlags extends StoreFlags {
  readonly sample?: boolean
  readonly statements?: boolean
}

const batchPages = 100
const batchBytesMax = 32 * 1024 * 1024

export async function runAdd(files: readonly string[], flags: AddFlags): Promise<void> {
  const store = await openStore(flags)
  const work = new Adding(store, flags)
  const stop = stopOnInterrupt()
  try {
    for await (const input of readInputs(files, process.stdin)) {
      await work.take(input)
      if (stop.asked) break
    }
    await work.flush()
  } finally {
    work.progress.end()
    await store.close()
  }
  if (work.seen === 0) {
    throw new CliError('cli/nothing-found', 'no pages there; files end in .jsonl, .txt or .html')
  }
  process.stdout.write(`${work.report()} Store: ${storePath(flags)}\n`)
  if (!stop.asked) return
  process.stdout.write('Stopped before the end; the same command goes on from here.\n')
  process.exit(130)
}

/** The first Ctrl-C ends after the page in hand; a second one ends at once, and loses only the batch. */
function stopOnInterrupt(): { readonly asked: boolean } {
  const stop = { asked: false }
  process.once('SIGINT', () => {
    stop.asked = true
  })
  return stop
}

/** The batch under way and what became of the pages so far. */
class Adding {
  seen = 0
  readonly progress: Progress = showProgress(process.stderr)
  readonly #store: Store
  readonly #flags: AddFlags
  readonly #counts = { added: 0, recoded: 0, known: 0, records: 0 }
  readonly #problems = new Map<string, number>()
  #batch: Input[] = []
  #bytes = 0

  constructor(store: Store, flags: AddFlags) {
    this.#store = store
    this.#flags = flags
  }

  async take(input: Input): Promise<void> {
    this.seen += 1
    this.#batch.push(input)
    this.#bytes += input.raw.length
    if (this.#batch.length >= batchPages || this.#bytes >= batchBytesMax) await this.flush()
  }

  async flush(): Promise<void> {
    const inputs = this.#batch.map(input => ({ input, hash: hashOf(input) }))
    this.#batch = []
    this.#bytes = 0
    const known = await this.#store.known(
      inputs.map(({ hash }) => hash),
      coderVersion,
    )
    const pages: PageToPut[] = []
    for (const { input, hash } of inputs) {
      if (known.has(hash)) this.#counts.known += 1
      else pages.push(await pageToPut(input, hash, this.#flags))
    }
    const outcomes = await this.#store.put(pages)
    outcomes.forEach((outcome, index) => {
      this.#counts[outcome] += 1
      if (outcome !== 'known') this.#count(pages[index])
    })
    const { added, recoded, known: before } = this.#counts
    this.progress.step({ added, recoded, known: before })
  }

  #count(page: PageToPut | undefined): void {
    this.#counts.records += page?.coded.records.length ?? 0
    for (const { code } of page?.coded.problems ?? []) {
      this.#problems.set(code, (this.#problems.get(code) ?? 0) + 1)
    }
  }

  report(): string {
    const { added, recoded, known, records } = this.#counts
    const problems = [...this.#problems].map(([code, times]) => `${code} ${times}`).join(', ')
    const parts = [
      `Added ${added} pages with ${records} records.`,
      recoded > 0 ? `Coded ${recoded} anew.` : '',
      known > 0 ? `${known} were known.` : '',
      problems === '' ? '' : `Problems: ${problems} (docs/errors.md explains them).`,
    ]
    return parts.filter(part => part !== '').join(' ')
  }
}

/** A page too large to keep has no bytes; where it came from then stands for them. */
function hashOf({ raw, origin }: Input): string {
  return createHash('sha256')
    .update(raw.length > 0 ? raw : `absent:${origin}`)
    .digest('hex')
}

async function pageToPut(input: Input, hash: string, flags: AddFlags): Promise<PageToPut> {
  const { coded, page } = await codeInput(input, { statements: flags.statements === true })
  return {
    hash,
    kind: input.kind,
    raw: input.raw,
    url: page?.url ?? page?.markup?.canonical ?? null,
    outlet: page?.outlet ?? page?.markup?.outlet ?? null,
    retrieved: page?.retrieved ?? null,
    sample: flags.sample === true,
    text: page?.text ?? '',
    coded,
    version: coderVersion,
  }
}
