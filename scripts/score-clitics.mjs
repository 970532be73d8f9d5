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
import { splitClitics, splitWords } from '../packages/core/src/analyse/clitics/index.ts'
import { tokenize } from '../packages/core/src/text/index.ts'

const print = line => process.stdout.write(`${line}\n`)

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
  print(`absent: ${file} (words split by hand; give another with --file)`)
  process.exit(0)
}

/** A sign or a particle glued to a number is a token of its own; all else is one written word. */
function piecesOf(surface, previous) {
  const number = /^(\p{L}?)([\d.,]+)(%?)$/u.exec(surface)
  if (number) return number.slice(1).filter(piece => piece !== '')
  const text = `${previous} ${surface}`
  const from = previous.length + 1
  const word = splitWords(tokenize(text), text).at(-1)
  if (word === undefined || word.start !== from || word.end !== text.length) return [surface]
  const spans = [...word.proclitics, word.stem, word.enclitic]
  return spans.map(({ start, end }) => text.slice(start, end)).filter(piece => piece !== '')
}

const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line))
const words = sentences.flatMap(sentence =>
  sentence.words.map((word, at) => ({ ...word, previous: sentence.words[at - 1]?.surface ?? '' })),
)
const tally = { words: 0, right: 0, split: 0, splitRight: 0, whole: 0, wholeRight: 0 }
const wrong = new Map()
for (const { surface, segs, previous } of words) {
  const pieces = piecesOf(surface, previous)
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
print(`all words            ${share(tally.right, tally.words)}`)
print(`words with clitics   ${share(tally.splitRight, tally.split)}`)
print(`words without        ${share(tally.wholeRight, tally.whole)}`)
if (values.errors) for (const [line, count] of wrong) print(`${count}\t${line}`)
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
  print(`speed, words seen before  ${(letters / seconds / 1e6).toFixed(1)} M characters/s`)
}
