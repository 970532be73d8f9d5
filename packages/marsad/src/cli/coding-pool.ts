/**
 * Inputs through the coder, in order: in this thread, or in several that each take a batch at a time.
 * Only a few batches are ever under way, so a slow reader slows the workers and memory stays flat.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Input } from '../acquire/index.ts'
import { type Coded, type CodeOptions, codeInput } from '../coding/index.ts'
import { CliError } from './cli-error.ts'
import { formatNamed } from './formats.ts'

/** What `marsad code` writes for each input. */
export interface FormatOptions {
  readonly format: string
  readonly withText: boolean
}

export interface Task extends FormatOptions {
  readonly coding: CodeOptions
}

export interface Written {
  readonly text: string
  /** The codes of the page's problems. */
  readonly problems: readonly string[]
}

export async function* writeAll(
  inputs: AsyncIterable<Input>,
  { jobs, ...task }: Task & { readonly jobs: number },
): AsyncGenerator<Written> {
  if (jobs > 1) {
    yield* inWorkers(inputs, task, jobs)
    return
  }
  for await (const input of inputs) yield writeOne(await codeInput(input, task.coding), task)
}

export function writeOne({ coded, page }: Coded, { format, withText }: FormatOptions): Written {
  return {
    text: formatNamed(format, withText).page(coded, page?.text ?? null),
    problems: coded.problems.map(({ code }) => code),
  }
}

const batchInputs = 32

async function* inWorkers(
  inputs: AsyncIterable<Input>,
  task: Task,
  jobs: number,
): AsyncGenerator<Written> {
  const workers = Array.from({ length: jobs }, () => new BatchWorker(task))
  const waiting: Promise<readonly Written[]>[] = []
  let next = 0
  try {
    for await (const batch of batchesOf(inputs)) {
      const worker = workers[next++ % jobs]
      if (worker !== undefined) waiting.push(worker.run(batch))
      if (waiting.length >= jobs * 3) yield* (await waiting.shift()) ?? []
    }
    for (const batch of waiting) yield* await batch
  } finally {
    await Promise.all(workers.map(worker => worker.end()))
  }
}

async function* batchesOf(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  for await (const input of inputs) {
    // What the store keeps is of no use here, and would be copied from thread to thread.
    batch.push({ ...input, raw: Buffer.alloc(0) })
    if (batch.length === batchInputs) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

interface Waiting {
  readonly done: (written: readonly Written[]) => void
  readonly fail: (error: unknown) => void
}

/** One thread; it answers its batches in the order in which they were given. */
class BatchWorker {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []

  constructor(task: Task) {
    this.#worker = new Worker(new URL('./coding-worker.ts', import.meta.url), { workerData: task })
    this.#worker.on('message', (written: readonly Written[]) =>
      this.#waiting.shift()?.done(written),
    )
    this.#worker.on('error', error => {
      for (const { fail } of this.#waiting.splice(0)) fail(error)
    })
  }

  run(batch: readonly Input[]): Promise<readonly Written[]> {
    const { promise, resolve, reject } = Promise.withResolvers<readonly Written[]>()
    this.#waiting.push({ done: resolve, fail: reject })
    this.#worker.postMessage(batch)
    promise.catch(() => undefined)
    return promise
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

/** `--jobs`: a number, or `auto` for one thread to each processor. */
export function jobsOf(given: string | undefined): number {
  if (given === 'auto') return availableParallelism()
  const jobs = Number(given ?? '1')
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs
  throw new CliError(
    'cli/bad-option',
    `--jobs takes a number from 1 to 64, or auto, not "${given}"`,
  )
}
