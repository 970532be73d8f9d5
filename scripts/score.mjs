// Codes every gold set that stands beside the repository and scores the records. Outputs stay in .score/.
//   npm run score                                   all sets, a table
//   npm run score -- --only dev --errors 40 --by type
//   npm run score -- --floors                       also compare with docs/floors.json; exit 1 below a floor
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inRoot, marsad, nodePath, root, run, say } from './run.mjs'

const shared = resolve(process.env.MARSAD_SHARED ?? join(root, '../shared'))
const flags = process.argv.slice(2)
const option = name => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined)
const only = option('--only')
const passed = ['--errors', '--by'].flatMap(name => (option(name) ? [name, option(name)] : []))

const sets = [
  {
    name: 'seeds',
    pages: 'seeds/pages.jsonl',
    records: 'gold/seeds.records.jsonl',
    facts: 'gold/seeds.pages.json',
  },
  { name: 'dev', pages: 'gold/dev.pages.jsonl', records: 'gold/dev.records.jsonl' },
  { name: 'train', pages: 'gold/train.pages.jsonl', records: 'gold/train.records.jsonl' },
].filter(set => !only || set.name === only)

mkdirSync(inRoot('.score'), { recursive: true })
const node = nodePath()
const figures = {}
let failed = false

if (!only || only === 'samples') await scoreOwnSamples()
if (only === 'samples') finish()

if (!existsSync(join(shared, 'gold')) || !existsSync(join(shared, 'eval'))) {
  say(
    `Skipped: the gold sets are not at ${shared}. Set MARSAD_SHARED to the folder that holds gold/, eval/ and seeds/.`,
  )
  finish()
}
if (sets.length === 0) {
  say(`There is no gold set "${only}"; there are samples, seeds, dev and train.`)
  process.exit(2)
}

for (const set of sets) {
  const pages = join(shared, set.pages)
  if (!existsSync(pages)) {
    say(`Skipped ${set.name}: ${pages} is absent.`)
    continue
  }
  const coded = inRoot('.score', `${set.name}.coded.jsonl`)
  const ms = await codeInto(coded, pages)
  if (ms === undefined) {
    failed = true
    continue
  }
  await scoreRecords(set, coded, ms)
  if (set.facts) await scorePages(set, pages, coded)
}

table()
finish()

function finish() {
  if (flags.includes('--floors')) compareWithFloors()
  process.exit(failed ? 1 : 0)
}

/** The samples are ours, so their figures need nothing from outside. */
async function scoreOwnSamples() {
  const { status, text } = await run(node, [inRoot('tools/sample-score.ts')], { keep: true })
  try {
    const { facts, detect, participants, missedFacts, missed, extra } = JSON.parse(text)
    record('samples', { facts, detect, participants })
    const show = Number(option('--errors') ?? 0)
    for (const line of [...missedFacts, ...missed].slice(0, show)) say(`missed  ${line}`)
    for (const line of extra.slice(0, show)) say(`extra   ${line}`)
    say(
      `samples: facts of the pages ${figure(facts)}; records detect ${figure(detect.f1)} (P ${figure(detect.p)}, R ${figure(detect.r)}), participants ${figure(participants)}`,
    )
  } catch {
    say(`the samples could not be scored (status ${status}):\n${text}`)
    failed = true
  }
}

async function codeInto(coded, pages) {
  const output = openSync(coded, 'w')
  const start = performance.now()
  const { status } = await run(node, [marsad, 'code', pages], { output })
  closeSync(output)
  if (status === 0) return performance.now() - start
  say(`marsad code ended with status ${status} on ${pages}`)
  return undefined
}

async function scoreRecords(set, coded, ms) {
  const scorer = [join(shared, 'eval/score.mjs'), join(shared, set.records), coded]
  const { text } = await run(node, [...scorer, '--json'], { keep: true })
  try {
    record(set.name, JSON.parse(text))
  } catch {
    say(`the scorer failed on ${set.name}:\n${text}`)
    failed = true
  }
  figures[`${set.name}.seconds`] = ms / 1000
  if (passed.length > 0) say((await run(node, [...scorer, ...passed], { keep: true })).text)
}

function record(name, json) {
  const walk = (prefix, value) => {
    if (typeof value === 'number') figures[prefix] = value
    else if (value && typeof value === 'object' && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) walk(`${prefix}.${key}`, inner)
    }
  }
  walk(name, json)
}

async function scorePages(set, pages, coded) {
  const { text } = await run(
    node,
    [join(shared, 'eval/score-pages.mjs'), join(shared, set.facts), pages, coded],
    { keep: true },
  )
  const found = /(\d+) hold, (\d+) do not/u.exec(text)
  const [holds, fails] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 1)]
  figures[`${set.name}.pages`] = holds / (holds + fails)
  say(`${set.name}, facts of the pages: ${text.trim()}`)
}

function table() {
  const columns = [
    'detect.p',
    'detect.r',
    'detect',
    'participants',
    'dyads',
    'full',
    'onMatched.status',
    'onMatched.date',
    'onMatched.said',
  ]
  say(['', ...columns, 'seconds'].map(cell => cell.replace('onMatched.', '').padEnd(13)).join(''))
  for (const { name } of sets) {
    const cells = columns.map(column =>
      figure(figures[`${name}.${column}`] ?? figures[`${name}.${column}.f1`]),
    )
    say([name, ...cells, figure(figures[`${name}.seconds`])].map(cell => cell.padEnd(13)).join(''))
  }
}

function figure(value) {
  return value === undefined ? '-' : value.toFixed(3)
}

function compareWithFloors() {
  const floors = JSON.parse(readFileSync(inRoot('docs/floors.json'), 'utf8'))
  for (const [name, floor] of Object.entries(floors)) {
    if (!only || name.startsWith(`${only}.`)) compareWithFloor(name, floor)
  }
}

function compareWithFloor(name, floor) {
  const value = figures[name] ?? figures[`${name}.f1`]
  if (value === undefined && !existsSync(join(shared, 'gold'))) {
    say(`-----  ${name}, floor ${floor}: no gold here`)
    return
  }
  const holds = value !== undefined && value >= floor
  if (!holds) failed = true
  say(`${holds ? 'holds' : 'BELOW'}  ${name} ${figure(value)}, floor ${floor}`)
}
