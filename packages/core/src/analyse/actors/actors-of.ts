/** For the tests of this folder: who is named in a text, in one short line each. */
import type { ActorMention, AnalysedArticle, Article, IsoDate, Language } from '#model'
import { analyseArticle } from '../analyse-article.ts'

/** `text` becomes an article of its own; a first line that ends in `|` is its title. */
export function analysisOf(
  text: string,
  published: IsoDate | null,
  lang: Language = 'ar',
): AnalysedArticle {
  const bar = text.indexOf('|')
  const title = bar < 0 ? null : { start: 0, end: bar, text: text.slice(0, bar) }
  const article: Article = {
    unit: 'a1',
    kind: 'article',
    start: 0,
    end: text.length,
    title,
    body: [{ start: bar + 1, end: text.length }],
    headings: [],
    lang,
    outlet: null,
    author: null,
    credits: [],
    keywords: [],
    section: null,
    published: {
      start: published,
      end: published,
      time: null,
      zone: null,
      precision: 'day',
      basis: published === null ? 'none' : 'given',
      why: '',
    },
  }
  return analyseArticle(text, article)
}

export function mentionsIn(analysed: AnalysedArticle): ActorMention[] {
  return analysed.sentences.flatMap(({ actors }) => actors)
}

/** `CODE form: words` for every party that the text names, in its order, each expression once. */
export function actorsOf(text: string, published: IsoDate | null, lang?: Language): string[] {
  const seen = new Set<string>()
  for (const { code, form, text: words, start } of mentionsIn(analysisOf(text, published, lang))) {
    seen.add(`${start}\u0000${code} ${form}: ${words}`)
  }
  return [...seen].map(line => line.slice(line.indexOf('\u0000') + 1))
}
