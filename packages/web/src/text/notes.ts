/**
 * Margin notes stand level with their words as far as their neighbours allow: each wants its
 * own height, none covers another, and the order of the text is kept.
 */
export interface WantedNote {
  readonly id: string
  readonly top: number
  readonly height: number
}

export function settleNotes(notes: readonly WantedNote[], gap: number): Map<string, number> {
  const places = new Map<string, number>()
  let free = 0
  for (const note of [...notes].sort((a, b) => a.top - b.top)) {
    const top = Math.max(note.top, free)
    places.set(note.id, top)
    free = top + note.height + gap
  }
  return places
}
