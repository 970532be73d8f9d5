/** `/api/records`: all records under a filter, and one by its id. */
import type { FastifyInstance } from 'fastify'
import type { RecordQuery, Store } from '../../store/index.ts'
import { type Cell, viewCells, viewColumns } from '../csv.ts'
import { askedNothing, askedRecords } from '../queries.ts'
import { ServeError } from '../serve-error.ts'
import { sendTable } from '../table-reply.ts'

export function addRecordRoutes(server: FastifyInstance, store: Store): void {
  server.get('/api/records', async (request, reply) => {
    const { format, bom, ...query } = askedRecords(request.query)
    if (format === 'json') return store.records(query)
    const rows = cellsOf(store, query)
    return sendTable(reply, { name: 'records', columns: viewColumns, rows, bom })
  })

  server.get<{ Params: { id: string } }>('/api/records/:id', async request => {
    askedNothing(request.query)
    const record = await store.record(request.params.id)
    if (record === undefined) {
      throw new ServeError('serve/not-found', `there is no record ${request.params.id}`)
    }
    return record
  })
}

export async function* cellsOf(store: Store, query: RecordQuery): AsyncGenerator<readonly Cell[]> {
  for await (const view of store.eachRecord(query)) yield viewCells(view)
}
