/**
 * Goal: a page of text comes apart into its articles, boilerplate left out, with dates and credits.
 * Method: whole invented pages, each showing one way in which pages are messy.
 */
import { describe, expect, test } from 'vitest'
import type { Article, Page } from '#model'
import { type ReadTools, readPage } from './index.ts'

const tools: ReadTools = { findDays: () => [] }

const title = 'وفد المرفأ يصل إلى العاصمة لبحث أسعار القمح'
const first = 'وصل وفد المرفأ إلى العاصمة صباح اليوم لبحث أسعار القمح مع وزارة التجارة.'
const second = 'وقال رئيس الوفد إن المحادثات ستستمر يومين وتشمل النقل البحري والتأمين.'
const third = 'وأضاف أن الاتفاق سيوقع في نهاية الأسبوع إذا وافق عليه الطرفان في الجلسة الأخيرة.'

const read = (lines: readonly string[], facts: Partial<Page> = {}) => {
  const text = lines.join('\n')
  const articles = readPage({ id: 'p', text, ...facts }, tools)
  const bodyOf = (article: Article | undefined) =>
    (article?.body ?? []).map(span => text.slice(span.start, span.end))
  return { text, articles, bodyOf }
}

const bodies = [
  { why: 'nothing but an article', in: [title, first, second, third] },
  {
    why: 'an advertisement and a loader',
    in: [title, 'إعلان', first, second, 'Loading...', third],
  },
  { why: 'a lone link inside', in: [title, first, 'اقرأ أيضاً: الوزير يزور المرفأ', second, third] },
  {
    why: 'a lone link under its label',
    in: [title, first, 'إقرأ أيضا:', 'الوزير يزور المرفأ القديم', second, third],
  },
  {
    why: 'headlines poured between paragraphs',
    in: [
      title,
      first,
      second,
      'الوزير يزور المرفأ القديم ويلتقي العمال',
      'خمس معلومات عن أسعار القمح في المنطقة',
      third,
    ],
  },
  {
    why: 'a foot of rules, notices and credits',
    in: [title, first, second, third, '--------', 'جميع الحقوق محفوظة', 'رويترز / أ ف ب'],
  },
  {
    why: 'outlet, section and date above',
    in: ['صحيفة المرفأ', title, ', اقتصاد', 'الأحد 4 مايو 2031', first, second, third],
  },
]

describe('one article', () => {
  test.for(bodies)('$why', ({ in: lines }) => {
    const { articles, bodyOf } = read(lines)
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({
      unit: 'a1',
      kind: 'article',
      lang: 'ar',
      title: { text: title },
    })
    expect(bodyOf(articles[0])).toEqual([first, second, third])
  })

  test('head and foot are kept as facts', () => {
    const { articles } = read([
      'صحيفة المرفأ',
      title,
      ', اقتصاد',
      'تاريخ النشر: 4 مايو 2031 بتوقيت غرينتش',
      'كتبت: سلمى الحداد',
      first,
      'محادثات صعبة',
      second,
      'المصدر: رويترز + وكالات',
      'كلمات دلالية: القمح، المرفأ',
    ])
    expect(articles[0]).toMatchObject({
      outlet: 'صحيفة المرفأ',
      section: 'اقتصاد',
      author: 'سلمى الحداد',
      credits: ['رويترز', 'وكالات'],
      keywords: ['القمح', 'المرفأ'],
      published: { start: '2031-05-04', zone: 'GMT', basis: 'stated', precision: 'day' },
    })
    expect(articles[0]?.headings).toHaveLength(1)
  })

  test('a question that an interviewer asks names no author', () => {
    const { articles } = read([
      title,
      first,
      second,
      'الكاتب: هل تكفي يومان للمحادثات؟',
      third,
      first,
      second,
      third,
    ])
    expect(articles[0]?.author).toBeNull()
  })
})

