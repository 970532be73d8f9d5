/**
 * What holds for every store. One function of tests, run against each real database by a test file of
 * its own; a store that passes it may stand below the rest of the program.
 */
// biome-ignore lint/correctness/noUndeclaredDependencies: only test files import this one
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store, StoreTools } from '../store.ts'
import { accusation, first, page, record, second, tools } from './example-pages.ts'

/** `open` gives an empty store each time; `done` removes what it left behind. */
export function describeStore(
  name: string,
  open: (tools: StoreTools) => Promise<{ store: Store; done: () => Promise<void> }>,
): void {
  describe(name, () => {
    let store: Store
    let done: () => Promise<void>
    beforeEach(async () => {
      ;({ store, done } = await open(tools))
    })
    afterEach(async () => {
      await store.close()
      await done()
    })
    describePutting(() => store)
    describeRecords(() => store)
    describeRelations(() => store)
    describePages(() => store)
  })
}

function describePutting(store: () => Store): void {
  test('an empty store answers', async () => {
    expect(await store().summary()).toMatchObject({ pages: 0, records: 0, first: null })
    expect(await store().records({})).toMatchObject({ records: [], total: 0, next: null })
    expect(await store().record('none')).toBeUndefined()
    expect(await store().page('none')).toBeUndefined()
    expect(await store().raw('none')).toBeUndefined()
    expect(await store().relations(undefined, 10)).toEqual([])
  })

  test('a page put twice is there once', async () => {
    expect(await store().put([page('a'), page('b'), page('a')])).toEqual([
      'added',
      'added',
      'known',
    ])
    expect(await store().put([page('a')])).toEqual(['known'])
    expect(await store().known(['a'.padEnd(64, '0'), 'x'], '1.0.0')).toEqual(
      new Set(['a'.padEnd(64, '0')]),
    )
    expect(await store().summary()).toMatchObject({ pages: 2, articles: 2, records: 2, events: 2 })
  })

  test('a newer version is added beside the older, and only it is shown', async () => {
    await store().put([page('a')])
    const stamp = await store().stamp()
    const newer = page('a', { version: '2.0.0', records: [record('new', first)] })
    expect(await store().put([newer])).toEqual(['recoded'])
    expect(await store().stamp()).not.toBe(stamp)
    const { records, total } = await store().records({})
    expect([total, records.map(({ id }) => id)]).toEqual([1, ['new']])
    expect((await store().record('a-r1'))?.id).toBe('a-r1')
    expect(await store().known(['a'.padEnd(64, '0')], '1.0.0')).toHaveProperty('size', 1)
    expect(await store().summary()).toMatchObject({ pages: 1, records: 1, version: '2.0.0' })
  })

  test('bytes come back as they were handed over', async () => {
    const raw = Buffer.from([0xff, 0x00, 0x0a, 0xd9, 0x85])
    await store().put([page('a', { raw })])
    const kept = await store().raw('a'.padEnd(64, '0'))
    expect(Buffer.from(kept?.raw ?? [])).toEqual(raw)
  })

  test('half a surrogate pair costs no offset', async () => {
    const text = 'The \ud800 minister met him.'
    await store().put([page('a', { text, records: [record('r', text)] })])
    const { text: kept = '', records = [] } = (await store().page('a'.padEnd(64, '0'))) ?? {}
    const { start = 0, end = 0, text: words } = records[0]?.evidence ?? {}
    expect(kept.slice(start, end)).toBe(words)
  })
}

function describeRecords(store: () => Store): void {
  test('the day is the record\u2019s own, else the publication\u2019s, else none', async () => {
    await store().put([
      page('a'),
      page('b', { text: second, records: [accusation] }),
      page('c', { published: null }),
    ])
    const { records } = await store().records({})
    expect(records.map(({ day, dayBasis }) => [day, dayBasis])).toEqual([
      ['2026-01-05', 'published'],
      ['2026-01-02', 'date'],
      [null, 'none'],
    ])
    const ascending = await store().records({ sort: 'day' })
    expect(ascending.records.map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-05', null])
  })

  test('a listing goes on where it stopped, in both directions', async () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-02', null, '2026-01-03', null]
    await store().put(days.map((published, i) => page(`p${i}`, { published })))
    for (const sort of ['day', '-day'] as const) {
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const answer = await store().records({ sort, limit: 2, ...(cursor ? { cursor } : {}) })
        seen.push(...answer.records.map(({ id }) => id))
        expect(answer.total).toBe(6)
        cursor = answer.next
      } while (cursor !== null)
      expect([seen.length, new Set(seen).size]).toEqual([6, 6])
    }
    await expect(store().records({ cursor: 'made-up' })).rejects.toMatchObject({
      code: 'store/bad-cursor',
    })
    const exported = []
    for await (const { id } of store().eachRecord({})) exported.push(id)
    expect(exported.length).toBe(6)
  })

  const filters = [
    { filter: { actor: 'GRA' }, ids: ['a-r1', 'acc'] },
    { filter: { actor: 'GRA', other: 'RUR' }, ids: ['a-r1', 'acc'] },
    { filter: { actor: 'GRA', other: 'XXX' }, ids: [] },
    { filter: { type: ['ACCUSE'] }, ids: ['acc'] },
    { filter: { type: ['ACCUSE', 'CONSULT'], status: ['occurred'] }, ids: ['a-r1'] },
    { filter: { mode: 'meet' }, ids: ['a-r1'] },
    { filter: { from: '2026-01-03' }, ids: ['a-r1'] },
    { filter: { to: '2026-01-03' }, ids: ['acc'] },
    { filter: { outlet: ['The Strelsau Gazette'] }, ids: ['a-r1', 'acc'] },
    { filter: { lang: ['ar'] }, ids: [] },
    { filter: { q: 'SPYING' }, ids: ['acc'] },
    { filter: { q: 'graust minister' }, ids: ['a-r1'] },
    { filter: { q: '" OR * NEAR(' }, ids: [] },
    { filter: { minConfidence: 0.9 }, ids: [] },
  ] as const
  test.for(filters)('filter $filter', async ({ filter, ids }) => {
    await store().put([page('a'), page('b', { text: second, records: [accusation] })])
    const answer = await store().records(filter)
    expect(answer.records.map(({ id }) => id)).toEqual(ids)
    expect(answer.total).toBe(ids.length)
  })

  test('a facet shows what else could be chosen', async () => {
    await store().put([page('a'), page('b', { text: second, records: [accusation] })])
    const { facets } = await store().records({ type: ['ACCUSE'] })
    expect(facets.type).toEqual([
      { value: 'ACCUSE', count: 1 },
      { value: 'CONSULT', count: 1 },
    ])
    expect(facets.status).toEqual([{ value: 'alleged', count: 1 }])
  })
}

