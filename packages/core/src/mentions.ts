/** The analysis of a page in the shape of `marsad analyse`: flat lists of sentences and mentions. */

import type { AnalysedArticle, AnalysedSentence, Mention, NameMention, Span } from '#model'
import { overlaps } from '#model'

export interface AnalysedPage {
  readonly page: string
  readonly sentences: readonly Span[]
  readonly mentions: readonly Mention[]
}

export function mentionsOf(page: string, articles: readonly AnalysedArticle[]): AnalysedPage {
  const sentences = articles.flatMap(article => article.sentences)
  return {
    page,
    sentences: sentences.map(({ sentence: { start, end } }) => ({ start, end })),
    mentions: sentences.flatMap(inSentence).sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

function inSentence(analysed: AnalysedSentence): Mention[] {
  const { times, actors, outlets, quotes } = analysed
  return [
    ...times,
    ...actors.map(
      ({ start, end, text, code, sector, entity, form, rule }): NameMention => ({
        kind: form === 'person' ? 'person' : form === 'capital' ? 'place' : 'actor',
        start,
        end,
        text,
        code,
        sector,
        entity,
        rule,
      }),
    ),
    ...outlets.map(
      ({ start, end, text, entity, rule }): NameMention => ({
        kind: 'outlet',
        start,
        end,
        text,
        code: null,
        sector: 'MED',
        entity,
        rule,
      }),
    ),
    ...placesIn(analysed),
    ...quotes.map(({ start, end, text }) => ({
      kind: 'quote' as const,
      start,
      end,
      text,
      code: null,
      entity: null,
      speaker: null,
      rule: 'quotes/marks',
    })),
  ]
}

/** Towns and regions; a capital that already stands as an actor is not given twice. */
function placesIn({ places, actors, outlets }: AnalysedSentence): NameMention[] {
  const taken = [...actors, ...outlets]
  return places
    .filter(place => !taken.some(other => overlaps(place, other)))
    .map(({ start, end, text, code, place, rule }) => ({
      kind: 'place',
      start,
      end,
      text,
      code: code === '' ? null : code,
      sector: null,
      entity: `place:${place}`,
      rule,
    }))
}
