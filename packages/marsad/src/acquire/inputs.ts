/**
 * Everything the user named, one page after another, in order: JSON lines, text and HTML files,
 * archives, whole folders, or standard input as `-`. Nothing is read ahead of its turn.
 */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { AcquireError } from './acquire-error.ts'
import type { Input } from './input.ts'
import { readPageFile } from './page-file.ts'
import { readPageLines } from './page-lines.ts'
import { readWarc } from './warc.ts'

export async function* readInputs(
  names: readonly string[],
  standardInput: AsyncIterable<Buffer>,
): AsyncGenerator<Input> {
  if (names.length === 0) yield* readPageLines(standardInput, 'stdin')
  for (const name of names) {
    if (name === '-') yield* readPageLines(standardInput, 'stdin')
    else yield* readPath(name, true)
  }
}

type Form = 'lines' | 'text' | 'html' | 'warc'

const forms: readonly (readonly [ending: string, form: Form])[] = [
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.warc', 'warc'],
  ['.warc.gz', 'warc'],
  ['.jsonl', 'lines'],
  ['.jsonl.gz', 'lines'],
  ['.ndjson', 'lines'],
]

/** What a file must end in to be read when a folder is named. */
export const pageFileEndings: readonly string[] = forms.map(([ending]) => ending)

function formOf(path: string): Form | undefined {
  const lower = path.toLowerCase()
  return forms.find(([ending]) => lower.endsWith(ending))?.[1]
}

/** A file named by the user is read whatever it is called; in a folder only known endings are. */
async function* readPath(path: string, named: boolean): AsyncGenerator<Input> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) {
    throw new AcquireError('acquire/not-found', `there is no file or folder ${path}`)
  }
  if (found.isDirectory()) {
    yield* readFolder(path)
    return
  }
  const form = formOf(path) ?? (named ? 'lines' : undefined)
  if (form === 'text' || form === 'html') yield await readPageFile(path, form)
  else if (form === 'lines') yield* readPageLines(bytesOf(path), path)
  else if (form === 'warc') yield* readWarc(bytesOf(path), path)
}

async function* readFolder(path: string): AsyncGenerator<Input> {
  const names = (await readdir(path)).filter(name => !name.startsWith('.')).sort()
  for (const name of names) yield* readPath(join(path, name), false)
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  const packed = path.toLowerCase().endsWith('.gz')
  try {
    yield* packed ? file.pipe(createGunzip()) : file
  } catch (error) {
    const code = packed ? 'acquire/damaged-archive' : 'acquire/not-readable'
    throw new AcquireError(code, `cannot read ${path} to its end`, error)
  } finally {
    file.destroy()
  }
}
