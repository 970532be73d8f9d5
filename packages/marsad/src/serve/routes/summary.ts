/** `/api/summary`: how much the store holds. */
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store/index.ts'
import { askedNothing } from '../queries.ts'

export function addSummaryRoutes(server: FastifyInstance, store: Store): void {
  server.get('/api/summary', async request => {
    askedNothing(request.query)
    return store.summary()
  })
}