function describeRelations(store: () => Store): void {
  test('two actors, their events by day, and what they weigh', async () => {
    const again = record('again', first, { confidence: 0.9 })
    await store().put([
      page('a', { records: [record('a-r1', first), again] }),
      page('b', { text: second, records: [accusation] }),
    ])
    const summary = {
      a: 'GRA',
      b: 'RUR',
      records: 3,
      events: 2,
      cooperation: 1,
      conflict: 1,
      first: '2026-01-02',
      last: '2026-01-05',
    }
    expect(await store().relations(undefined, 10)).toEqual([summary])
    expect(await store().relations('RUR', 10)).toEqual([summary])
    expect(await store().relations('XXX', 10)).toEqual([])
    const { relation, events } = await store().relation('RUR', 'GRA', {})
    expect(relation).toEqual(summary)
    expect(events.map(({ type, day, records }) => [type, day, records.length])).toEqual([
      ['ACCUSE', '2026-01-02', 1],
      ['CONSULT', '2026-01-05', 2],
    ])
    const calm = await store().relation('RUR', 'GRA', { type: ['CONSULT'] })
    expect(calm.events.length).toBe(1)
    expect(calm.relation).toMatchObject({ events: 1, conflict: 0 })
  })

  test('an event is addressed by page, unit and number, whoever wrote the unit before it', async () => {
    const plain = record('plain', first, { event: 'e5' })
    const prefixed = record('prefixed', first, { event: 'a1:e5' })
    await store().put([page('a', { records: [plain] }), page('b', { records: [prefixed] })])
    const { events } = await store().relation('GRA', 'RUR', {})
    expect(events.map(({ id }) => id)).toEqual(
      ['a', 'b'].map(name => `${name.padEnd(64, '0')}/a1:e5`),
    )
    expect(events.flatMap(({ records }) => records.map(({ event }) => event))).toEqual(['e5', 'e5'])
  })

  test('actors are counted by records', async () => {
    await store().put([page('a'), page('b', { text: second, records: [accusation] })])
    expect(await store().actors()).toEqual([
      { code: 'GRA', records: 2 },
      { code: 'RUR', records: 2 },
    ])
  })
}

function describePages(store: () => Store): void {
  test('pages are listed newest first and read whole', async () => {
    await store().put([page('a')])
    await store().put([page('b', { text: second, records: [accusation], sample: true })])
    const listed = await store().pages(1)
    expect(listed.pages.map(({ page: id }) => id)).toEqual(['b'])
    const rest = await store().pages(5, listed.next ?? '')
    expect(rest).toMatchObject({ pages: [{ page: 'a' }], next: null })
    const whole = await store().page('b'.padEnd(64, '0'))
    expect(whole).toMatchObject({
      summary: { page: 'b', sample: true, records: 1, outlet: 'The Strelsau Gazette' },
      text: second,
      articles: [{ unit: 'a1' }],
      records: [{ id: 'acc', source: { page: 'b', sample: true } }],
      problems: [],
    })
  })

  test('articles are found by their words, with a quote that is in the page', async () => {
    await store().put([page('a'), page('b', { text: second, records: [accusation] })])
    const found = await store().searchArticles('minister', 5)
    expect(found.map(({ source }) => source.page)).toEqual(['a'])
    const [{ snippet, hits } = { snippet: undefined, hits: [] }] = found
    expect(first.slice(snippet?.start, snippet?.end)).toBe(snippet?.text)
    expect(hits.map(({ start, end }) => first.slice(start, end))).toEqual(['minister'])
    expect(await store().searchArticles('  ', 5)).toEqual([])
  })
}
