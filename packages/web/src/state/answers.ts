/**
 * Answers of the JSON API, fetched once and kept for a minute. A view that
 * changes its question keeps the old answer on the screen until the new one is there.
 */
import { useEffect, useState } from 'react'

export interface Failure {
  readonly status: number
}

export type Answer<T> =
  | { readonly state: 'loading'; readonly data: T | undefined }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }

const kept = new Map<string, { readonly at: number; readonly asked: Promise<unknown> }>()

/** Pages may be added while the interface is open: an answer is asked for again after a minute. */
const freshMs = 60_000

export function ask(url: string): Promise<unknown> {
  const known = kept.get(url)
  if (known && Date.now() - known.at < freshMs) return known.asked
  const asked = request(url)
  kept.set(url, { at: Date.now(), asked })
  asked.catch(() => kept.delete(url))
  return asked
}

async function request(url: string): Promise<unknown> {
  const answer = await fetch(url, { headers: { accept: 'application/json' } })
  if (!answer.ok) throw new AnswerError(answer.status)
  return await answer.json()
}

export class AnswerError extends Error {
  readonly status: number
  constructor(status: number) {
    super(`The server answered ${status}.`)
    this.status = status
  }
}

/** Asks for `url`; undefined asks for nothing. */
export function useAnswer<T>(url: string | undefined): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T> & { url?: string | undefined }>({
    state: 'loading',
    data: undefined,
  })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same again.
  useEffect(() => {
    if (url === undefined) return
    let gone = false
    setAnswer(before => ({
      state: 'loading',
      data: before.state === 'failed' || !sameView(before.url, url) ? undefined : before.data,
      url,
    }))
    ask(url).then(
      data => gone || setAnswer({ state: 'ready', data: data as T, url }),
      error => {
        const status = error instanceof AnswerError ? error.status : 0
        const retry = () => setAttempt(count => count + 1)
        gone || setAnswer({ state: 'failed', failure: { status }, retry, url })
      },
    )
    return () => {
      gone = true
    }
  }, [url, attempt])
  return answer
}

function sameView(before: string | undefined, after: string): boolean {
  return before?.split('?')[0] === after.split('?')[0]
}

export const api = {
  summary: '/api/summary',
  actors: '/api/actors',
  records: (query: URLSearchParams | Record<string, string>): string =>
    `/api/records?${new URLSearchParams(query)}`,
  record: (id: string): string => `/api/records/${encodeURIComponent(id)}`,
  relations: (query: Record<string, string> = {}): string =>
    `/api/relations?${new URLSearchParams(query)}`,
  relation: (a: string, b: string): string =>
    `/api/relations/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
  page: (hash: string): string => `/api/pages/${encodeURIComponent(hash)}`,
  raw: (hash: string): string => `/api/pages/${encodeURIComponent(hash)}/raw`,
  pages: (query: Record<string, string>): string => `/api/pages?${new URLSearchParams(query)}`,
}
