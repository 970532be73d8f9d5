/**
 * An accusation and the denial that stands against it. A link made by the coder is the best
 * ground; else the same two parties, the other way round, within sixty days.
 */
import { type IsoDate, type RecordView, toDayNumber } from '@marsad/core/model'

export interface DisputePair {
  readonly accusation: RecordView
  readonly denial: RecordView
  readonly ground: 'linked' | 'near'
}

const nearDays = 60

export function findDisputes(
  accusations: readonly RecordView[],
  denials: readonly RecordView[],
): DisputePair[] {
  const seen = new Set<string>()
  const found: DisputePair[] = []
  for (const ground of ['linked', 'near'] as const) {
    const fits = ground === 'linked' ? isLinked : isNear
    for (const denial of denials) {
      const accusation = surest(accusations.filter(candidate => fits(candidate, denial)))
      const pair = accusation && pairKey(accusation, denial)
      if (!accusation || !pair || seen.has(pair)) continue
      seen.add(pair)
      found.push({ accusation, denial, ground })
    }
  }
  return found
}

/** Of several sentences that charge the same, the surest speaks for them. */
function surest(records: readonly RecordView[]): RecordView | undefined {
  return records.reduce<RecordView | undefined>(
    (best, record) => (best && best.confidence >= record.confidence ? best : record),
    undefined,
  )
}

function isLinked(accusation: RecordView, denial: RecordView): boolean {
  return denial.links.some(link => link.kind !== 'content-of' && link.record === accusation.id)
}

function isNear(accusation: RecordView, denial: RecordView): boolean {
  const accused = codes(accusation.recipients)
  const accusers = codes(accusation.actors)
  const answered = codes(denial.recipients)
  const turned =
    codes(denial.actors).some(code => accused.includes(code)) &&
    (answered.length === 0 || answered.some(code => accusers.includes(code)))
  if (!turned || accusation.day === null || denial.day === null) return false
  const apart = toDayNumber(denial.day as IsoDate) - toDayNumber(accusation.day as IsoDate)
  return Math.abs(apart) <= nearDays
}

/** One dispute a pair of parties and day, however many sentences tell it. */
function pairKey(accusation: RecordView, denial: RecordView): string {
  const parties = [...codes(accusation.actors), '>', ...codes(denial.actors)]
  return `${parties.join(' ')} ${denial.day}`
}

function codes(parties: RecordView['actors']): string[] {
  return parties.map(party => party.code)
}
