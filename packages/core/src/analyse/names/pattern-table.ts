/**
 * The scores of patterns of kinds in one flat table with open addressing.
 *
 * Every word asks for some ten patterns, most of which have no weight; a Map is too slow for that.
 */
import { patterns } from './sight.ts'
import { tagCount } from './tags.ts'

export interface PatternTable {
  readonly mask: number
  /** A key, or 0 where the slot is empty. */
  readonly keys: Int32Array
  /** `tagCount` scores a slot. */
  readonly rows: Float64Array
}

const kindBits = 8
const patternShift = 24
/** Distances of each pattern, one behind the other, and where each begins. */
const distances: Int32Array = Int32Array.from(patterns.flat())
const begins: Int32Array = Int32Array.from([0, ...patterns.map(endOfPattern)])

function endOfPattern(_: readonly number[], index: number): number {
  return patterns.slice(0, index + 1).flat().length
}

export interface PatternRow {
  readonly pattern: number
  readonly kinds: readonly number[]
  /** `[tag, weight, tag, weight …]` */
  readonly weights: readonly number[]
}

export function patternTable(found: readonly PatternRow[]): PatternTable {
  let size = 1024
  while (size < found.length * 4) size *= 2
  const table = {
    mask: size - 1,
    keys: new Int32Array(size),
    rows: new Float64Array(size * tagCount),
  }
  for (const { pattern, kinds, weights } of found) {
    let key = 0
    for (const kind of kinds) key = (key << kindBits) | kind
    const slot = slotOf(table, key | ((pattern + 1) << patternShift))
    table.keys[slot] = key | ((pattern + 1) << patternShift)
    for (let one = 0; one < weights.length; one += 2) {
      table.rows[slot * tagCount + (weights[one] as number)] = weights[one + 1] as number
    }
  }
  return table
}

/** Adds to the scores of token `at` what the patterns around it say. */
export function addPatterns(
  table: PatternTable,
  scores: Float64Array,
  kinds: Uint8Array,
  at: number,
): void {
  for (let pattern = 0; pattern < patterns.length; pattern++) {
    let key = 0
    const end = begins[pattern + 1] as number
    for (let one = begins[pattern] as number; one < end; one++) {
      const seen = at + (distances[one] as number)
      key = (key << kindBits) | (seen < 0 || seen >= kinds.length ? 0 : (kinds[seen] as number))
    }
    key |= (pattern + 1) << patternShift
    const slot = slotOf(table, key)
    if (table.keys[slot] === key) addRow(scores, at * tagCount, table.rows, slot * tagCount)
  }
}

function addRow(scores: Float64Array, to: number, rows: Float64Array, from: number): void {
  for (let tag = 0; tag < tagCount; tag++) {
    scores[to + tag] = (scores[to + tag] as number) + (rows[from + tag] as number)
  }
}

/** Where a key is, or where it would be. */
function slotOf({ mask, keys }: PatternTable, key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}
