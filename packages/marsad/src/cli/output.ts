/**
 * Writing to a pipe as fast as the reader takes it and no faster. A reader that closes early (`head`)
 * is the ordinary end of the work, not a fault, so the program then leaves quietly.
 */
import { once } from 'node:events'
import type { Writable } from 'node:stream'

export interface Output {
  write(text: string): Promise<void> | undefined
  close(): Promise<void>
}

const batchLength = 64 * 1024

export function openOutput(stream: Writable): Output {
  let batch = ''
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const flush = async () => {
    const text = batch
    batch = ''
    if (text !== '' && !stream.write(text)) await once(stream, 'drain')
  }
  return {
    write(text) {
      batch += text
      return batch.length < batchLength ? undefined : flush()
    },
    close: flush,
  }
}
