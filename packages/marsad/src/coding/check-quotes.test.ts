/** Goal: no record leaves whose words are not in the page. Method: one wrong place at a time. */
import type { CodedPage, Record } from '@marsad/core/model'
import { expect, test } from 'vitest'
import { checkQuotes } from './check-quotes.ts'

const text = 'Ruritania met Graustark.'
const quote = (start: number, end: number) => ({ start, end, text: text.slice(start, end) })
const party = { code: 'RUR', sector: null, entity: null, ...quote(0, 9) }
const place = { code: 'RUR', name: 'Strelsau', lat: null, lon: null, start: 0, end: 9 }
const good: Record = {
  id: 'good',
  unit: 'a1',
  type: 'CONSULT',
  mode: null,
  contexts: [],
  status: 'occurred',
  actors: [party],
  recipients: [],
  third: [],
  date: null,
  place,
  said: [],
  trigger: quote(10, 13),
  evidence: quote(0, text.length),
  event: 'e1',
  confidence: 1,
  rule: 'test',
  links: [{ kind: 'denies', record: 'other' }],
}
const page = (record: Record): CodedPage => ({
  page: 'p',
  articles: [],
  records: [record, { ...good, id: 'other', links: [{ kind: 'answers', record: record.id }] }],
  problems: [],
})

test('true quotes pass untouched', () => {
  const coded = page(good)
  expect(checkQuotes(coded, text)).toBe(coded)
})

const wrong: readonly { readonly why: string; readonly given: Partial<Record> }[] = [
  { why: 'evidence of other words', given: { evidence: { start: 0, end: 4, text: 'Graus' } } },
  { why: 'trigger beyond the end', given: { trigger: { start: 20, end: 99, text: 'ark.' } } },
  { why: 'an empty trigger', given: { trigger: { start: 3, end: 3, text: '' } } },
  {
    why: 'offsets that are no numbers',
    given: { trigger: { start: Number.NaN, end: 3, text: 'Rur' } },
  },
  { why: 'an actor', given: { actors: [{ ...party, text: 'ruritania' }] } },
  { why: 'a recipient', given: { recipients: [{ ...party, start: 1 }] } },
  { why: 'a third', given: { third: [{ ...party, end: 8 }] } },
  { why: 'a place beyond the page', given: { place: { ...place, end: 99 } } },
]
test.for(wrong)('$why', ({ given }) => {
  const { records, problems } = checkQuotes(page({ ...good, ...given }), text)
  expect(records.map(({ id, links }) => [id, links])).toEqual([['other', []]])
  expect(problems).toMatchObject([{ code: 'page/quote-mismatch' }])
})
