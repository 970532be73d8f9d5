/**
 * Goal: what the documents tell a newcomer to type works. Method: every npm command in them against
 * package.json, every link against the files, and the core's example run and compared with the
 * output that stands below it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

const documents = globSync(
  ['*.md', 'docs/*.md', 'docs/decisions/*.md', 'packages/*/*.md', 'samples/*.md'],
  { cwd: root },
).sort()

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: { readonly [name: string]: string }
}

/** `npm start`, `npm test` and `npm run NAME`, flags between them or not. */
function npmScriptsIn(text: string): string[] {
  const commands = text.matchAll(/\bnpm (start|test|run(?: --?[\w-]+)* ([\w:-]+))/gu)
  return [...commands].map(([, whole = '', name]) => name ?? whole)
}

function linksIn(text: string): string[] {
  const links = text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)
  return [...links].map(([, link = '']) => link).filter(link => !/^[a-z]+:/u.test(link))
}

describe.for(documents)('%s', file => {
  test('names npm commands that exist', () => {
    const missing = npmScriptsIn(read(file)).filter(name => !Object.hasOwn(scripts, name))
    expect(missing).toEqual([])
  })

  test('links to files that exist', () => {
    const folder = resolve(root, dirname(file))
    expect(linksIn(read(file)).filter(link => !existsSync(resolve(folder, link)))).toEqual([])
  })
})

test('README names the two commands', () => {
  expect(npmScriptsIn(read('README.md'))).toEqual(expect.arrayContaining(['start', 'test']))
})

test('the example of the core gives what stands below it', () => {
  const example = /```ts\n(.*?)```\n\n```text\n(.*?)```/su.exec(read('packages/core/README.md'))
  const [, code = '', output = ''] = example ?? []
  const flags = ['--input-type=module-typescript', '--eval', code]
  const { stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' })
  expect(stdout, stderr).toBe(output)
  expect(output).not.toBe('')
})
