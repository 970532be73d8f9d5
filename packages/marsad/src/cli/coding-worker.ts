/** A thread of `--jobs`: batches of inputs in, what became of them out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from '../acquire/index.ts'
import { answerBatch, type Task } from './coding-pool.ts'

const task = workerData as Task

// Batches wait for each other: an HTML page makes its batch pause, and answers must keep the order.
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (batch: readonly Input[]) => {
  last = last.then(async () => parentPort?.postMessage(await answerBatch(batch, task)))
})
