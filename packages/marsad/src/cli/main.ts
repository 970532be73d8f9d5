#!/usr/bin/env node
/**
 * The way in. An expected failure ends with its message and code on one line and status 1; commander
 * itself ends a wrong command line with status 1 and a hint. Anything else is our fault and is shown.
 */
import { keepCompiled } from './compile-cache.ts'
import { buildProgram } from './program.ts'

keepCompiled()

try {
  await buildProgram().parseAsync()
} catch (error) {
  process.exitCode = 1
  process.stderr.write(`${describe(error)}\n`)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `marsad: ${String(error)}`
  if (!('code' in error) || typeof error.code !== 'string' || !error.code.includes('/')) {
    return `marsad: this should not have happened\n${error.stack ?? error.message}`
  }
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : ''
  return `marsad: ${error.message} [${error.code}]${cause}`
}
