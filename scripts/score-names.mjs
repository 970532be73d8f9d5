/**
 * Scores names and offices, by exact span, against the sets that lie beside the repository.
 *
 * ANERcorp is for research: it is measured on and nothing is made from it. Its words carry their
 * clitics, so a mention is widened to whole words; its habits are met here and only here: it leaves
 * out the kinds of place and of body ("city", "company") and does not call ministries or armies names.
 * Wojood's validation and test parts measure offices. Says so where a set is absent.
 * Usage: node scripts/score-names.mjs [--errors N]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNames, newNameMemory } from '../packages/core/src/analyse/names/index.ts'
import { tokenize } from '../packages/core/src/text/index.ts'

const folder = fileURLToPath(new URL('../../shared/data/names/', import.meta.url))
const errorsAt = process.argv.indexOf('--errors')
const errorsMax = errorsAt < 0 ? 0 : Number(process.argv[errorsAt + 1] ?? 20)

/** ANERcorp does not say where an article ends: memory is renewed after so many sentences. */
const articleSentences = 15

/** Marks of the sets' own making that slipped into the words: Wojood's line ends, ANERcorp's tags. */
const strays = ['$#$', 'O']

/** Heads that ANERcorp leaves out of a name. */
const placeHeads =
  'مدينة بلدة قرية محافظة ولاية إقليم اقليم منطقة قضاء جزيرة جزر نهر قطاع جبل بحيرة حي مخيم مقاطعة ميناء مطار معبر وادي لواء جنوب شمال شرق غرب وسط جنوبي شمالي شرقي غربي'.split(
    ' ',
  )
const bodyHeads =
  'صحيفة وكالة شركة قناة مجموعة حركة مجلة جريدة مؤسسة نادي فريق منتخب تنظيم بنك شبكة تلفزيون إذاعة محطة جماعة ميليشيا'.split(
    ' ',
  )
/** What it does not take for a name at all. */
const noBodies =
  'وزارة جيش الجيش قوات القوات حكومة الحكومة شرطة الشرطة سفارة السفارة بلدية سلطات'.split(' ')

class Tally {
  counts = new Map()
  errors = []
  add(words, gold, found) {
    const key = ({ type, first, last }) => `${type} ${first} ${last}`
    const right = new Set(gold.map(key))
    const given = new Set(found.map(key))
    for (const one of gold) this.count(one.type, given.has(key(one)) ? 'hit' : 'missed')
    for (const one of found) if (!right.has(key(one))) this.count(one.type, 'wrong')
    const say = mark => one =>
      this.errors.push(
        `${mark} ${one.type} ${words.slice(one.first, one.last).join(' ')} < ${words.slice(Math.max(0, one.first - 4), one.last + 3).join(' ')}`,
      )
    gold.filter(one => !given.has(key(one))).forEach(say('missed'))
    found.filter(one => !right.has(key(one))).forEach(say('wrong'))
  }
  count(type, what) {
    const row = this.counts.get(type) ?? { hit: 0, missed: 0, wrong: 0 }
    row[what]++
    this.counts.set(type, row)
  }
  print(title) {
    process.stdout.write(`${title}\n`)
    for (const [type, { hit, missed, wrong }] of [...this.counts].sort()) {
      const precision = hit / Math.max(1, hit + wrong)
      const recall = hit / Math.max(1, hit + missed)
      const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
      const [p, r, f] = [precision, recall, f1].map(share => share.toFixed(3))
      process.stdout.write(`  ${type.padEnd(6)} P ${p}  R ${r}  F1 ${f}  (${hit + missed})\n`)
    }
    const stride = Math.max(1, Math.floor(this.errors.length / Math.max(1, errorsMax)))
    for (let at = 0; at < errorsMax * stride; at += stride) {
      if (this.errors[at] !== undefined) process.stdout.write(`    ${this.errors[at]}\n`)
    }
  }
}

const anercorp = join(folder, 'anercorp.train.conll')
if (existsSync(anercorp)) scoreAnercorp(anercorp)
else
  process.stdout.write(`${anercorp} is absent: the names sets are not part of this repository.\n`)
