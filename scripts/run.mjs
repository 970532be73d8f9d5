// What the scripts share: where things are, the right Node (the sources need 24 or later; the machine's
// own may be older), and running a program while keeping or showing what it writes.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const inRoot = (...parts) => join(root, ...parts)
export const marsad = inRoot('packages/marsad/src/cli/main.ts')

const say = text => process.stdout.write(`${text}\n`)

export { say }

/** The Node that the workspace installs for itself, else the one that runs this. */
export function nodePath() {
  const own = inRoot('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(own) ? own : process.execPath
}

/** Runs a program to its end. `keep` returns what it writes; otherwise the terminal shows it. */
export function run(
  command,
  args,
  { keep = false, env = {}, cwd = root, input, output, shell = false } = {},
) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: [input ?? 'ignore', output ?? (keep ? 'pipe' : 'inherit'), keep ? 'pipe' : 'inherit'],
    })
    let text = ''
    child.stdout?.on('data', part => {
      text += part
    })
    child.stderr?.on('data', part => {
      text += part
    })
    child.on('error', fail)
    child.on('close', status => done({ status: status ?? 1, text }))
  })
}

/**
 * Installs what the lockfile names, where that has not happened since the lockfile last changed. npm
 * writes its own copy of the lockfile at the end of an install, so the two ages tell.
 */
export async function install() {
  const installed = inRoot('node_modules/.package-lock.json')
  if (existsSync(installed) && ageOf(installed) <= ageOf(inRoot('package-lock.json'))) return
  say('Installing what Marsad needs (npm ci) ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = await run(npm, ['ci', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    say('npm ci failed; what it wrote above says why. Marsad needs the npm registry once.')
    process.exit(1)
  }
}

function ageOf(path) {
  return Date.now() - statSync(path).mtimeMs
}
