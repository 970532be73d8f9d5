/** `marsad show`: one kept page with everything that was read in it, by its hash or the start of it. */
import { CliError } from './cli-error.ts'
import { openOutput } from './output.ts'
import { openPresentStore, type StoreFlags } from './store-location.ts'

export interface ShowFlags extends StoreFlags {
  readonly raw?: boolean
}

export async function runShow(hash: string, flags: ShowFlags): Promise<void> {
  const store = await openPresentStore(flags, { words: false })
  try {
    const whole = await store.findHash(hash.toLowerCase())
    if (whole === undefined) {
      const message = `there is no page ${hash}, or more than one begins so; "marsad list --format jsonl" gives hashes`
      throw new CliError('cli/nothing-found', message)
    }
    const output = openOutput(process.stdout)
    if (flags.raw === true) process.stdout.write((await store.raw(whole))?.raw ?? '')
    else await output.write(`${JSON.stringify(await store.page(whole), null, 2)}\n`)
    await output.close()
  } finally {
    await store.close()
  }
}
