/** A thread that codes: batches of inputs in, what became of them out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from '../acquire/index.ts'
import { type Coded, codeInput } from '../coding/index.ts'
import type { Answer, Task, Written } from './coding-pool.ts'
import { type Format, formatNamed } from './formats.ts'

const task = workerData as Task

// Batches wait for each other: an HTML page makes its batch pause, and answers must keep the order.
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (batch: readonly Input[]) => {
  last = last.then(async () => parentPort?.postMessage(await answerBatch(batch)))
})

async function answerBatch(batch: readonly Input[]): Promise<Answer> {
  const coded: Coded[] = []
  for (const input of batch) coded.push(await codeInput(input, task.coding))
  if (task.format === null) return { written: [], coded }
  const format = formatNamed(task.format, task.withText)
  return { written: coded.map(one => writeOne(one, format)), coded: [] }
}

function writeOne({ coded, page }: Coded, format: Format): Written {
  return {
    text: format.page(coded, page?.text ?? null),
    problems: coded.problems.map(({ code }) => code),
  }
}
