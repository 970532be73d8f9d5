/**
 * What the server logs, to standard error: one line for eyes on a terminal, JSON lines for programs
 * anywhere else. MARSAD_LOG chooses how much (`debug`, `info`: every request, `warn`, `error`, `silent`).
 */
import type { FastifyServerOptions } from 'fastify'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export function isLogLevel(given: string): boolean {
  return (levels as readonly string[]).includes(given)
}

export const logLevels: string = levels.join(', ')

interface ErrorOutput {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export function logTo(output: ErrorOutput, level: string): FastifyServerOptions['logger'] {
  const write =
    output.isTTY === true ? (line: string) => output.write(lineForEyes(line)) : undefined
  return { level, stream: { write: write ?? (line => output.write(line)) } }
}

interface LogLine {
  readonly level: number
  readonly time: number
  readonly reqId?: string
  readonly msg?: string
  readonly req?: { readonly method?: string; readonly url?: string }
  readonly res?: { readonly statusCode?: number }
  readonly responseTime?: number
  readonly err?: { readonly stack?: string }
}

export function lineForEyes(json: string): string {
  const { level, time, reqId, msg, req, res, responseTime, err } = JSON.parse(json) as LogLine
  const parts = [
    new Date(time).toISOString().slice(11, 19),
    levels[level / 10 - 1] ?? String(level),
    reqId,
    req && `${req.method} ${req.url}`,
    res?.statusCode,
    responseTime !== undefined && `${Math.round(responseTime)} ms`,
    err?.stack ?? msg,
  ]
  return `${parts
    .filter(Boolean)
    .map(part => plain(String(part)))
    .join('  ')}\n`
}

/** An address may hold what a terminal would obey. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}--\n]/gv, ' ')
}
