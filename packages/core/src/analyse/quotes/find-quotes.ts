/** Finds the stretches between quotation marks of a sentence, unclosed ones up to its end. */
import { type Quote, quote, type Sentence } from '#model'

const closing: Readonly<Record<string, string>> = {
  '\u201C': '\u201D',
  '\u00AB': '\u00BB',
  '"': '"',
}
const lengthMin = 3

export function findQuotes({ text, start }: Sentence): Quote[] {
  const quotes: Quote[] = []
  let at = 0
  while (at < text.length) {
    const close = closing[text[at] as string]
    if (close === undefined) {
      at++
      continue
    }
    const found = text.indexOf(close, at + 1)
    const end = found < 0 ? text.length : found
    if (end - at > lengthMin) {
      const inner = quote(text, at + 1, end)
      quotes.push({ ...inner, start: inner.start + start, end: inner.end + start })
    }
    at = end + 1
  }
  return quotes
}
