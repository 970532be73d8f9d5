/** `/api/actors`: everyone the records speak of, named in both languages, most spoken of first. */
import type { ActorView } from '@marsad/core/model'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store/index.ts'
import { actorNames } from '../actor-names.ts'
import { askedNothing } from '../queries.ts'

export function addActorRoutes(server: FastifyInstance, store: Store): void {
  server.get('/api/actors', async (request): Promise<readonly ActorView[]> => {
    askedNothing(request.query)
    const counted = await store.actors()
    return counted.map(({ code, records }) => ({ ...actorNames(code), records }))
  })
}
