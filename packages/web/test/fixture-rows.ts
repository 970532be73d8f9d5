/**
 * Invented news for the interface's own tests: one row is one page with one sentence that
 * matters. In a sentence `[a:NOR|words]` marks an actor, `r` a recipient, `p` a place, `w` a
 * link of word, `t` the act and `d` the day, so that every offset is true by construction.
 */
import type { Precision, RecordType, Status } from '@marsad/core/model'
import { early } from './fixture-early.ts'
import { late } from './fixture-late.ts'

export interface Row {
  readonly published: string
  readonly lang: 'ar' | 'en'
  readonly outlet: string
  readonly type: RecordType
  readonly mode: string | null
  readonly status: Status
  readonly score: number
  readonly says: string
  /** The event's own days, where the sentence gives them. */
  readonly days?: readonly [start: string, end: string, precision: Precision, why: string]
  readonly sure?: number
  readonly links?: readonly { kind: 'denies' | 'answers'; to: string }[]
  readonly key?: string
}

export type Short = [
  published: string,
  outlet: string,
  act: string,
  status: Status,
  score: number,
  says: string,
  extra?: Partial<Row>,
]

export const rows: readonly Row[] = [...early, ...late].map(
  ([published, outlet, act, status, score, says, extra]) => {
    const [type = 'STATE', mode = ''] = act.split('/')
    return {
      published,
      outlet,
      lang: /\p{Script=Arabic}/u.test(says) ? 'ar' : 'en',
      type: type as RecordType,
      mode: mode === '' ? null : mode,
      status,
      score,
      says,
      ...extra,
    }
  },
)
