/**
 * What can go wrong while input is fetched or opened. Bad content is never one of these: a bad line
 * becomes a problem of its page. The code leads to an entry in docs/errors.md.
 */
export type AcquireErrorCode =
  | 'acquire/not-found'
  | 'acquire/not-readable'
  | 'acquire/damaged-archive'

export class AcquireError extends Error {
  override readonly name = 'AcquireError'
  readonly code: AcquireErrorCode

  constructor(code: AcquireErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
