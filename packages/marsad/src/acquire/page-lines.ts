/**
 * One line of JSON to one page. Whatever is wrong with a line stays with that line: it is handed on
 * as an input without a page and with a problem that says what to mend.
 */
import { isUtf8 } from 'node:buffer'
import type { Problem } from '@marsad/core/model'
import { type Draft, type Input, pageBytesMax } from './input.ts'
import { type Line, readLines } from './lines.ts'

export async function* readPageLines(
  stream: AsyncIterable<Buffer>,
  origin: string,
): AsyncGenerator<Input> {
  for await (const line of readLines(stream, pageBytesMax)) {
    if (line.size > 0 && !isBlank(line)) yield readPageLine(line, `${origin}:${line.number}`)
  }
}

export function readPageLine(line: Line, origin: string): Input {
  const named = `line:${line.number}`
  if (line.cut) return tooLarge(line, named, origin)
  const problems: Problem[] = []
  if (!isUtf8(line.bytes)) problems.push(invalidEncoding)
  const base = { origin, kind: 'json', raw: line.bytes } as const
  const value = parseJson(withoutMark(line.bytes.toString('utf8')))
  if (typeof value === 'string') {
    problems.push({ code: 'page/not-json', message: `line ${line.number} is not JSON: ${value}` })
    return { ...base, id: named, draft: null, problems }
  }
  const id = idOf(value.json) ?? named
  const draft = draftOf(value.json)
  if (typeof draft === 'string') {
    problems.push({ code: 'page/not-a-page', message: `line ${line.number}: ${draft}` })
    return { ...base, id, draft: null, problems }
  }
  if (!wordsOf(draft).isWellFormed()) problems.push(loneSurrogate)
  return { ...base, id, draft, problems }
}

export const invalidEncoding: Problem = {
  code: 'page/invalid-encoding',
  message: 'some bytes are not valid UTF-8; each was read as U+FFFD',
}

export const loneSurrogate: Problem = {
  code: 'page/lone-surrogate',
  message: 'the text holds half of a surrogate pair; such a character has no meaning',
}

function wordsOf(draft: Draft): string {
  return 'text' in draft ? draft.text : draft.html
}

function tooLarge(line: Line, named: string, origin: string): Input {
  const id =
    /"id"\s*:\s*"([^"\\]{1,200})"/u.exec(line.bytes.toString('utf8', 0, 2048))?.[1] ?? named
  const message = `line ${line.number} holds ${line.size} bytes; the limit is ${pageBytesMax}`
  const problems: Problem[] = [{ code: 'page/too-large', message }]
  return { id, origin, kind: 'json', raw: Buffer.alloc(0), draft: null, problems }
}

/** The parsed value, or why there is none. */
function parseJson(text: string): { readonly json: unknown } | string {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return error instanceof Error
      ? (error.message.split('\n')[0] ?? '').slice(0, 160)
      : 'unreadable'
  }
}

function idOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('id' in json)) return undefined
  if (typeof json.id === 'number') return String(json.id)
  return typeof json.id === 'string' && json.id !== '' ? json.id.toWellFormed() : undefined
}

const optional = ['id', 'url', 'outlet', 'published', 'retrieved', 'title', 'lang'] as const

export type CallerFacts = { readonly [K in (typeof optional)[number]]?: string }

/** The fields that a caller may fill, where they are texts; a field of another kind is not read. */
export function callerFacts(given: object): CallerFacts {
  const facts: { [K in (typeof optional)[number]]?: string } = {}
  for (const key of optional) {
    const value = (given as { [name: string]: unknown })[key]
    if (typeof value === 'string' && value !== '') facts[key] = value.toWellFormed()
  }
  return facts
}

/** The page in a JSON value, or what it lacks. */
function draftOf(json: unknown): Draft | string {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return 'a page is an object with "id" and "text" (or "html")'
  }
  const id = idOf(json)
  if (id === undefined) return 'the page has no "id"'
  const facts = callerFacts(json)
  const { text, html } = json as { text?: unknown; html?: unknown }
  if (typeof text === 'string') return { ...facts, id, text }
  if (typeof html === 'string') return { ...facts, id, html }
  return 'the page has neither "text" nor "html"'
}

function isBlank(line: Line): boolean {
  return !line.cut && line.size < 64 && line.bytes.toString('latin1').trim() === ''
}

/** Files saved on Windows often begin with a byte order mark. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
