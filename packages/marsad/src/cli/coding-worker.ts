/** A thread that codes: batches of inputs in, what became of them out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from '../acquire/index.ts'
import type { Task } from './coding-pool.ts'
import { keepCompiled } from './compile-cache.ts'

keepCompiled()
const task = workerData as Task
const coder = import('./answer-batch.ts')

// Batches wait for each other: an HTML page makes its batch pause, and answers must keep the order.
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (batch: readonly Input[]) => {
  last = last.then(async () => {
    const { answerBatch } = await coder
    parentPort?.postMessage(await answerBatch(batch, task))
  })
})
