/**
 * The page's text with its records in the margin, each level with its words. Pointing at either
 * shows both; what is no part of the article stands faint.
 */
import type { PageAnswer } from '@marsad/core/model'
import { type ReactElement, useMemo, useState } from 'react'
import { RelatedNote } from '../parts/margin-note.tsx'
import { PaperLine } from '../parts/paper-line.tsx'
import { linkHere, useAddress } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import { pageLines } from '../text/page-lines.ts'
import { useNotes } from './use-notes.ts'

export function Paper({ answer }: { answer: PageAnswer }): ReactElement {
  const { say } = useReader()
  const address = useAddress()
  const [pointed, setPointed] = useState<string>()
  const lines = useMemo(() => pageLines(answer), [answer])
  const records = useMemo(
    () => [...answer.records].sort((a, b) => a.trigger.start - b.trigger.start),
    [answer],
  )
  const chosen = address.query.get('record') ?? undefined
  const active = pointed ?? chosen
  const { paper, tops, height } = useNotes(records)
  const shown = records.find(record => record.id === active)
  return (
    <div className="paper-desk" ref={paper}>
      <div className="paper" dir="auto" lang={languageOf(answer)}>
        {lines.map(line => (
          <PaperLine
            key={line.start}
            line={line}
            articles={answer.articles}
            records={records}
            active={shown}
            onPoint={setPointed}
          />
        ))}
      </div>
      <ol className="margin" aria-label={say('article.notes')} style={{ minBlockSize: height }}>
        {records.map(record => (
          <RelatedNote
            key={record.id}
            record={record}
            top={tops.get(record.id)}
            active={record.id === active}
            href={linkHere(address, { record: record.id })}
            onPoint={setPointed}
          />
        ))}
      </ol>
    </div>
  )
}

function languageOf(answer: PageAnswer): string | undefined {
  const lang = answer.articles[0]?.lang ?? answer.summary.lang
  return lang === 'other' ? undefined : lang
}
