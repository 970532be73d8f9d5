/**
 * Checks that dual-named months with a year ("أيلول/سبتمبر 2018") are read as one right date.
 *
 * Reads ../shared/corpora/*.pages.jsonl.gz if present. The expected day or month is worked out by
 * a plain search over the text that shares nothing with the grammar but the list of month names.
 * Usage: node scripts/check-dual-months.mjs [--errors N]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { findTimes } from '../packages/core/src/analyse/time/index.ts'
import { tokenize } from '../packages/core/src/text/index.ts'
import { months } from '../packages/lexicon/src/ar/time/months.ts'

const corpora = fileURLToPath(new URL('../../shared/corpora/', import.meta.url))
const show = Number(process.argv[process.argv.indexOf('--errors') + 1]) || 0
const names = new Map(
  months.filter(({ calendar }) => calendar === 'gregorian').map(({ form, month }) => [form, month]),
)
const name = [...names.keys()].sort((a, b) => b.length - a.length).join('|')
const dual = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])(?:(\\d{1,2})(?: من)?(?: شهر)? )?(${name}) ?(?:/|-|\\(| ) ?(${name})\\)?` +
    `,?،?(?: من)?(?: ال| )?(?:عام|سنة|العام)? ?(\\d{4})(?![\\p{L}\\d])`,
  'gu',
)

if (!existsSync(corpora)) {
  process.stdout.write('No corpora beside the repository: nothing to check.\n')
} else {
  for (const file of readdirSync(corpora).filter(f => f.endsWith('.pages.jsonl.gz'))) check(file)
}

function check(file) {
  const pages = gunzipSync(readFileSync(join(corpora, file)))
    .toString()
    .split('\n')
    .filter(Boolean)
  const tally = { seen: 0, right: 0, shown: 0 }
  for (const line of pages) {
    const { text, published } = JSON.parse(line)
    for (const paragraph of text.split('\n')) checkText(paragraph, published, tally)
  }
  const { seen, right } = tally
  const share = seen ? ((100 * right) / seen).toFixed(2) : '-'
  process.stdout.write(
    `${file}: ${right} of ${seen} dual-named months with a year are right (${share} %)\n`,
  )
}

function checkText(text, published, tally) {
  for (const expected of expectations(text)) {
    const found = mentionsIn(text, published)
    tally.seen++
    if (found.some(mention => isRight(mention, expected))) tally.right++
    else if (tally.shown++ < show) process.stdout.write(`${explain(text, expected, found)}\n`)
  }
}

function expectations(text) {
  const found = []
  for (const match of text.matchAll(dual)) {
    const [all, day, first, second, year] = match
    if (first === second || names.get(first) !== names.get(second)) continue
    if (Number(year) < 1900 || Number(year) > 2100) continue
    const month = `${year}-${String(names.get(first)).padStart(2, '0')}`
    const start = match.index
    found.push({
      start,
      end: start + all.length,
      day: day && `${month}-${day.padStart(2, '0')}`,
      month,
      all,
    })
  }
  return found
}

function mentionsIn(text, published) {
  const sentence = { start: 0, end: text.length, text }
  return findTimes(sentence, tokenize(text), { published: published.slice(0, 10), zone: null })
}

/** One mention covers both names and the year; a range may begin before the day. */
function isRight({ start, end, value }, expected) {
  if (!value || start >= expected.end || end < expected.end) return false
  if (start > expected.start + (expected.day ? 0 : 1)) return false
  if (!expected.day)
    return value.start.startsWith(expected.month) || value.end.startsWith(expected.month)
  return value.start === expected.day || value.end === expected.day
}

function explain(text, expected, found) {
  const around = found.filter(m => m.end > expected.start - 20 && m.start < expected.end + 20)
  const context = text.slice(Math.max(0, expected.start - 30), expected.end + 20)
  const got = around
    .map(({ text: words, value }) => `[${words}] ${JSON.stringify(value)}`)
    .join(' ')
  return `${expected.day ?? expected.month}  …${context}…  ${got}`
}
