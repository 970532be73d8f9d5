/**
 * Measures the English side against two public sets that lie beside the repository.
 *
 * 1. Names and descriptions with the country they stand for, some of them on a day.
 * 2. Sentences with one coded act: whether both countries are among the mentions found, and whether
 *    one of our records has the type and both countries.
 * Nothing is learnt from either. Usage: node scripts/score-english.mjs [--errors N] [--set names|acts]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolve } from '../packages/core/src/analyse/actors/resolve-name.ts'
import { analysePage, codePage } from '../packages/core/src/index.ts'
import { groups } from '../packages/lexicon/src/world/groups.ts'
import { organisations } from '../packages/lexicon/src/world/organisations.ts'
import { states } from '../packages/lexicon/src/world/states.ts'

const shared = process.env.MARSAD_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))
const folder = join(shared, 'data/events')
const flags = process.argv.slice(2)
const option = name => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined)
const shown = Number(option('--errors') ?? 0)
const say = line => process.stdout.write(`${line}\n`)

const isState = new Set(states.map(({ code }) => code))
const baseOf = new Map(groups.map(({ code, base }) => [code, base ?? code]))
const isBody = new Set(organisations.map(({ code }) => code))

const friendly = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])
const hostile = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST'])
/** Slips of the acts' set. */
const spelt = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' }
/** The sets code a group by its country, and the court as an organ of the United Nations. */
const countryOf = code => (code === 'ICJ' ? 'UNO' : (baseOf.get(code) ?? code))

const sets = { names: scoreNames, acts: scoreActs }
for (const [name, score] of Object.entries(sets)) {
  if (option('--set') === undefined || option('--set') === name) score()
}

function present(path) {
  if (existsSync(path)) return true
  say(`Skipped: ${path} is absent; set MARSAD_SHARED to the folder that holds data/.`)
  return false
}

function scoreNames() {
  const path = join(folder, 'actor-resolution.en.json')
  if (!present(path)) return
  const rows = JSON.parse(readFileSync(path, 'utf8'))
  const coded = rows.filter(({ expect }) => expect.country)
  const outcomes = coded.map(row => ({ row, found: answer(row) }))
  const dated = outcomes.filter(({ row }) => dayOf(row.date) !== null)
  const body = ({ row }) => ['IGO', 'EUR', 'UNO'].includes(row.expect.country)
  report('names with a country', outcomes)
  report(
    '  of these, states',
    outcomes.filter(one => !body(one)),
  )
  report('  of these, on a day', dated)
  report(
    '  of these, told apart by the day',
    outcomes.filter(({ row }) => dependsOnDay(row, rows)),
  )
  const none = rows.filter(({ expect }) => expect.country === '')
  const silent = none.filter(row => answer(row) === undefined)
  say(`names without a country left alone  ${share(silent.length, none.length)}`)
  const wrong = outcomes.filter(one => !isRight(one)).slice(0, shown)
  for (const { row, found } of wrong) {
    say(`  ${row.actor} | ${row.date ?? ''} -> ${row.expect.country}, ours ${found ?? '-'}`)
  }
  for (const row of none.slice(0, shown)) {
    if (answer(row) !== undefined) say(`  ${row.actor} -> none, ours ${answer(row)}`)
  }
}

/** The country may come from the name or, where the set gives one, from its context. */
function answer({ actor, context, known_country: known, date }) {
  const day = dayOf(date) ?? lastDay(date)
  const found = resolve(actor, day)
  return found?.code ?? resolve(known || context || '', day)?.code
}

function isRight({ row, found }) {
  const wanted = row.expect.country
  if (found === undefined) return false
  if (wanted === 'IGO') return isBody.has(found)
  return countryOf(found) === { EUR: 'EUU' }[wanted] || countryOf(found) === wanted
}

function report(name, outcomes) {
  say(`${name}  ${share(outcomes.filter(isRight).length, outcomes.length)}`)
}

