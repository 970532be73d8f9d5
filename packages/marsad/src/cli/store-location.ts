/**
 * Which store a command works on: `--store`, else MARSAD_STORE, else a file in the working folder; and
 * what a store borrows from the core and the lexicon.
 */
import { existsSync } from 'node:fs'
import { actScore } from '../coding/act-score.ts'
import { openSqliteStore, type Store } from '../store/index.ts'
import { CliError } from './cli-error.ts'

export interface StoreFlags {
  readonly store?: string
}

const environment: { readonly MARSAD_STORE?: string } = process.env

export function storePath({ store }: StoreFlags): string {
  return store ?? environment.MARSAD_STORE ?? '.marsad/marsad.sqlite'
}

/** Opens the store, making it if need be. */
export async function openStore(flags: StoreFlags): Promise<Store> {
  const { foldText } = await import('@marsad/core')
  return openSqliteStore(storePath(flags), { fold: foldText, score: actScore })
}

/**
 * Opens a store that must be there: a reader who mistypes a path wants no empty store. Who looks for
 * no words needs no folding either, and is not kept waiting for the core.
 */
export async function openPresentStore(
  flags: StoreFlags,
  { words }: { readonly words: boolean },
): Promise<Store> {
  const path = storePath(flags)
  if (existsSync(path)) {
    if (words) return openStore(flags)
    return openSqliteStore(path, { fold: text => text, score: actScore })
  }
  const message = `there is no store at ${path}; "marsad add FILE" makes one, --store names another`
  throw new CliError('cli/nothing-found', message)
}
