/**
 * Where a listing goes on: the last row's place, so that rows added meanwhile neither repeat nor
 * skip any. A cursor is opaque to the caller, and a made-up one is refused.
 */
import { StoreError } from './store-error.ts'

export interface Place {
  /** The value that the listing is sorted by; null sorts last. */
  readonly key: string | null
  readonly tie: number | string
}

export function writeCursor({ key, tie }: Place): string {
  return Buffer.from(JSON.stringify([key, tie])).toString('base64url')
}

export function readCursor<T extends 'number' | 'string'>(cursor: string, tie: T) {
  const [key, last] = parse(cursor)
  const good = (key === null || typeof key === 'string') && typeof last === tie
  if (!good) throw refused()
  return { key, tie: last } as { key: string | null; tie: T extends 'number' ? number : string }
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(value)) return value
  } catch {
    throw refused()
  }
  throw refused()
}

function refused(): StoreError {
  return new StoreError('store/bad-cursor', 'the cursor is not one that this store gave out')
}