describe('several articles', () => {
  const otherTitle = 'وزير التجارة: أسعار القمح لن ترتفع هذا العام'
  const otherLead =
    'قال وزير التجارة في مؤتمر صحفي إن أسعار القمح لن ترتفع هذا العام في أي من الأسواق.'

  test('a second article after source and read-also labels', () => {
    const { articles, bodyOf } = read(
      [title, first, second, 'المصدر: رويترز', 'إقرأ أيضاً:', otherTitle, otherLead, third],
      {
        published: '2031-05-04T10:00:00+03:00',
      },
    )
    expect(articles.map(one => [one.unit, one.title?.text])).toEqual([
      ['a1', title],
      ['a2', otherTitle],
    ])
    expect(bodyOf(articles[0])).toEqual([first, second])
    expect(bodyOf(articles[1])).toEqual([otherLead, third])
    expect(articles[0]?.published).toMatchObject({
      start: '2031-05-04',
      time: '10:00',
      basis: 'given',
    })
    expect(articles[1]?.published).toMatchObject({ start: null, basis: 'none' })
  })

  test('a second article without closing labels, known by its own lead', () => {
    const { articles } = read([title, first, second, 'اقرأ أيضا', otherTitle, otherLead, third])
    expect(articles.map(one => one.title?.text)).toEqual([title, otherTitle])
  })
})

describe('publication', () => {
  const cases = [
    {
      why: 'the caller knows',
      page: { published: '2031-05-04T23:30:00-02:00' },
      lines: [],
      want: { start: '2031-05-04', time: '23:30', zone: '-02:00', basis: 'given' },
    },
    {
      why: 'the page disagrees',
      page: { published: '2031-05-09' },
      lines: ['نشر في: 4/5/2031'],
      want: { start: '2031-05-04', basis: 'stated' },
    },
    {
      why: 'only an update',
      page: {},
      lines: ['آخر تحديث: 4/5/2031'],
      want: { start: '2031-05-04', basis: 'stated' },
    },
    {
      why: 'mark-up',
      page: { markup: { published: '2031-05-04T01:00:00+04:00' } },
      lines: [],
      want: { start: '2031-05-04', zone: '+04:00', basis: 'stated' },
    },
    {
      why: 'nothing',
      page: { retrieved: '2031-06-01' },
      lines: [],
      want: { start: null, basis: 'none' },
    },
  ]

  test.for(cases)('$why', ({ page, lines, want }) => {
    expect(read([title, ...lines, first, second], page).articles[0]?.published).toMatchObject(want)
  })

  test('a date in words goes to the time grammar', () => {
    const findDays: ReadTools['findDays'] = text => [
      {
        kind: 'time',
        start: 0,
        end: text.length,
        text,
        rule: 'fake',
        why: '',
        value: { start: '2031-05-04', end: '2031-05-04', precision: 'day' },
      },
    ]
    const text = [title, 'تاريخ النشر: 12 محرم 1453', first].join('\n')
    expect(readPage({ id: 'p', text }, { findDays })[0]?.published).toMatchObject({
      start: '2031-05-04',
      basis: 'stated',
    })
  })
})

test('outside the ranges that mark-up names nothing is prose', () => {
  const text = [title, first, second, third].join('\n')
  const start = text.indexOf(first)
  const markup = { title, body: [{ start, end: start + first.length }] }
  const { articles, bodyOf } = read([title, first, second, third], { markup })
  expect(bodyOf(articles[0])).toEqual([first])
})

describe('odd pages', () => {
  const odd = [
    { why: 'empty', in: '' },
    { why: 'spaces', in: ' \n \t\n' },
    { why: 'ornaments', in: '----\n***' },
  ]
  test.for(odd)('gives no article: $why', ({ in: text }) => {
    expect(readPage({ id: 'p', text }, tools)).toEqual([])
  })

  const huge = [
    { why: 'one letter', in: 'ا'.repeat(5_000_000) },
    { why: 'words', in: 'كلمة '.repeat(1_000_000) },
    { why: 'half signatures', in: '— (@'.repeat(1_000_000) },
    { why: 'weekdays', in: 'الأحد 9 يونيو '.repeat(250_000) },
    { why: 'keywords', in: `كلمات دلالية: ${'كلمة '.repeat(1_000_000)}` },
  ]
  test.for(huge)('five megabytes on one line: $why', { timeout: 10_000 }, ({ in: text }) => {
    const articles = readPage({ id: 'p', text, retrieved: '2031-01-01' }, tools)
    for (const { body } of articles) expect(body.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
  })

  test('lone surrogates pass through', () => {
    const { articles, bodyOf } = read([`${title}\uD83D`, `\uDE00${first}`])
    expect(bodyOf(articles[0])).toEqual([`\uDE00${first}`])
  })
})
