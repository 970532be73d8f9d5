/** What an act weighs between -10 and 10, by PLOVER's table: its mode's weight, else its type's. */
import type { RecordType } from '@marsad/core/model'
import { ploverTypes } from '@marsad/lexicon/world/plover'

const scores = new Map(ploverTypes.map(({ type, mode, score }) => [`${type}/${mode ?? ''}`, score]))

export function actScore(type: RecordType, mode: string | null): number {
  return scores.get(`${type}/${mode ?? ''}`) ?? scores.get(`${type}/`) ?? 0
}
