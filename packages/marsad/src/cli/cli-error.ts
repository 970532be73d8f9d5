/** What a user typed that cannot be done; the message says what to type instead. */
export type CliErrorCode = 'cli/bad-option' | 'cli/nothing-found'

export class CliError extends Error {
  override readonly name = 'CliError'
  readonly code: CliErrorCode

  constructor(code: CliErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
