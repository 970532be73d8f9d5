/** Dragging and wheel zoom on the chart. A plain wheel still scrolls the page. */
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: (event: PointerEvent) => void
}

const slack = 3

/** Reports each move since the last one; a click without a move is left alone. */
export function usePan(onMove: (moved: number, done: boolean) => void): DragHandlers {
  const drag = useRef<{ x: number; moved: boolean } | undefined>(undefined)
  const end = (event: PointerEvent) => {
    const held = drag.current
    drag.current = undefined
    if (held?.moved) onMove(event.clientX - held.x, true)
  }
  return {
    onPointerDown: event => {
      const onMark = event.target instanceof Element && event.target.closest('[role=button]')
      if (event.button === 0 && !onMark) drag.current = { x: event.clientX, moved: false }
    },
    onPointerMove: event => {
      const held = drag.current
      if (!held) return
      const moved = event.clientX - held.x
      if (!held.moved && Math.abs(moved) < slack) return
      if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, moved: true }
      onMove(moved, false)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}

/** Control with the wheel, which is also what a pinch on a trackpad sends. */
export function useWheelZoom(
  box: RefObject<SVGSVGElement | null>,
  onZoom: (x: number, factor: number) => void,
): void {
  const latest = useRef(onZoom)
  latest.current = onZoom
  useEffect(() => {
    const element = box.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(
        event.clientX - element.getBoundingClientRect().left,
        event.deltaY > 0 ? 1.25 : 0.8,
      )
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [box])
}
