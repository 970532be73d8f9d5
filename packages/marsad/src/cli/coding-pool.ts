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

export async function answerBatch(batch: readonly Input[], task: Task): Promise<Answer> {
  const coded: Coded[] = []
  for (const input of batch) coded.push(await codeInput(input, task.coding))
  const { format, withText } = task
  if (format === null) return { written: [], coded }
  return { written: coded.map(one => writeOne(one, formatNamed(format, withText).page)), coded: [] }
}

function writeOne({ coded, page }: Coded, write: ReturnType<typeof formatNamed>['page']): Written {
  return {
    text: write(coded, page?.text ?? null),
    problems: coded.problems.map(({ code }) => code),
  }
}

export interface CodingPool {
  readonly jobs: number
  run(batch: readonly Input[]): Promise<Answer>
  end(): Promise<void>
}

export function openPool(task: Task, jobs: number): CodingPool {
  if (jobs === 1) {
    return { jobs, run: batch => answerBatch(batch, task), end: async () => undefined }
  }
  const workers = Array.from({ length: jobs }, () => new BatchWorker(task))
  let next = 0
  return {
    jobs,
    run: batch => {
      const worker = workers[next++ % jobs]
      return worker === undefined ? answerBatch(batch, task) : worker.run(batch)
    },
    end: async () => {
      await Promise.all(workers.map(worker => worker.end()))
    },
  }
}

const batchInputs = 32

/** Everything through the pool, in order; a single thread takes one input at a time. */
export async function* writeAll(
  inputs: AsyncIterable<Input>,
  pool: CodingPool,
): AsyncGenerator<Written> {
  const waiting: Promise<Answer>[] = []
  const most = pool.jobs === 1 ? 0 : pool.jobs * 3
  for await (const batch of batchesOf(inputs, pool.jobs === 1 ? 1 : batchInputs)) {
    waiting.push(pool.run(batch))
    if (waiting.length > most) yield* (await waiting.shift())?.written ?? []
  }
  for (const answer of waiting) yield* (await answer).written
}

async function* batchesOf(inputs: AsyncIterable<Input>, size: number): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  for await (const input of inputs) {
    batch.push(input)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

interface Waiting {
  readonly done: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

const noBytes: Buffer = Buffer.alloc(0)

/** One thread; it answers its batches in the order in which they were given. */
class BatchWorker {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []

  constructor(task: Task) {
    this.#worker = new Worker(new URL('./coding-worker.ts', import.meta.url), { workerData: task })
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
