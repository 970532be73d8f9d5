/**
 * The HTTP server, whole: headers, refusals, routes, files. It only reads, and it answers every failure
 * in one shape. Nothing here listens yet, so a test can ask it without a network.
 */
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyServerOptions,
} from 'fastify'
import type { Store } from '../store/index.ts'
import { addAnswerTags } from './answer-tags.ts'
import { addActorRoutes } from './routes/actors.ts'
import { addPageRoutes } from './routes/pages.ts'
import { addRecordRoutes } from './routes/records.ts'
import { addRelationRoutes } from './routes/relations.ts'
import { addSearchRoutes } from './routes/search.ts'
import { addSummaryRoutes } from './routes/summary.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { ServeError, statusOf } from './serve-error.ts'
import { addStaticFiles } from './static-files.ts'

export interface ServerOptions {
  readonly store: Store
  /** The folder of the built interface. */
  readonly webFolder: string
  /** Host names that requests may name; all, if none are given. */
  readonly hosts?: readonly string[]
  readonly logger?: FastifyServerOptions['logger']
}

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: options.logger ?? false,
    bodyLimit: 4096,
    routerOptions: { maxParamLength: 300 },
    requestTimeout: 30_000,
    onProtoPoisoning: 'remove',
    frameworkErrors: (error, _request, reply) => void refuse(error, reply),
  })
  addSecurityHeaders(server)
  addHostCheck(server, options.hosts)
  addAnswerTags(server, options.store)
  addRefusals(server)
  addSummaryRoutes(server, options.store)
  addRecordRoutes(server, options.store)
  addRelationRoutes(server, options.store)
  addActorRoutes(server, options.store)
  addPageRoutes(server, options.store)
  addSearchRoutes(server, options.store)
  await addStaticFiles(server, options.webFolder)
  return server
}

/** A stranger's web page may point its own name at this machine; such requests name that host. */
function addHostCheck(server: FastifyInstance, hosts?: readonly string[]): void {
  if (hosts === undefined) return
  server.addHook('onRequest', async request => {
    if (hosts.includes(request.hostname)) return
    const message = `the host ${request.hostname} is not served here; start with --host to open it`
    throw new ServeError('serve/host-refused', message)
  })
}

function addRefusals(server: FastifyInstance): void {
  server.setErrorHandler((error, _request, reply) => refuse(error, reply))
}

function refuse(error: unknown, reply: FastifyReply): FastifyReply {
  const { code, status, message } = refusalOf(error)
  if (status >= 500) reply.log.error(error)
  return reply
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ error: { code, message } })
}

interface Refusal {
  readonly code: string
  readonly status: number
  readonly message: string
}

/** Only our own messages are told: those of the database or the runtime are nobody's business. */
function refusalOf(error: unknown): Refusal {
  const { code, statusCode, message } = error as {
    code?: string
    statusCode?: number
    message?: string
  }
  if (code?.includes('/')) return { code, status: statusOf(code), message: message ?? '' }
  const status = statusCode ?? 500
  if (status >= 400 && status < 500) {
    return { code: 'serve/bad-query', status, message: message ?? 'the request was not understood' }
  }
  return { code: 'serve/failed', status: 500, message: 'the answer could not be made' }
}
