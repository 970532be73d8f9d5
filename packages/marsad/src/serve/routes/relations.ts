/** `/api/relations`: which actors have to do with each other, and two of them over time. */
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store/index.ts'
import { viewColumns } from '../csv.ts'
import { askedPair, askedRelation, askedRelations } from '../queries.ts'
import { sendTable } from '../table-reply.ts'
import { cellsOf } from './records.ts'

const columns = ['a', 'b', 'records', 'events', 'cooperation', 'conflict', 'first', 'last'] as const

export function addRelationRoutes(server: FastifyInstance, store: Store): void {
  server.get('/api/relations', async (request, reply) => {
    const { format, bom, limit, actor } = askedRelations(request.query)
    const relations = await store.relations(actor, limit)
    if (format === 'json') return relations
    const rows = relations.map(relation => columns.map(column => relation[column]))
    return sendTable(reply, { name: 'relations', columns, rows, bom })
  })

  server.get('/api/relations/:a/:b', async (request, reply) => {
    const { a, b } = askedPair(request.params)
    const { format, bom, ...filter } = askedRelation(request.query)
    if (format === 'json') return store.relation(a, b, filter)
    const rows = cellsOf(store, { ...filter, actor: a, other: b, sort: 'day' })
    return sendTable(reply, { name: `relation-${a}-${b}`, columns: viewColumns, rows, bom })
  })
}
