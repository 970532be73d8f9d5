/** `marsad serve`: the interface and the API over one store, until it is stopped. */
import { isIP } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buildServer, isLogLevel, logLevels, logTo, ServeError } from '../serve/index.ts'
import { CliError } from './cli-error.ts'
import { openStore, type StoreFlags, storePath } from './store-location.ts'

export interface ServeFlags extends StoreFlags {
  readonly port: string
  readonly host: string
}

const webFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url))

const environment: { readonly MARSAD_LOG?: string } = process.env

export async function runServe(flags: ServeFlags): Promise<void> {
  const port = portOf(flags.port)
  const logger = logTo(process.stderr, logLevelOf(environment.MARSAD_LOG))
  const store = await openStore(flags)
  const hosts = isLoopback(flags.host) ? { hosts: ['localhost', '127.0.0.1', '[::1]'] } : {}
  const server = await buildServer({ store, webFolder, logger, ...hosts })
  const stop = async () => {
    await server.close()
    await store.close()
  }
  try {
    await server.listen({ port, host: flags.host })
  } catch (error) {
    await stop()
    throw describe(error, flags)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
  const { pages, records } = await store.summary()
  const address = server.server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  const name = isLoopback(flags.host) ? 'localhost' : flags.host
  const host = isIP(name) === 6 ? `[${name}]` : name
  process.stdout.write(`${pages} pages, ${records} records from ${storePath(flags)}\n`)
  process.stdout.write(`Marsad is at http://${host}:${bound}/  (Ctrl-C stops it)\n`)
}

function portOf(given: string): number {
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new CliError('cli/bad-option', `--port takes a number from 0 to 65535, not "${given}"`)
}

function logLevelOf(given = 'warn'): string {
  if (isLogLevel(given)) return given
  throw new CliError('cli/bad-option', `MARSAD_LOG takes one of ${logLevels}, not "${given}"`)
}

function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host)
}

function describe(error: unknown, { port, host }: ServeFlags): ServeError {
  if ((error as { code?: string }).code === 'EADDRINUSE') {
    const message = `port ${port} is taken; stop what holds it, or choose another with --port`
    return new ServeError('serve/port-taken', message)
  }
  return new ServeError('serve/not-started', `cannot listen on ${host} port ${port}`, error)
}
