/** `marsad code`: pages in, coded pages out; no store, no network, constant memory, input order. */
import type { CodedPage } from '@marsad/core/model'
import { readInputs } from '../acquire/index.ts'
import { codeInput } from '../coding/index.ts'
import { CliError } from './cli-error.ts'
import { formatNamed } from './formats.ts'
import { openOutput } from './output.ts'

export interface CodeFlags {
  readonly format: string
  readonly withText?: boolean
  readonly statements?: boolean
  readonly minConfidence?: string
}

export async function runCode(files: readonly string[], flags: CodeFlags): Promise<void> {
  const format = formatNamed(flags.format, flags.withText === true)
  const options = {
    statements: flags.statements === true,
    minConfidence: confidenceOf(flags.minConfidence),
  }
  const output = openOutput(process.stdout)
  const problems = new Map<string, number>()
  await output.write(format.head)
  for await (const input of readInputs(files, process.stdin)) {
    const { coded, page } = await codeInput(input, options)
    count(problems, coded)
    const full = output.write(format.page(coded, page?.text ?? null))
    if (full !== undefined) await full
  }
  await output.close()
  if (flags.format !== 'jsonl') report(problems)
}

export function confidenceOf(given: string | undefined): number {
  const value = Number(given ?? '0')
  if (value >= 0 && value <= 1) return value
  throw new CliError(
    'cli/bad-option',
    `--min-confidence takes a number from 0 to 1, not "${given}"`,
  )
}

function count(problems: Map<string, number>, coded: CodedPage): void {
  for (const { code } of coded.problems) problems.set(code, (problems.get(code) ?? 0) + 1)
}

/** Records and tables have no room for problems; they are counted where they do not disturb. */
function report(problems: ReadonlyMap<string, number>): void {
  if (problems.size === 0) return
  const parts = [...problems].map(([code, times]) => `${code} ${times}`).join(', ')
  process.stderr.write(`marsad: problems: ${parts} (docs/errors.md explains them)\n`)
}
