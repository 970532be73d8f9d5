/** What is wrong with a text as such, before anyone reads it. */
import type { Problem } from '#model'

/** Longest text that is read, in UTF-16 units; longer ones are no article. */
export const textUnitsMax = 10_000_000
const sampleUnits = 20_000

export function textProblems(text: string): Problem[] {
  if (text.trim() === '') return [{ code: 'page/empty', message: 'The page has no text' }]
  if (text.length > textUnitsMax) {
    const message = `The page has ${text.length} characters; the limit is ${textUnitsMax}`
    return [{ code: 'page/too-large', message }]
  }
  const problems: Problem[] = []
  if (!text.isWellFormed()) {
    const message = 'The page has half characters (lone surrogates); they are kept and passed over'
    problems.push({ code: 'page/lone-surrogate', message })
  }
  const sample = text.slice(0, sampleUnits)
  const readable = sample.match(/[\p{Script=Arabic}\p{Script=Latin}]/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (readable * 2 < letters) {
    const message = 'The page is mostly in a script that Marsad does not read'
    problems.push({ code: 'page/language', message })
  }
  return problems
}
