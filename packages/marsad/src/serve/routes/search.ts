/** `/api/search`: words, found in records and in articles, whatever their spelling. */
import type { RecordsAnswer } from '@marsad/core/model'
import type { FastifyInstance } from 'fastify'
import type { ArticleHit, Store } from '../../store/index.ts'
import { askedSearch } from '../queries.ts'

export interface SearchAnswer extends RecordsAnswer {
  readonly articles: readonly ArticleHit[]
}

const articlesMost = 20

export function addSearchRoutes(server: FastifyInstance, store: Store): void {
  server.get('/api/search', async (request): Promise<SearchAnswer> => {
    const query = askedSearch(request.query)
    const records = await store.records(query)
    const more = query.cursor !== undefined
    const articles = more ? [] : await store.searchArticles(query.q, articlesMost)
    return { ...records, articles }
  })
}