for (const part of ['val', 'test']) {
  const file = join(folder, 'wojood-sample', `${part}.txt`)
  if (existsSync(file)) scoreWojood(file, part)
  else process.stdout.write(`${file} is absent.\n`)
}

function scoreAnercorp(file) {
  const tally = new Tally()
  const kinds = { person: 'PERS', place: 'LOC', organisation: 'ORG' }
  let memory = newNameMemory()
  for (const [at, rows] of sentencesOf(file).entries()) {
    if (at % articleSentences === 0) memory = newNameMemory()
    const words = rows.map(([word]) => word)
    const gold = spansOf(rows.map(row => row.slice(1))).filter(span => span.type !== 'MISC')
    const found = namesIn(words, memory).flatMap(({ kind, first, last }) => {
      const type = kinds[kind]
      return type === undefined ? [] : converted(words, { type, first, last })
    })
    tally.add(words, gold, found)
  }
  tally.print('ANERcorp (whole words)')
}

function converted(words, span) {
  const bare = words[span.first].replace(/^[وبلف](?=.{4})/u, '')
  if (span.type === 'ORG' && noBodies.some(word => word === bare || `ال${word}` === bare)) return []
  const heads = span.type === 'LOC' ? placeHeads : span.type === 'ORG' ? bodyHeads : []
  let { first } = span
  while (first < span.last - 1 && isHead(heads, words[first])) first++
  return [{ ...span, first }]
}

function isHead(heads, word) {
  return heads.includes(word) || heads.includes(word.slice(1))
}

function scoreWojood(file, part) {
  const tally = new Tally()
  const kinds = { person: 'PERS', place: 'PLACE', organisation: 'ORG', office: 'OCC' }
  for (const rows of sentencesOf(file)) {
    const words = rows.map(([word]) => word)
    const gold = spansOf(rows.map(row => row.slice(1))).flatMap(span => {
      if (['PERS', 'ORG', 'OCC'].includes(span.type)) return [span]
      return span.type === 'GPE' || span.type === 'LOC' ? [stripped(words, span)] : []
    })
    const found = namesIn(words).map(({ kind, first, last }) => ({
      type: kinds[kind],
      first,
      last,
    }))
    tally.add(words, gold, found)
  }
  tally.print(`Wojood ${part} (its nested names count as misses)`)
}

function stripped(words, { first, last }) {
  let from = first
  while (from < last - 1 && isHead(placeHeads, words[from])) from++
  return { type: 'PLACE', first: from, last }
}

/** Mentions as spans of words: every word that a mention touches is its own. */
function namesIn(words, memory = newNameMemory()) {
  const text = words.join(' ')
  const starts = []
  let offset = 0
  for (const word of words) {
    starts.push(offset)
    offset += word.length + 1
  }
  return findNames(tokenize(text), text, 0, memory).map(({ kind, start, end }) => ({
    kind,
    first: starts.findLastIndex(from => from <= start),
    last: starts.findLastIndex(from => from < end) + 1,
  }))
}

function sentencesOf(file) {
  const sentences = [[]]
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const row = line.trim().split(/\s+/u)
    if (row[0] === '') sentences.push([])
    else if (!strays.includes(row[0]) && row.length > 1) sentences.at(-1).push(row)
  }
  return sentences.filter(rows => rows.length > 0)
}

/** The outermost spans of every type. */
function spansOf(tags) {
  const types = new Set(tags.flat().map(tag => tag.slice(2)))
  types.delete('')
  return [...types].flatMap(type => spansOfType(tags, type))
}

function spansOfType(tags, type) {
  const spans = []
  let first = -1
  for (let at = 0; at <= tags.length; at++) {
    const row = tags[at] ?? []
    if (first >= 0 && row.includes(`I-${type}`)) continue
    if (first >= 0) spans.push({ type, first, last: at })
    first = row.includes(`B-${type}`) ? at : -1
  }
  return spans
}
