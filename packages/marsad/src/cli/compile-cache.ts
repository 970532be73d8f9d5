/**
 * Keeps compiled sources from run to run, which halves the start-up; every thread has to ask for it.
 * They are kept beside the sources, because a shared temporary folder is anyone's to write.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

export function keepCompiled(): void {
  enableCompileCache(
    fileURLToPath(new URL('../../../../node_modules/.cache/marsad', import.meta.url)),
  )
}
