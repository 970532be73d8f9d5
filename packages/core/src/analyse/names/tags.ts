/** The tags of the two layers: names, which do not nest, and offices, which may hold names. */
export const entityTags = ['O', 'B-P', 'I-P', 'B-L', 'I-L', 'B-G', 'I-G'] as const
export const officeTags = ['O', 'B', 'I'] as const

/** Emission scores of one token: first the entity tags, then the office tags. */
export const tagCount: number = entityTags.length + officeTags.length

/** Whether tag `to` may stand behind tag `from` (-1: nothing); an inner tag follows its own kind. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1
}
