/**
 * The interface: built files from one folder. Every address that is neither a file nor under `/api/` is
 * a view of the interface, so a link to a relation works when it is pasted into a new window.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { ServeError } from './serve-error.ts'

export async function addStaticFiles(server: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) await server.register(fastifyStatic, { root: folder, setHeaders, wildcard: true })
  else server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(notBuilt))
  server.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?')
    const isView = ['GET', 'HEAD'].includes(request.method) && !/\.\w+$/u.test(path)
    if (!path.startsWith('/api') && isView) {
      return built
        ? reply.sendFile('index.html')
        : reply.type('text/html; charset=utf-8').send(notBuilt)
    }
    throw new ServeError('serve/not-found', `there is nothing at ${request.method} ${path}`)
  })
}

/** Built files carry a hash of their content in their name; all others may change with an update. */
function setHeaders(reply: { setHeader(name: string, value: string): unknown }, path: string) {
  const lasting = path.includes(`${join('dist', 'assets')}`)
  reply.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
}

const notBuilt = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Marsad</title></head><body>
<h1>Marsad</h1>
<p>The interface is not built yet. Run <code>npm run build</code>, then load this page again;
<code>npm start</code> does both.</p>
<p>The data is at <a href="/api/summary">/api/summary</a>, <a href="/api/records">/api/records</a>
and <a href="/api/relations">/api/relations</a>.</p>
</body></html>
`
