/** `marsad code`: pages in, coded pages out; no store, no network, constant memory, input order. */
import { readInputs } from '../acquire/index.ts'
import { CliError } from './cli-error.ts'
import { jobsOf, openPool, writeAll } from './coding-pool.ts'
import { formatNamed } from './formats.ts'
import { openOutput } from './output.ts'

export interface CodeFlags {
  readonly format: string
  readonly withText?: boolean
  readonly statements?: boolean
  readonly minConfidence?: string
  readonly jobs?: string
}

export async function runCode(files: readonly string[], flags: CodeFlags): Promise<void> {
  const withText = flags.withText === true
  const { head } = formatNamed(flags.format, withText)
  const coding = {
    statements: flags.statements === true,
    minConfidence: confidenceOf(flags.minConfidence),
  }
  const pool = openPool({ format: flags.format, withText, coding }, jobsOf(flags.jobs))
  const output = openOutput(process.stdout)
  const problems = new Map<string, number>()
  try {
    await output.write(head)
    for await (const written of writeAll(readInputs(files, process.stdin), pool)) {
      for (const code of written.problems) problems.set(code, (problems.get(code) ?? 0) + 1)
      const full = output.write(written.text)
      if (full !== undefined) await full
    }
    await output.close()
  } finally {
    await pool.end()
  }
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

/** Records and tables have no room for problems; they are counted where they do not disturb. */
function report(problems: ReadonlyMap<string, number>): void {
  if (problems.size === 0) return
  const parts = [...problems].map(([code, times]) => `${code} ${times}`).join(', ')
  process.stderr.write(`marsad: problems: ${parts} (docs/errors.md explains them)\n`)
}
