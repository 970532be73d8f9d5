/** A thread of `marsad code --jobs`: batches of inputs in, what is to be written out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from '../acquire/index.ts'
import { codeInput } from '../coding/index.ts'
import { type Task, type Written, writeOne } from './coding-pool.ts'

const task = workerData as Task

// Batches wait for each other: an HTML page makes its batch pause, and answers must keep the order.
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (batch: readonly Input[]) => {
  last = last.then(() => answer(batch))
})

async function answer(batch: readonly Input[]): Promise<void> {
  const written: Written[] = []
  for (const input of batch) written.push(writeOne(await codeInput(input, task.coding), task))
  parentPort?.postMessage(written)
}
