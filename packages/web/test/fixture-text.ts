/** Reads the marked sentences of the fixture: plain text and the true offsets of what was marked. */
import type { Party, Place, Quote, Word } from '@marsad/core/model'

export interface Marked {
  readonly text: string
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly third: readonly Party[]
  readonly place: Place | null
  readonly said: readonly Word[]
  readonly trigger: Quote
}

const mark = /\[(\w)(?::([\w-]+))?\|([^\]]+)\]/gu

/** `offset` is where the sentence will stand in its page. */
export function readMarked(says: string, offset: number): Marked {
  let text = ''
  let from = 0
  const found: { kind: string; code: string; quote: Quote }[] = []
  for (const match of says.matchAll(mark)) {
    const [whole, kind = '', code = '', words = ''] = match
    text += says.slice(from, match.index)
    const start = offset + text.length
    text += words
    from = match.index + whole.length
    found.push({ kind, code, quote: { start, end: start + words.length, text: words } })
  }
  text += says.slice(from)
  const parties = (kind: string): Party[] =>
    found
      .filter(piece => piece.kind === kind)
      .map(({ code, quote }) => ({ ...quote, code, sector: 'GOV', entity: null }))
  const place = found.find(piece => piece.kind === 'p')
  const trigger = found.find(piece => piece.kind === 't')
  if (!trigger) throw new Error(`The fixture's sentence marks no act: ${says}`)
  return {
    text,
    actors: parties('a'),
    recipients: parties('r'),
    third: parties('o'),
    place: place
      ? {
          code: place.code,
          name: place.quote.text,
          lat: null,
          lon: null,
          start: place.quote.start,
          end: place.quote.end,
        }
      : null,
    said: found
      .filter(piece => piece.kind === 'w')
      .map(({ code, quote }) => ({ text: quote.text, kind: code as Word['kind'], code: null })),
    trigger: trigger.quote,
  }
}
