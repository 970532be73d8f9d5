/**
 * `marsad add`: codes pages into the store, a batch to a transaction. A page that is known is not coded
 * again, so a run that was stopped goes on by being started again.
 */
import { createHash } from 'node:crypto'
import { coderVersion } from '@marsad/core'
import { type Input, pageFileEndings, readInputs } from '../acquire/index.ts'
import type { Coded } from '../coding/index.ts'
import type { PageToPut, Store } from '../store/index.ts'
import { CliError } from './cli-error.ts'
import { type CodingPool, jobsOf, openPool } from './coding-pool.ts'
import { type Progress, showProgress } from './progress.ts'
import { openStore, type StoreFlags, storePath } from './store-location.ts'

export interface AddFlags extends StoreFlags {
  readonly sample?: boolean
  readonly statements?: boolean
  readonly jobs?: string
}

const batchPages = 100
const batchBytesMax = 32 * 1024 * 1024

export async function runAdd(files: readonly string[], flags: AddFlags): Promise<void> {
  const coding = { statements: flags.statements === true }
  const jobs = jobsOf(flags.jobs)
  const store = await openStore(flags)
  const pool = openPool({ coding, format: null, withText: false }, jobs)
  const work = new Adding(store, pool, flags.sample === true)
  const stop = stopOnInterrupt()
  try {
    for await (const input of readInputs(files, process.stdin)) {
      await work.take(input)
      if (stop.asked) break
    }
    await work.finish()
  } finally {
    work.progress.end()
    await pool.end()
    await store.close()
  }
  if (work.seen === 0) {
    const endings = pageFileEndings.join(', ')
    throw new CliError('cli/nothing-found', `no pages there; files of pages end in ${endings}`)
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

/** The batches under way and what became of the pages so far. */
class Adding {
  seen = 0
  readonly progress: Progress = showProgress(process.stderr)
  readonly #store: Store
  readonly #pool: CodingPool
  readonly #sample: boolean
  readonly #counts = { added: 0, recoded: 0, known: 0, records: 0 }
  readonly #problems = new Map<string, number>()
  readonly #coding: Promise<readonly PageToPut[]>[] = []
  #batch: Input[] = []
  #bytes = 0

  constructor(store: Store, pool: CodingPool, sample: boolean) {
    this.#store = store
    this.#pool = pool
    this.#sample = sample
  }

  async take(input: Input): Promise<void> {
    this.seen += 1
    this.#batch.push(input)
    this.#bytes += input.raw.length
    if (this.#batch.length < batchPages && this.#bytes < batchBytesMax) return
    await this.#send()
    while (this.#coding.length >= this.#pool.jobs) await this.#put()
  }

  async finish(): Promise<void> {
    await this.#send()
    while (this.#coding.length > 0) await this.#put()
  }

  /** Hands the batch to the coder, without those pages that it has read before. */
  async #send(): Promise<void> {
    const inputs = this.#batch.map(input => ({ input, hash: hashOf(input) }))
    this.#batch = []
    this.#bytes = 0
    const hashes = inputs.map(({ hash }) => hash)
    const known = await this.#store.known(hashes, coderVersion)
    const fresh = inputs.filter(({ hash }) => !known.has(hash))
    this.#counts.known += inputs.length - fresh.length
    const coding = this.#code(fresh)
    coding.catch(() => undefined)
    this.#coding.push(coding)
  }

  async #code(inputs: readonly Hashed[]): Promise<readonly PageToPut[]> {
    const { coded } = await this.#pool.run(inputs.map(({ input }) => input))
    return coded.flatMap((one, index) => {
      const from = inputs[index]
      return from === undefined ? [] : [pageToPut(from, one, this.#sample)]
    })
  }

  /** Files the oldest batch; the coder's threads go on with the next meanwhile. */
  async #put(): Promise<void> {
    const pages = (await this.#coding.shift()) ?? []
    const outcomes = await this.#store.put(pages)
    outcomes.forEach((outcome, index) => {
      this.#counts[outcome] += 1
      if (outcome !== 'known') this.#count(pages[index])
    })
    const { added, recoded, known } = this.#counts
    this.progress.step({ added, recoded, known })
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

interface Hashed {
  readonly input: Input
  readonly hash: string
}

function pageToPut({ input, hash }: Hashed, { coded, page }: Coded, sample: boolean): PageToPut {
  return {
    hash,
    kind: input.kind,
    raw: input.raw,
    url: page?.url ?? page?.markup?.canonical ?? null,
    outlet: page?.outlet ?? page?.markup?.outlet ?? null,
    retrieved: page?.retrieved ?? null,
    sample,
    text: page?.text ?? '',
    coded,
    version: coderVersion,
  }
}
