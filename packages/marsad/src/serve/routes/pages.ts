/** `/api/pages`: the pages that are kept, one with all that was read in it, and its bytes. */
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store/index.ts'
import { askedNothing, askedPages } from '../queries.ts'
import { ServeError } from '../serve-error.ts'

export function addPageRoutes(server: FastifyInstance, store: Store): void {
  server.get('/api/pages', async request => {
    const { limit, cursor } = askedPages(request.query)
    return store.pages(limit, cursor)
  })

  server.get<{ Params: { hash: string } }>('/api/pages/:hash', async request => {
    askedNothing(request.query)
    return (await store.page(request.params.hash)) ?? absent(request.params.hash)
  })

  /** Never as HTML: the bytes are a stranger's, and this is our origin. */
  server.get<{ Params: { hash: string } }>('/api/pages/:hash/raw', async (request, reply) => {
    askedNothing(request.query)
    const { hash } = request.params
    const page = (await store.raw(hash)) ?? absent(hash)
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="${hash.slice(0, 16)}.txt"`)
      .send(Buffer.from(page.raw))
  })
}

function absent(hash: string): never {
  throw new ServeError('serve/not-found', `there is no page ${hash}`)
}
