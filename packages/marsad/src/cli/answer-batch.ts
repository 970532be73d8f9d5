/** A batch of inputs through the coder, and in the form that the task asks for. */
import type { Input } from '../acquire/index.ts'
import { type Coded, codeInput } from '../coding/index.ts'
import type { Answer, Task, Written } from './coding-pool.ts'
import { type Format, formatNamed } from './formats.ts'

export async function answerBatch(batch: readonly Input[], task: Task): Promise<Answer> {
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
