/**
 * Goal: an article becomes its sentences, in the order of the page, each with all that it names.
 * Method: small invented articles, laid out by hand.
 */
import { expect, test } from 'vitest'
import type { Article, Span } from '#model'
import { analysisOf } from './actors/actors-of.ts'
import { analyseArticle, sentencesOf } from './analyse-article.ts'

const title = 'وفد كيني في أنقرة'
const heading = 'زيارة قصيرة'
const first = 'وصل الوفد الكيني أمس. وغادر اليوم.'
const label = 'اقرأ أيضا'
const second = 'قالت رويترز: "كانت الزيارة قصيرة".'
const text = [title, heading, first, label, second].join('\n')

const spanOf = (part: string): Span => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

const article: Article = {
  ...analysisOf(text, '2026-11-20').article,
  title: { ...spanOf(title), text: title },
  headings: [spanOf(heading)],
  body: [spanOf(first), spanOf(second)],
}

test('the title, the headings and the prose, and nothing else', () => {
  expect(sentencesOf(text, article).map(({ role, text: words }) => [role, words])).toEqual([
    ['title', title],
    ['heading', heading],
    ['prose', 'وصل الوفد الكيني أمس.'],
    ['prose', 'وغادر اليوم.'],
    ['prose', second],
  ])
})

test('all offsets count in the page', () => {
  for (const one of analyseArticle(text, article).sentences) {
    const { sentence, tokens, times, actors, outlets, quotes } = one
    for (const quote of [sentence, ...times, ...actors, ...outlets, ...quotes]) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    }
    for (const { start, end } of tokens) {
      expect(start).toBeGreaterThanOrEqual(sentence.start)
      expect(end).toBeLessThanOrEqual(sentence.end)
    }
  }
})

test('times, outlets and quotations are found beside the parties', () => {
  const { sentences } = analyseArticle(text, article)
  expect(sentences[2]?.times).toMatchObject([{ text: 'أمس', value: { start: '2026-11-19' } }])
  expect(sentences[4]?.outlets).toMatchObject([{ text: 'رويترز', entity: 'outlet:reuters' }])
  expect(sentences[4]?.quotes).toMatchObject([{ text: 'كانت الزيارة قصيرة' }])
})

test('a mention knows its tokens', () => {
  for (const { actors, tokens, sentence } of analyseArticle(text, article).sentences) {
    for (const { first: from, last, start, end } of actors) {
      expect(tokens[from]?.start).toBeLessThanOrEqual(start)
      expect(tokens[last - 1]?.end).toBe(end)
      expect(sentence.start).toBeLessThanOrEqual(start)
    }
  }
})

test('an article without title and prose has no sentences', () => {
  const bare = { ...article, title: null, headings: [], body: [] }
  expect(analyseArticle(text, bare).sentences).toEqual([])
})

test('without a publication day relative times have no value', () => {
  const { published } = article
  const undated = { ...article, published: { ...published, start: null, end: null } }
  expect(analyseArticle(text, undated).sentences[2]?.times).toMatchObject([{ value: null }])
})
