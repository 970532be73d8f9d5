// npm run bench: how fast and how large `marsad code` is, on the news corpus where it stands beside the
// repository (MARSAD_SHARED), else on the samples over and over.   npm run bench -- --pages 5000
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { inRoot, marsad, nodePath, root, say } from './run.mjs'

const shared = resolve(process.env.MARSAD_SHARED ?? join(root, '../shared'))
const corpus = join(shared, 'corpora/news-2018.pages.jsonl.gz')
const at = process.argv.indexOf('--pages')
const most = at < 0 ? Number.POSITIVE_INFINITY : Number(process.argv[at + 1])

const started = await timeOf([], Readable.from(['']))
const source = existsSync(corpus) ? createReadStream(corpus).pipe(createGunzip()) : samples()
say(
  existsSync(corpus)
    ? `corpus: ${corpus}`
    : 'corpus: the samples, repeated (the news corpus is absent)',
)
const { seconds, peak, pages, bytes } = await timeOf([], source)
say(`start-up   ${Math.round(started.seconds * 1000)} ms`)
say(`pages      ${pages} in ${seconds.toFixed(1)} s: ${Math.round(pages / seconds)} pages/s`)
say(`text       ${(bytes / 1e6).toFixed(1)} MB of JSON: ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`)
say(`memory     ${peak === undefined ? 'not known here' : `${Math.round(peak / 1024)} MB at most`}`)
process.exit(0)

function* repeated(lines, times) {
  for (let i = 0; i < times; i++) for (const line of lines) yield line
}

function samples() {
  const folder = inRoot('samples')
  const lines = readdirSync(folder)
    .filter(name => /\.(?:txt|html)$/.test(name))
    .map(name => {
      const key = name.endsWith('.txt') ? 'text' : 'html'
      return `${JSON.stringify({ id: name, [key]: readFileSync(join(folder, name), 'utf8') })}\n`
    })
  return Readable.from(repeated(lines, 100))
}

async function timeOf(args, input) {
  const start = performance.now()
  const child = spawn(nodePath(), [marsad, 'code', ...args], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  let peak
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak
  }, 100)
  const ended = new Promise(done => child.on('close', done))
  child.stdin.on('error', () => {})
  const counts = await feed(child.stdin, input)
  const status = await ended
  clearInterval(watch)
  if (status !== 0) {
    say(`marsad code ended with status ${status}`)
    process.exit(1)
  }
  return { seconds: (performance.now() - start) / 1000, peak, ...counts }
}

async function feed(stdin, input) {
  let pages = 0
  let bytes = 0
  for await (const given of input) {
    let chunk = Buffer.from(given)
    for (
      let from = 0, line = chunk.indexOf(10);
      line >= 0 && pages < most;
      line = chunk.indexOf(10, from)
    ) {
      pages += 1
      from = line + 1
      if (pages === most) chunk = chunk.subarray(0, from)
    }
    bytes += chunk.length
    if (!stdin.write(chunk)) await new Promise(done => stdin.once('drain', done))
    if (pages >= most) break
  }
  stdin.end()
  return { pages, bytes }
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
