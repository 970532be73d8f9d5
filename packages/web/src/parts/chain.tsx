/**
 * The chain of word: who first vouched, who passed it on, which outlet printed it, in reading
 * direction. A link that the text leaves unnamed is dashed.
 */
import type { RecordView } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { useReader } from '../state/reader.tsx'
import type { Key } from '../words/en.ts'

export function Chain({ record }: { record: RecordView }): ReactElement {
  const { say } = useReader()
  const outlet = record.source.outlet ?? record.source.page
  // The record lists the nearest to the reader first; a reader follows the news from its origin.
  const links = record.said.toReversed()
  return (
    <>
      <ol className="chain">
        {links.map(link => (
          <li key={`${link.kind} ${link.text}`} className={link.kind === 'source' ? 'unnamed' : ''}>
            <bdi dir="auto">{link.text}</bdi>
            <small>{say(`record.word.${link.kind}` satisfies Key)}</small>
          </li>
        ))}
        <li>
          <bdi dir="auto">{outlet}</bdi>
          <small>{say('record.word.outlet')}</small>
        </li>
      </ol>
      {links.length === 0 && <p className="aside">{say('record.word.own')}</p>}
    </>
  )
}
