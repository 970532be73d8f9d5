/** Measures where each record's words stand on the paper and finds its note a place beside them. */
import type { RecordView } from '@marsad/core/model'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { settleNotes } from '../text/notes.ts'

interface Notes {
  readonly paper: RefObject<HTMLDivElement | null>
  readonly tops: ReadonlyMap<string, number>
  readonly height: number
}

const gap = 10

export function useNotes(records: readonly RecordView[]): Notes {
  const paper = useRef<HTMLDivElement>(null)
  const [placed, setPlaced] = useState<{ tops: Map<string, number>; height: number }>({
    tops: new Map(),
    height: 0,
  })
  useLayoutEffect(() => {
    const desk = paper.current
    if (!desk) return
    const measure = () => setPlaced(measured(desk, records))
    const watcher = new ResizeObserver(measure)
    watcher.observe(desk)
    measure()
    return () => watcher.disconnect()
  }, [records])
  return { paper, ...placed }
}

function measured(
  desk: HTMLElement,
  records: readonly RecordView[],
): { tops: Map<string, number>; height: number } {
  const from = desk.getBoundingClientRect().top
  const notes = records.flatMap(({ id }) => {
    const name = CSS.escape(id)
    const words = desk.querySelector(`[data-trigger~="${name}"]`)
    const note = desk.querySelector<HTMLElement>(`[data-note="${name}"]`)
    if (!words || !note) return []
    return [{ id, top: words.getBoundingClientRect().top - from - 4, height: note.offsetHeight }]
  })
  const tops = settleNotes(notes, gap)
  const height = notes.reduce(
    (most, note) => Math.max(most, (tops.get(note.id) ?? 0) + note.height),
    0,
  )
  return { tops, height: Math.ceil(height) }
}
