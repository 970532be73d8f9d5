/**
 * How far long work has come, on standard error: one line that renews itself on a terminal, a line now
 * and then in a log, nothing at all for a short job in a pipe.
 */
export interface Progress {
  step(counts: { readonly [what: string]: number }): void
  end(): void
}

const terminalEveryMs = 100
const logEveryMs = 10_000

export function showProgress(stream: NodeJS.WriteStream): Progress {
  const everyMs = stream.isTTY ? terminalEveryMs : logEveryMs
  const start = performance.now()
  let shown = start
  return {
    step(counts) {
      const now = performance.now()
      if (now - shown < everyMs) return
      shown = now
      const line = lineOf(counts, (now - start) / 1000)
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`)
    },
    end() {
      if (stream.isTTY && shown !== start) stream.write('\r\u001b[2K')
    },
  }
}

function lineOf(counts: { readonly [what: string]: number }, seconds: number): string {
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  const done = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const rate = seconds > 0 ? Math.round(done / seconds) : 0
  return `${parts.join(', ')} · ${rate}/s`
}
