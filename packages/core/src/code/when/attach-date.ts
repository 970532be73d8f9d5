/**
 * Which time expression of the sentence dates a predicate.
 *
 * The day of saying is not the day of what is said: a time on the far side of "that" belongs to the
 * verb of saying. Of the rest the nearest is taken, and one behind the predicate before one in front.
 */
import type { AnalysedSentence, Days, IsoDate, RecordDate, TimeMention } from '#model'
import { addDays, daysInMonth, isoDate } from '#model'
import { countTags, Tag } from '../clause/tags.ts'
import type { Hit } from '../predicates/predicate-form.ts'
import type { Scene } from '../scene.ts'

/** In these acts the day of saying is the day of the act. */
const speechActs = new Set([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'DENY',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
])
const reachTokens = 26
const stayWithin = 60

export function attachDate(scene: Scene, hit: Hit): RecordDate | null {
  const { analysed } = scene
  const at = analysed.tokens[hit.first]?.start ?? 0
  let best: { time: TimeMention; cost: number } | undefined
  for (const time of analysed.times) {
    if (time.value === null) continue
    const cost = costOf(scene, hit, time)
    if (cost <= reachTokens && (best === undefined || cost < best.cost)) best = { time, cost }
  }
  if (best?.time.value == null) return null
  const { value, text, why } = best.time
  const days = stayOf(analysed, at, hit)
  const longer = days > 1 && value.precision === 'day' && value.start === value.end
  const whole = wholePeriod(value)
  return {
    ...whole,
    end: longer ? addDays(whole.start, days - 1) : whole.end,
    basis: 'stated',
    text,
    why: longer ? `${why}; lasted ${days} days` : why,
  }
}

/** A vague part of a month or year ("early March") dates a record to that month or year. */
function wholePeriod({ start, end, precision }: Days): Days {
  if (precision !== 'vague') return { start, end, precision }
  const year = Number(start.slice(0, 4))
  const month = Number(start.slice(5, 7))
  if (start.slice(0, 7) === end.slice(0, 7)) {
    const last = isoDate(year, month, daysInMonth(year, month))
    return { start: `${start.slice(0, 8)}01` as IsoDate, end: last ?? end, precision: 'month' }
  }
  const [first, last] = [isoDate(year, 1, 1), isoDate(year, 12, 31)]
  const within = start.slice(0, 4) === end.slice(0, 4)
  if (!within || first === undefined || last === undefined) return { start, end, precision }
  return { start: first, end: last, precision: 'year' }
}

function costOf(scene: Scene, hit: Hit, time: TimeMention): number {
  const { analysed, tags } = scene
  const first = analysed.tokens.findIndex(({ start }) => start >= time.start)
  const last = analysed.tokens.findLastIndex(({ end }) => end <= time.end) + 1
  const [from, to] = first >= hit.last ? [hit.last, first] : [last, hit.first]
  const behind = first >= hit.last
  const gap = Math.max(0, to - from)
  const opens = countTags(tags, from, to + (behind ? 0 : 1), Tag.complement)
  const relative = countTags(tags, from, to, Tag.relative)
  const verbs = countTags(tags, from, to, Tag.verb)
  const stops = countTags(tags, from, to, Tag.stop)
  const saying = speechActs.has(hit.form.type) ? 4 : 30
  return gap + opens * saying + relative * 6 + verbs * 4 + stops * 12 + (behind ? 0 : 2)
}

/** Days that a stay lasted, where the sentence says so behind the predicate. */
function stayOf({ durations }: AnalysedSentence, at: number, { form }: Hit): number {
  if (form.mode !== 'visit') return 0
  return durations.find(({ start }) => start > at && start - at < stayWithin * 3)?.days ?? 0
}
