/**
 * The coder itself, fetched only when a reader wants to try it: the pure core runs in the
 * browser as it does anywhere, so what is written on the page never leaves it.
 */
import type { CodedPage, Mention, Page } from '@marsad/core'

export interface Tried {
  readonly text: string
  readonly coded: CodedPage
  readonly mentions: readonly Mention[]
}

export async function tryText(page: Page): Promise<Tried> {
  const { analysePage, codePage, mentionsOf } = await import('@marsad/core')
  const coded = codePage(page)
  const { mentions } = mentionsOf(page.id, analysePage(page))
  return { text: page.text, coded, mentions }
}
