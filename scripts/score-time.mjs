/**
 * Scores time expressions against the gold sentences that lie beside the repository.
 *
 * Reads ../shared/gold/time.dev.jsonl and ../shared/data/time/phrases.dev.jsonl, writes what the
 * time layer finds to a temporary folder and runs the scorer there. Says so where they are absent.
 * Usage: node scripts/score-time.mjs [--errors N]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findTimes } from '../packages/core/src/analyse/time/index.ts'
import { tokenize } from '../packages/core/src/text/index.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const scorer = join(shared, 'eval/score-time.mjs')
const sets = ['gold/time.dev.jsonl', 'data/time/phrases.dev.jsonl']

if (!existsSync(scorer)) {
  process.stdout.write(`No scorer at ${scorer}: the time gold is not part of this repository.\n`)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'score-time-'))
  for (const set of sets) score(join(shared, set), join(folder, 'found.jsonl'))
  rmSync(folder, { recursive: true })
}

function score(gold, found) {
  if (!existsSync(gold)) {
    process.stdout.write(`${gold} is absent.\n`)
    return
  }
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  writeFileSync(found, rows.map(row => `${JSON.stringify(find(row))}\n`).join(''))
  process.stdout.write(`${gold}\n`)
  const flags = process.argv.slice(2)
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, gold, found, ...flags])
  process.stdout.write(`${stdout}${stderr}`)
}

function find({ id, published, text }) {
  const sentence = { start: 0, end: text.length, text }
  const zone = /(?:[+-]\d\d:\d\d|Z)$/.exec(published)?.[0] ?? null
  const context = { published: published.slice(0, 10), zone }
  return { page: id, mentions: findTimes(sentence, tokenize(text), context) }
}
