/**
 * Splits a byte stream into lines without ever holding more than one line, and of an overlong line
 * no more than its head. Bytes are kept, not text: only the caller may decide what invalid UTF-8 is
 * worth, and the store keeps what was handed over verbatim.
 */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** The line without its line break; only its head where `cut` is true. */
  readonly bytes: Buffer
  /** The whole line's length, also where it was cut. */
  readonly size: number
  readonly cut: boolean
}

const headBytes = 64 * 1024
const newline = 0x0a
const carriageReturn = 0x0d

export async function* readLines(
  stream: AsyncIterable<Buffer>,
  lineBytesMax: number,
): AsyncGenerator<Line> {
  const open = new OpenLine(lineBytesMax)
  let number = 0
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      open.add(chunk.subarray(from, at))
      number += 1
      yield open.close(number)
      from = at + 1
    }
    if (from < chunk.length) open.add(chunk.subarray(from))
  }
  if (open.size > 0) yield open.close(number + 1)
}

/** The line that is being collected. */
class OpenLine {
  size = 0
  #parts: Buffer[] = []
  readonly #max: number

  constructor(max: number) {
    this.#max = max
  }

  add(part: Buffer): void {
    const fitted = this.size <= this.#max
    this.size += part.length
    if (this.size <= this.#max) this.#parts.push(part)
    else if (fitted) this.#parts = [Buffer.concat([...this.#parts, part]).subarray(0, headBytes)]
  }

  close(number: number): Line {
    const whole = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts)
    const bytes = whole ?? Buffer.alloc(0)
    const cut = this.size > this.#max
    const line = { number, size: this.size, cut }
    this.size = 0
    this.#parts = []
    const ends = bytes[bytes.length - 1] === carriageReturn && !cut
    return { ...line, bytes: ends ? bytes.subarray(0, -1) : bytes }
  }
}