/** Another row asks for the same name on another day. */
function dependsOnDay(row, rows) {
  return rows.some(other => other !== row && other.actor === row.actor && other.date !== row.date)
}

function dayOf(written) {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written ?? '')) return written
  const ms = Date.parse(`${written ?? ''} UTC`)
  return /\d{4}/u.test(written ?? '') && ms ? new Date(ms).toISOString().slice(0, 10) : null
}

/** The set was written in 2022 and says "today". */
function lastDay(written) {
  return /today/iu.test(written ?? '') ? '2022-06-01' : null
}

function scoreActs() {
  const path = join(folder, 'plover-gsr.en.jsonl')
  if (!present(path)) return
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const between = rows.map(withCountries).filter(({ countries }) => countries.size >= 2)
  const outcomes = between.map(measure)
  const count = key => share(outcomes.filter(one => one[key]).length, outcomes.length)
  say(`acts between two countries: both among the mentions  ${count('mentioned')}`)
  say(`  a record with both countries                       ${count('paired')}`)
  say(`  a record with the type and both countries          ${count('typed')}`)
  say(`  the same, with actor and recipient in their places ${count('placed')}`)
  say(`  the type as strict PLOVER has it                   ${count('strict')}`)
  for (const one of outcomes.filter(({ typed }) => !typed).slice(0, shown)) show(one)
}

function withCountries(row) {
  const codes = party => (Array.isArray(party) ? party : []).map(({ code }) => spelt[code] ?? code)
  const only = party => codes(party).filter(code => isState.has(code))
  const [source, target] = [only(row.source), only(row.target)]
  return { row, source, target, countries: new Set([...source, ...target]) }
}

function measure({ row, source, target, countries }) {
  const page = { id: row.id, text: row.text, lang: 'en' }
  const mentions = analysePage(page).flatMap(({ sentences }) => sentences.flatMap(s => s.actors))
  const named = new Set(mentions.map(({ code }) => countryOf(code)))
  const { records } = codePage(page)
  const within = (wanted, parties) =>
    wanted.every(code => parties.some(party => countryOf(party.code) === code))
  const paired = records.filter(r => within([...countries], [...r.actors, ...r.recipients]))
  const typed = paired.filter(({ type }) => type === row.event_v2)
  const placed = typed.filter(r => within(source, r.actors) && within(target, sideOf(r, target)))
  return {
    row,
    countries,
    mentions,
    records,
    mentioned: [...countries].every(code => named.has(code)),
    paired: paired.length > 0,
    typed: typed.length > 0,
    strict: paired.some(record => strictType(record) === row.event_v2),
    placed: placed.length > 0,
  }
}

/** PLOVER calls what is only announced AGREE or THREATEN; our records keep the act and its status. */
function strictType({ type, status }) {
  if (status !== 'planned' && status !== 'possible') return type
  return friendly.has(type) ? 'AGREE' : hostile.has(type) ? 'THREATEN' : type
}

/** In acts of both sides all parties are actors. */
function sideOf({ actors, recipients }, target) {
  return target.length > 0 && recipients.length === 0 ? actors : recipients
}

function show({ row, countries, mentions, records, mentioned }) {
  say(`\n${row.event_v2} ${[...countries].join(' ')}${mentioned ? '' : '  (NOT ALL MENTIONED)'}`)
  say(`  ${row.text}`)
  say(
    `  ${mentions.map(m => `${m.code}:${m.text}${m.joined ? '+' : ''}/${m.preposition}`).join(' | ')}`,
  )
  for (const { type, trigger, actors, recipients, confidence } of records) {
    const side = parties => parties.map(({ code }) => code).join(',')
    say(`  = ${type} "${trigger.text}" ${side(actors)} > ${side(recipients)} ${confidence}`)
  }
}

function share(part, whole) {
  return `${part} of ${whole} (${whole === 0 ? '-' : (part / whole).toFixed(3)})`
}
