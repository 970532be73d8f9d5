/**
 * `/api/actors`: everyone whom the records or the lexicon name, in both languages, most spoken of first.
 * Those without a record are there for their names: a filter or a tried sentence may speak of them.
 */
import type { ActorView } from '@marsad/core/model'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store/index.ts'
import { actorNames, knownCodes } from '../actor-names.ts'
import { askedNothing } from '../queries.ts'

export function addActorRoutes(server: FastifyInstance, store: Store): void {
  server.get('/api/actors', async (request): Promise<readonly ActorView[]> => {
    askedNothing(request.query)
    const counted = await store.actors()
    const spokenOf = new Set(counted.map(({ code }) => code))
    const silent = knownCodes.filter(code => !spokenOf.has(code))
    return [...counted, ...silent.map(code => ({ code, records: 0 }))].map(({ code, records }) => ({
      ...actorNames(code),
      records,
    }))
  })
}
