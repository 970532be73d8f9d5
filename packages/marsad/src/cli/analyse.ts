/** `marsad analyse`: the sentences and mentions of each page, before anything is coded. */
import { readInputs } from '../acquire/index.ts'
import { analyseInput } from '../coding/index.ts'
import { openOutput } from './output.ts'

export async function runAnalyse(files: readonly string[]): Promise<void> {
  const output = openOutput(process.stdout)
  for await (const input of readInputs(files, process.stdin)) {
    const full = output.write(`${JSON.stringify(await analyseInput(input))}\n`)
    if (full !== undefined) await full
  }
  await output.close()
}
