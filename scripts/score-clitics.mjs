/**
 * Scores the splitting of clitics against a file of words split by hand (UD Arabic-PUD, never part
 * of this repository). Measures only.
 *
 *   node scripts/score-clitics.mjs [--errors] [--file FILE] [--speed]
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { splitClitics } from '../packages/core/src/analyse/clitics/index.ts'

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    file: { type: 'string' },
  },
})
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const file = values.file ?? join(root, '..', 'shared', 'data', 'clitics', 'pud.dev.jsonl')
if (!existsSync(file)) {
  console.log(`absent: ${file} (words split by hand; give another with --file)`)
  process.exit(0)
}

/** A percent sign on a number is a token of its own; all else is one written word. */
function piecesOf(surface) {
  const number = /^([\d.,]+)(%)$/.exec(surface)
  if (number) return [number[1], number[2]]
  const { proclitics, stem, enclitic } = splitClitics(surface)
  return [...proclitics, stem, ...(enclitic === '' ? [] : [enclitic])]
}

const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line))
const words = sentences.flatMap(sentence => sentence.words)
const tally = { words: 0, right: 0, split: 0, splitRight: 0, whole: 0, wholeRight: 0 }
const wrong = new Map()
for (const { surface, segs } of words) {
  const pieces = piecesOf(surface)
  const right = pieces.join(' ') === segs.join(' ')
  const kind = segs.length > 1 ? 'split' : 'whole'
  tally.words++
  tally[kind]++
  if (right) {
    tally.right++
    tally[`${kind}Right`]++
  } else {
    const line = `${segs.join('+')}  ours ${pieces.join('+')}`
    wrong.set(line, (wrong.get(line) ?? 0) + 1)
  }
}
const share = (part, of) => `${part}/${of} ${((100 * part) / of).toFixed(2)} %`
console.log(`all words            ${share(tally.right, tally.words)}`)
console.log(`words with clitics   ${share(tally.splitRight, tally.split)}`)
console.log(`words without        ${share(tally.wholeRight, tally.whole)}`)
if (values.errors) for (const [line, count] of wrong) console.log(`${count}\t${line}`)
if (values.speed) {
  const started = process.hrtime.bigint()
  let letters = 0
  for (let round = 0; round < 20; round++) {
    for (const { surface } of words) {
      splitClitics(surface)
      letters += surface.length + 1
    }
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  console.log(`speed, words seen before  ${(letters / seconds / 1e6).toFixed(1)} M characters/s`)
}
