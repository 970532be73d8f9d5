/**
 * The spelling under which words are known here: folded, but with ta marbuta kept apart from ha.
 *
 * A word that ends in ta marbuta carries no pronoun and one that ends in ha may, so the difference
 * that matching elsewhere throws away is the one that decides here.
 */
import { foldText } from '#text'

export const taMarbuta = '\u0629'
const heh = '\u0647'

export function wordKey(written: string): string {
  return keyOf(foldText(written), written)
}

/** The key of a word whose folded form is known already. */
export function keyOf(folded: string, written: string): string {
  if (!folded.endsWith(heh)) return folded
  return endsInTaMarbuta(written) ? folded.slice(0, -1) + taMarbuta : folded
}

function endsInTaMarbuta(written: string): boolean {
  const at = written.lastIndexOf(taMarbuta)
  return at >= 0 && at > written.lastIndexOf(heh)
}
