import type { Page, Problem } from '@marsad/core/model'

/** What a page is before it is read: the caller's facts, and either text or mark-up. */
export type Draft = Omit<Page, 'text' | 'markup'> &
  ({ readonly text: string } | { readonly html: string })

/** One thing that was handed over: its bytes as they came, and the page in it if there is one. */
export interface Input {
  /** The page's id, or `line:N` where a line gave none. */
  readonly id: string
  /** Where it came from, for messages: a file, or a line of one. */
  readonly origin: string
  readonly kind: 'json' | 'text' | 'html'
  /** Exactly the bytes that were handed over; empty where they were too many to keep. */
  readonly raw: Buffer
  readonly draft: Draft | null
  readonly problems: readonly Problem[]
}

/** Bytes of one page that Marsad will hold; more becomes the problem `page/too-large`. */
export const pageBytesMax: number = 20 * 1024 * 1024
