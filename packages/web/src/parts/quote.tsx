/**
 * The sentence that proves a record, large, in its own language, with the words for who, what
 * and to whom underlined each in its own style.
 */
import type { RecordView } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { useReader } from '../state/reader.tsx'
import { type Marked, segments } from '../text/segments.ts'
import type { Key } from '../words/en.ts'
import { Foreign } from './names.tsx'

export type Role = 'actor' | 'act' | 'recipient' | 'third' | 'place'

const roleWords: Readonly<Record<Role, Key>> = {
  actor: 'record.actor',
  act: 'record.act',
  recipient: 'record.recipient',
  third: 'record.third',
  place: 'record.place-mark',
}

/** The spans of a record's fields in the page's text. */
export function roleMarks(record: RecordView): Marked<Role>[] {
  const tagged = (tag: Role) => (span: { start: number; end: number }) => ({
    start: span.start,
    end: span.end,
    tag,
  })
  return [
    ...record.actors.map(tagged('actor')),
    ...record.recipients.map(tagged('recipient')),
    ...record.third.map(tagged('third')),
    ...(record.place ? [tagged('place')(record.place)] : []),
    tagged('act')(record.trigger),
  ]
}

export function MarkedText({
  record,
  text,
  offset,
}: {
  record: RecordView
  text: string
  offset: number
}): ReactElement {
  return (
    <>
      {segments(text, offset, roleMarks(record)).map(piece =>
        piece.tags.length === 0 ? (
          piece.text
        ) : (
          <span key={piece.start} className={piece.tags.map(tag => `role-${tag}`).join(' ')}>
            {piece.text}
          </span>
        ),
      )}
    </>
  )
}

/** The line beside a quote stands where its own reader begins. */
function directionOf(lang: string): 'rtl' | 'ltr' | undefined {
  return lang === 'ar' ? 'rtl' : lang === 'en' ? 'ltr' : undefined
}

export function Quote({
  record,
  size,
}: {
  record: RecordView
  size: 'hero' | 'large'
}): ReactElement {
  const side = record.score < 0 ? 'conflict' : 'cooperation'
  return (
    <blockquote className={`quote quote-${size} ${side}`} dir={directionOf(record.source.lang)}>
      <Foreign lang={record.source.lang} className="quote-words">
        <MarkedText record={record} text={record.evidence.text} offset={record.evidence.start} />
      </Foreign>
    </blockquote>
  )
}

/** Only the roles that this record has. */
export function RoleKey({ record }: { record: RecordView }): ReactElement {
  const { say } = useReader()
  const roles = [...new Set(roleMarks(record).map(mark => mark.tag))]
  const order: readonly Role[] = ['actor', 'act', 'recipient', 'third', 'place']
  return (
    <p className={`role-key ${record.score < 0 ? 'conflict' : 'cooperation'}`}>
      {order
        .filter(role => roles.includes(role))
        .map(role => (
          <span key={role} className={`role-${role}`}>
            {say(roleWords[role])}
          </span>
        ))}
    </p>
  )
}
