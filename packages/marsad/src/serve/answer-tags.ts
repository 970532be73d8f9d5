/**
 * ETags without reading anything: an answer is determined by its address, by what the store holds and
 * by this run of the program, so a browser that has it is told so before any query is made.
 */
import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../store/index.ts'

export function addAnswerTags(server: FastifyInstance, store: Store): void {
  const run = randomUUID()
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return undefined
    const key = `${run} ${await store.stamp()} ${request.url}`
    const tag = `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`
    reply.header('cache-control', 'no-cache')
    if (request.headers['if-none-match'] === tag) return reply.header('etag', tag).code(304).send()
    reply.header('etag', tag)
    return undefined
  })
}
