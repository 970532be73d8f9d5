/** One line of a page, cut into pieces that know whether they are prose and which record they prove. */
import type { Article, RecordView } from '@marsad/core/model'
import type { ReactElement } from 'react'
import { useReader } from '../state/reader.tsx'
import type { PageLine } from '../text/page-lines.ts'
import { type Marked, type Segment, segments } from '../text/segments.ts'
import { type Role, roleMarks } from './quote.tsx'

type Tag =
  | { readonly is: 'prose' }
  | { readonly is: 'evidence'; readonly id: string; readonly side: string }
  | { readonly is: 'trigger'; readonly id: string; readonly side: string }
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
          <Piece
            key={piece.start}
            piece={piece}
            role={line.role}
            active={active}
            onPoint={onPoint}
          />
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
    for (const mark of roleMarks(active))
      marks.push({ ...mark, tag: { is: 'role', role: mark.tag } })
  }
  return marks.filter(mark => mark.start < line.end && line.start < mark.end)
}

function Piece({
  piece,
  role,
  active,
  onPoint,
}: {
  piece: Segment<Tag>
  role: PageLine['role']
  active: RecordView | undefined
  onPoint: Props['onPoint']
}): ReactElement {
  const names = piece.tags.flatMap(tag => classesOf(tag, active))
  if (role !== 'faint' && !piece.tags.some(tag => tag.is === 'prose')) names.push('no-prose')
  const triggers = piece.tags.flatMap(tag => (tag.is === 'trigger' ? tag.id : []))
  const id = triggers[0] ?? piece.tags.find(tag => tag.is === 'evidence')?.id
  if (names.length === 0 && id === undefined) return <>{piece.text}</>
  const point = id === undefined ? {} : pointing(id, onPoint)
  return (
    <span className={names.join(' ')} data-trigger={triggers.join(' ') || undefined} {...point}>
      {piece.text}
    </span>
  )
}

function classesOf(tag: Tag, active: RecordView | undefined): string[] {
  if (tag.is === 'role') return [`role-${tag.role}`]
  if (tag.is === 'trigger') return ['trigger', tag.side]
  if (tag.is === 'evidence' && tag.id === active?.id) return ['lit', tag.side]
  return []
}

/** The margin's notes are the keyboard's way to the same; here only the mouse points. */
function pointing(id: string, onPoint: Props['onPoint']) {
  return { onMouseEnter: () => onPoint(id), onMouseLeave: () => onPoint(undefined) }
}
