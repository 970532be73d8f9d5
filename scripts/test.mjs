// npm test: types, style and all tests; closes with one line, `N passed, N failed`.
// What a test needs and the machine lacks is skipped and said; MARSAD_REQUIRE_SERVICES=1 makes a skip a failure.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { inRoot, install, nodePath, root, run, say } from './run.mjs'
import { buildWeb } from './web-build.mjs'

await install()
const node = nodePath()
const required = process.env.MARSAD_REQUIRE_SERVICES === '1'
let passed = 0
let failed = 0

await step('types', ['node_modules/typescript/bin/tsc', '-p', '.'])
await step('style', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
await buildWeb()
await tests()
say(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function step(name, [script, ...args]) {
  const { status, text } = await run(node, [inRoot(script), ...args], { keep: true })
  if (status === 0) {
    passed += 1
    say(`${name}: good`)
  } else {
    failed += 1
    say(`${text}\n${name}: failed`)
  }
}

async function tests() {
  const report = inRoot('.score/tests.json')
  mkdirSync(inRoot('.score'), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = await run(node, [
    inRoot('node_modules/vitest/vitest.mjs'),
    'run',
    ...reporters,
    ...process.argv.slice(2),
  ])
  const result = readReport(report)
  if (result === undefined) {
    failed += 1
    return
  }
  passed += result.numPassedTests
  failed += result.numFailedTests + brokenFiles(result)
  if (status !== 0 && failed === 0) failed += 1
  tellSkipped(result)
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Files that failed before any of their tests could. */
function brokenFiles({ testResults }) {
  return testResults.filter(
    file =>
      file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length
}

const remedies = [
  {
    word: /chromium|browser/iu,
    remedy: 'install chromium (apt-get install chromium), or set MARSAD_CHROMIUM to its path',
  },
  {
    word: /postgres/iu,
    remedy: 'install postgresql, or set MARSAD_POSTGRES to the address of a server',
  },
  { word: /nats|jetstream|cluster/iu, remedy: 'install nats-server' },
]

function tellSkipped({ testResults }) {
  const skipped = testResults.flatMap(file =>
    file.assertionResults
      .filter(test => test.status === 'pending' || test.status === 'skipped')
      .map(test => ({ file: relative(root, file.name), name: test.fullName })),
  )
  if (skipped.length === 0) return
  const files = Map.groupBy
    ? [...Map.groupBy(skipped, ({ file }) => file)]
    : skipped.map(one => [one.file, [one]])
  for (const [file, tests] of files) {
    const found = remedies.find(({ word }) => word.test(`${file} ${tests[0].name}`))
    say(`skipped: ${tests.length} of ${file}${found ? `; to run them, ${found.remedy}` : ''}`)
  }
  if (required) {
    failed += skipped.length
    say('MARSAD_REQUIRE_SERVICES=1: what is skipped counts as failed')
  }
}
