/**
 * What a request, or the server's start, can be refused for. A request's refusal is answered as JSON,
 * `{"error": {"code", "message"}}`, with a message that says what to send instead.
 */
export type ServeErrorCode =
  | 'serve/bad-query'
  | 'serve/not-found'
  | 'serve/host-refused'
  | 'serve/failed'
  | 'serve/port-taken'
  | 'serve/not-started'

export class ServeError extends Error {
  override readonly name = 'ServeError'
  readonly code: ServeErrorCode

  constructor(code: ServeErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

const statuses: { readonly [code: string]: number } = {
  'serve/bad-query': 400,
  'store/bad-cursor': 400,
  'serve/host-refused': 403,
  'serve/not-found': 404,
}

export function statusOf(code: string): number {
  return statuses[code] ?? 500
}
