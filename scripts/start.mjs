// npm start: installs, builds the interface, codes the sample pages into a store of their own, and serves it.
// Needs only Node 20 and npm. PORT chooses the port; MARSAD_STORE serves another store instead of the samples.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { inRoot, install, marsad, nodePath, run, say } from './run.mjs'
import { buildWeb, newest } from './web-build.mjs'

await install()
await buildWeb()
const store = process.env.MARSAD_STORE ?? (await sampleStore())
const port = await freePort(Number(process.env.PORT ?? 4600))
const host = process.env.HOST ?? '127.0.0.1'
const serve = [marsad, 'serve', '--store', store, '--port', String(port), '--host', host]
const { status } = await run(nodePath(), serve)
process.exit(status)

/** The samples are invented, so their store may be made anew whenever anything that reads them changed. */
async function sampleStore() {
  const file = inRoot('.marsad/samples.sqlite')
  const mark = inRoot('.marsad/samples.mark')
  const state = String(
    newest(['samples', 'packages/core/src', 'packages/lexicon/src', 'packages/marsad/src']),
  )
  if (existsSync(file) && existsSync(mark) && readFileSync(mark, 'utf8') === state) return file
  mkdirSync(inRoot('.marsad'), { recursive: true })
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  say('Reading the sample pages ...')
  const add = [marsad, 'add', inRoot('samples'), '--sample', '--store', file]
  const { status } = await run(nodePath(), add)
  if (status === 0) writeFileSync(mark, state)
  else say('The samples could not be read; the observatory starts empty.')
  return file
}

/** The port asked for, or the next that is free. */
async function freePort(first) {
  for (let port = first; port < first + 50 && port < 65536; port++) {
    if (await isFree(port)) {
      if (port !== first) say(`Port ${first} is taken; using ${port}.`)
      return port
    }
  }
  return first
}

function isFree(port) {
  return new Promise(done => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
}
