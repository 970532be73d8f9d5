/** What can go wrong with the store as a whole; each code has an entry in docs/errors.md. */
export type StoreErrorCode =
  | 'store/not-opened'
  | 'store/newer-schema'
  | 'store/migration-failed'
  | 'store/bad-cursor'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
