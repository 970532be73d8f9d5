/** Pages of invented countries, small enough to count by hand, for the tests that any store must pass. */
import type { Article, CodedPage, Party, Record } from '@marsad/core/model'
import type { PageToPut, StoreTools } from '../store.ts'

const moments = { next: 0 }

export const tools: StoreTools = {
  fold: text => text.toLowerCase().replaceAll('\u0623', '\u0627'),
  score: type => (type === 'CONSULT' ? 4 : type === 'ACCUSE' ? -2 : 0),
  now: () => new Date(Date.UTC(2026, 0, 1) + moments.next++ * 1000).toISOString(),
}

export const first: string = 'The minister of Ruritania met his colleague of Graustark on Monday.'
export const second: string = 'Graustark accused Ruritania of spying.'

function party(code: string, text: string): Party {
  return { code, sector: 'GOV', entity: null, start: 0, end: text.length, text }
}

export function record(id: string, sentence: string, given: Partial<Record> = {}): Record {
  const trigger = { start: 0, end: 3, text: sentence.slice(0, 3) }
  return {
    id,
    unit: 'a1',
    type: 'CONSULT',
    mode: 'meet',
    contexts: ['diplomatic'],
    status: 'occurred',
    actors: [party('RUR', 'Ruritania'), party('GRA', 'Graustark')],
    recipients: [],
    third: [],
    date: null,
    place: null,
    said: [],
    trigger,
    evidence: { start: 0, end: sentence.length, text: sentence },
    event: 'e1',
    confidence: 0.8,
    rule: 'test',
    links: [],
    ...given,
  }
}

function article(text: string, published: string | null): Article {
  const day = published as Article['published']['start']
  return {
    unit: 'a1',
    kind: 'article',
    start: 0,
    end: text.length,
    title: null,
    body: [{ start: 0, end: text.length }],
    headings: [],
    lang: 'en',
    outlet: 'The Strelsau Gazette',
    author: null,
    credits: [],
    keywords: [],
    section: null,
    published: {
      start: day,
      end: day,
      time: null,
      zone: null,
      precision: 'day',
      basis: day === null ? 'none' : 'stated',
      why: '',
    },
  }
}

export function page(
  name: string,
  {
    text = first,
    published = '2026-01-05' as string | null,
    ...given
  }: Partial<PageToPut> & {
    readonly published?: string | null
    readonly records?: readonly Record[]
  } = {},
): PageToPut {
  const records = given.records ?? [record(`${name}-r1`, text)]
  const coded: CodedPage = {
    page: name,
    articles: [article(text, published)],
    records,
    problems: [],
  }
  return {
    hash: name.padEnd(64, '0'),
    kind: 'text',
    raw: Buffer.from(text),
    url: null,
    outlet: null,
    retrieved: null,
    sample: false,
    text,
    coded,
    version: '1.0.0',
    ...given,
  }
}

export const accusation: Record = record('acc', second, {
  type: 'ACCUSE',
  mode: 'allege',
  status: 'alleged',
  actors: [party('GRA', 'Graustark')],
  recipients: [party('RUR', 'Ruritania')],
  date: {
    start: '2026-01-02',
    end: '2026-01-02',
    precision: 'day',
    basis: 'stated',
    text: 'Friday',
    why: '',
  },
})
