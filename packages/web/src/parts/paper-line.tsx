/** One line of a page, cut into pieces that know whether they are prose and which record they prove. */
import type { Article, RecordView } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { useReader } from '../state/reader.tsx'
import type { PageLine } from '../text/page-lines.ts'
import { type Marked, type Segment, segments } from '../text/segments.ts'
import { type Role, roleMarks } from './quote.tsx'

type Tag =
  | { readonly is: 'prose' }
  | { readonly is: 'evidence' | 'trigger'; readonly id: string; readonly side: string }
  | { readonly is: 'role'; readonly role: Role }

interface Props {
  readonly line: PageLine
  readonly articles: readonly Article[]
  readonly records: readonly RecordView[]
  readonly active: RecordView | undefined
  readonly onPoint: (id: string | undefined) => void
}

export function PaperLine({ line, articles, records, active, onPoint }: Props): ReactElement {
  const pieces = segments(line.text, line.start, marksOf(line, articles, records, active))
  return (
    <>
      {line.opens && <UnitLabel article={line.opens} />}
      <p className={`line line-${line.role}`} dir="auto">
        {pieces.map(piece => (
          <Piece key={piece.start} piece={piece} role={line.role} active={active} onPoint={onPoint} />
        ))}
      </p>
    </>
  )
}

/** The first article needs no label; a second one, or a post, says what it is. */
function UnitLabel({ article }: { article: Article }): ReactElement | null {
  const { say, lang } = useReader()
  if (article.unit === 'a1') return null
  return (
    <p className="unit-label" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {say(article.kind === 'post' ? 'article.unit.post' : 'article.unit.article')}{' '}
      {article.handle && <bdi dir="ltr">{article.handle}</bdi>}
    </p>
  )
}

function marksOf(
  line: PageLine,
  articles: readonly Article[],
  records: readonly RecordView[],
  active: RecordView | undefined,
): Marked<Tag>[] {
  const marks: Marked<Tag>[] = []
  for (const article of articles) {
    const parts = [...article.body, ...article.headings, ...(article.title ? [article.title] : [])]
    for (const { start, end } of parts) marks.push({ start, end, tag: { is: 'prose' } })
  }
  for (const record of records) {
    const side = record.score < 0 ? 'conflict' : 'cooperation'
    const { evidence, trigger, id } = record
    marks.push({ start: evidence.start, end: evidence.end, tag: { is: 'evidence', id, side } })
    marks.push({ start: trigger.start, end: trigger.end, tag: { is: 'trigger', id, side } })
  }
  if (active) {
    for (const mark of roleMarks(active)) marks.push({ ...mark, tag: { is: 'role', role: mark.tag } })
  }
  return marks.filter(mark => mark.start < line.end && line.start < mark.end)
}

function Piece({ piece, role, active, onPoint }: {
  piece: Segment<Tag>
  role: PageLine['role']
  active: RecordView | undefined
  onPoint: Props['onPoint']
}): ReactElement {
  const names: string[] = []
  const triggers: string[] = []
  let evidence: string | undefined
  for (const tag of piece.tags) {
    if (tag.is === 'role') names.push(`role-${tag.role}`)
    if (tag.is === 'evidence') {
      evidence ??= tag.id
      if (tag.id === active?.id) names.push('lit', tag.side)
    }
    if (tag.is === 'trigger') {
      triggers.push(tag.id)
      names.push('trigger', tag.side)
    }
  }
  if (role !== 'faint' && !piece.tags.some(tag => tag.is === 'prose')) names.push('no-prose')
  const id = triggers[0] ?? evidence
  if (names.length === 0 && id === undefined) return <>{piece.text}</>
  return (
    <span
      className={names.join(' ')}
      data-trigger={triggers.length > 0 ? triggers.join(' ') : undefined}
      onMouseEnter={id === undefined ? undefined : () => onPoint(id)}
      onMouseLeave={id === undefined ? undefined : () => onPoint(undefined)}
    >
      {piece.text}
    </span>
  )
}
