/**
 * One file that is one page: plain text, or HTML. The bytes are turned into text by byte order
 * mark, then by what the mark-up declares, then as UTF-8; a wrong guess is a problem, not a stop.
 */
import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Problem } from '@marsad/core/model'
import { AcquireError } from './acquire-error.ts'
import { type Input, pageBytesMax } from './input.ts'
import { type CallerFacts, callerFacts, invalidEncoding } from './page-lines.ts'

export async function readPageFile(path: string, kind: 'text' | 'html'): Promise<Input> {
  const id = basename(path, extname(path))
  const { size } = await stat(path)
  if (size > pageBytesMax) {
    const message = `${path} holds ${size} bytes; the limit is ${pageBytesMax}`
    const problems: Problem[] = [{ code: 'page/too-large', message }]
    return { id, origin: path, kind, raw: Buffer.alloc(0), draft: null, problems }
  }
  try {
    const raw = await readFile(path)
    return pageOf(raw, { id, ...(await factsBeside(path)), origin: path, kind })
  } catch (error) {
    throw new AcquireError('acquire/not-readable', `cannot read ${path}`, error)
  }
}

/**
 * What the caller knows of a page that cannot say it itself may stand beside it: `page.json` for
 * `page.txt`, with the fields of a JSON line under `page`. Anything else there is not ours to read.
 */
async function factsBeside(path: string): Promise<CallerFacts> {
  const beside = `${path.slice(0, -extname(path).length)}.json`
  const text = await readFile(beside, 'utf8').catch(() => '{}')
  try {
    const { page } = JSON.parse(text) as { page?: unknown }
    return typeof page === 'object' && page !== null ? callerFacts(page) : {}
  } catch {
    return {}
  }
}

export interface PageFacts extends CallerFacts {
  readonly id: string
  readonly origin: string
  readonly kind: 'text' | 'html'
  /** The encoding that the sender named, if any. */
  readonly charset?: string
}

export function pageOf(raw: Buffer, { origin, charset, ...facts }: PageFacts): Input {
  const { text, problems } = decode(raw, facts.kind, charset)
  const { kind, ...known } = facts
  const draft = kind === 'html' ? { ...known, html: text } : { ...known, text }
  return { id: facts.id, origin, kind, raw, draft, problems }
}

interface Decoded {
  readonly text: string
  readonly problems: readonly Problem[]
}

function decode(raw: Buffer, kind: 'text' | 'html', charset?: string): Decoded {
  const label = markOf(raw) ?? charset ?? (kind === 'html' ? declaredIn(raw) : undefined) ?? 'utf-8'
  const decoder = decoderFor(label)
  const text = decoder.decode(raw)
  const broken = decoder.encoding === 'utf-8' && !isUtf8(raw)
  return { text, problems: broken ? [invalidEncoding] : [] }
}

/** An unknown label is no reason to refuse a page: UTF-8 is by far the likeliest. */
function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('utf-8')
  }
}

function markOf(raw: Buffer): string | undefined {
  if (raw[0] === 0xff && raw[1] === 0xfe) return 'utf-16le'
  if (raw[0] === 0xfe && raw[1] === 0xff) return 'utf-16be'
  return raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 'utf-8' : undefined
}

function declaredIn(raw: Buffer): string | undefined {
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,30})/iu.exec(
    raw.toString('latin1', 0, 4096),
  )?.[1]
}
