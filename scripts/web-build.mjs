// Builds the interface where its sources, or those it takes from the core, are newer than the build.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, nodePath, run, say } from './run.mjs'

const sources = [
  'packages/web/src',
  'packages/web/index.html',
  'packages/web/public',
  'packages/web/vite.config.ts',
  'packages/core/src',
  'packages/lexicon/src',
]
const built = inRoot('packages/web/dist/index.html')

/** True where the interface stands ready; a failed build is told and leaves the API to itself. */
export async function buildWeb() {
  if (!existsSync(inRoot('packages/web/index.html'))) return false
  if (existsSync(built) && newest(sources) <= statSync(built).mtimeMs) return true
  say('Building the interface ...')
  const vite = inRoot('node_modules/vite/bin/vite.js')
  const { status, text } = await run(nodePath(), [vite, 'build', '--logLevel', 'warn'], {
    cwd: inRoot('packages/web'),
    keep: true,
  })
  if (status === 0) return true
  say(`The interface could not be built:\n${text}`)
  return false
}

/** The newest change under the paths, in milliseconds; tests do not count. */
export function newest(paths) {
  let latest = 0
  const visit = path => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return
    if (found.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name))
    else if (!/\.test\.tsx?$/.test(path)) latest = Math.max(latest, found.mtimeMs)
  }
  for (const path of paths) visit(inRoot(path))
  return latest
}
