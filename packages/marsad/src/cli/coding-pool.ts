/**
 * Inputs through the coder, in order, in one thread or several that each take a batch at a time. Only a
 * few batches are ever under way, so a slow reader slows the threads and memory stays flat. One thread
 * is a thread of its own too: this one then reads and writes meanwhile and never loads the coder, and
 * only a thread can be told how much memory its short-lived objects may take.
 */
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Input } from '../acquire/index.ts'
import type { Coded, CodeOptions } from '../coding/index.ts'
import { CliError } from './cli-error.ts'

/** What `marsad code` writes for each input. */
export interface Task {
  readonly coding: CodeOptions
  /** Null where the coded page itself is wanted. */
  readonly format: string | null
  readonly withText: boolean
}

export interface Written {
  readonly text: string
  /** The codes of the page's problems. */
  readonly problems: readonly string[]
}

/** A batch's results: texts where the task names a format, coded pages otherwise. */
export interface Answer {
  readonly written: readonly Written[]
  readonly coded: readonly Coded[]
}

export interface CodingPool {
  readonly jobs: number
  run(batch: readonly Input[]): Promise<Answer>
  end(): Promise<void>
}

export function openPool(task: Task, jobs: number): CodingPool {
  const workers = Array.from({ length: jobs }, () => new BatchWorker(task))
  let next = 0
  return {
    jobs,
    run: async batch => {
      const worker = workers[next++ % jobs]
      if (worker === undefined) throw new Error('a pool has at least one thread')
      return worker.run(batch)
    },
    end: async () => {
      await Promise.all(workers.map(worker => worker.end()))
    },
  }
}

const batchInputs = 32
const batchBytes = 1024 * 1024

/** Everything through the pool, in order. */
export async function* writeAll(
  inputs: AsyncIterable<Input>,
  pool: CodingPool,
): AsyncGenerator<Written> {
  const waiting: Promise<Answer>[] = []
  const most = pool.jobs + 1
  for await (const batch of batchesOf(inputs)) {
    waiting.push(pool.run(batch))
    if (waiting.length > most) yield* (await waiting.shift())?.written ?? []
  }
  for (const answer of waiting) yield* (await answer).written
}

/** So many inputs, or fewer that are large. */
async function* batchesOf(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  let bytes = 0
  for await (const input of inputs) {
    batch.push(input)
    bytes += input.raw.length
    if (batch.length < batchInputs && bytes < batchBytes) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

interface Waiting {
  readonly done: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

const noBytes: Buffer = Buffer.alloc(0)

/**
 * Left alone, the space for new objects grows to 130 MB while the coder's tables are built, and the
 * heap to four times what is alive in it before it is swept. No size is forbidden: a page of millions
 * of characters may take what it needs.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48 }
setFlagsFromString('--heap-growing-percent=40')

/** One thread; it answers its batches in the order in which they were given. */
class BatchWorker {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []

  constructor(task: Task) {
    this.#worker = new Worker(new URL('./coding-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits,
    })
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.done(answer))
    this.#worker.on('error', error => {
      for (const { fail } of this.#waiting.splice(0)) fail(error)
    })
  }

  /** The bytes as they came stay here: the coder needs none, and they would be copied. */
  run(batch: readonly Input[]): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    this.#waiting.push({ done: resolve, fail: reject })
    this.#worker.postMessage(batch.map(input => ({ ...input, raw: noBytes })))
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
