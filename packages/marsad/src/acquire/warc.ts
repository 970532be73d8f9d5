/**
 * HTML responses out of a WARC file, one record at a time. Only as much of the format is read as a
 * crawl of news needs: the record's length, its kind, its address and day, and the HTTP answer in it.
 * A record that cannot be understood is skipped; the next one is found by its own heading.
 */
import { type Input, pageBytesMax } from './input.ts'
import { pageOf } from './page-file.ts'

export async function* readWarc(
  stream: AsyncIterable<Buffer>,
  origin: string,
): AsyncGenerator<Input> {
  const source = new ByteSource(stream)
  for (;;) {
    const heading = await source.until('\r\n\r\n')
    if (heading === undefined) return
    const fields = fieldsOf(heading.toString('utf8'))
    const block = await blockOf(source, fields)
    const input = block === undefined ? undefined : responseOf(block, fields, origin)
    if (input !== undefined) yield input
  }
}

/** The body of one record, if it is an answer of a size that can be read; otherwise it is passed by. */
async function blockOf(
  source: ByteSource,
  fields: ReadonlyMap<string, string>,
): Promise<Buffer | undefined> {
  const length = Number(fields.get('content-length') ?? '0')
  if (!Number.isSafeInteger(length) || length < 0) return undefined
  if (length <= pageBytesMax && fields.get('warc-type') === 'response') return source.take(length)
  await source.skip(length)
  return undefined
}

function responseOf(
  block: Buffer,
  fields: ReadonlyMap<string, string>,
  origin: string,
): Input | undefined {
  const split = block.indexOf('\r\n\r\n')
  if (split < 0) return undefined
  const answer = block.toString('latin1', 0, split)
  const headers = fieldsOf(answer)
  const type = headers.get('content-type') ?? ''
  if (!/^HTTP\/\S+ 200\b/u.test(answer) || !/html/iu.test(type)) return undefined
  const url = fields.get('warc-target-uri')
  const retrieved = fields.get('warc-date')
  const charset = /charset=["']?([\w-]+)/iu.exec(type)?.[1]
  return pageOf(block.subarray(split + 4), {
    id: fields.get('warc-record-id') ?? url ?? origin,
    origin: `${origin} ${url ?? ''}`.trim(),
    kind: 'html',
    ...(url === undefined ? {} : { url: url.replace(/^<|>$/gu, '') }),
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(charset === undefined ? {} : { charset }),
  })
}

function fieldsOf(heading: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of heading.split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

/** Bytes on demand from a stream, holding no more than what was asked for and one chunk. */
class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next()
    if (done === true) return false
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value])
    return true
  }

  /** A heading longer than this is no heading; what is held is given up and the search goes on. */
  static readonly #headingMax = 256 * 1024

  async until(mark: string): Promise<Buffer | undefined> {
    for (;;) {
      const at = this.#held.indexOf(mark)
      if (at >= 0) {
        const part = this.#held.subarray(0, at)
        this.#held = this.#held.subarray(at + mark.length)
        if (part.includes('WARC/')) return part
        continue
      }
      if (this.#held.length > ByteSource.#headingMax) this.#held = this.#held.subarray(-4)
      if (!(await this.#more())) return undefined
    }
  }

  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let wanted = length
    while (wanted > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break
      const part = this.#held.subarray(0, wanted)
      this.#held = this.#held.subarray(part.length)
      parts.push(part)
      wanted -= part.length
    }
    return Buffer.concat(parts)
  }

  async skip(length: number): Promise<void> {
    let wanted = length
    while (wanted > 0) {
      if (this.#held.length === 0 && !(await this.#more())) return
      const size = Math.min(wanted, this.#held.length)
      this.#held = this.#held.subarray(size)
      wanted -= size
    }
  }
}
