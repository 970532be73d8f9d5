/** Sends rows as a CSV file while they are read, so that a large export needs no memory. */
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { type Cell, csvLine } from './csv.ts'

const byteOrderMark = '\uFEFF'

export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
  readonly bom: '0' | '1'
}

export function sendTable(reply: FastifyReply, table: Table): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${table.name}.csv"`)
    .send(Readable.from(linesOf(table)))
}

async function* linesOf({ columns, rows, bom }: Table): AsyncGenerator<string> {
  yield (bom === '1' ? byteOrderMark : '') + csvLine(columns)
  for await (const cells of rows) yield csvLine(cells)
}
