/**
 * Goal: an HTML page gives its article's text and the facts of its mark-up, whatever surrounds it.
 * Method: one invented page in several disguises, read on to articles where that shows more.
 */
import { describe, expect, test } from 'vitest'
import { readPage } from '../index.ts'
import { renderHtml } from './index.ts'
import { pruneHtml } from './prune.ts'

const paragraphs = [
  'وصل وفد المرفأ إلى العاصمة صباح اليوم لبحث أسعار القمح مع وزارة التجارة، في زيارة هي الأولى من نوعها منذ سنوات.',
  'وقال رئيس الوفد إن المحادثات ستستمر يومين وتشمل النقل البحري والتأمين، وإن الطرفين قريبان من اتفاق أولي.',
  'وأضاف أن الاتفاق سيوقع في نهاية الأسبوع إذا وافق عليه الطرفان في الجلسة الأخيرة، وأن نصه سينشر كاملا.',
]
const title = 'وفد المرفأ يصل إلى العاصمة'
const head = `<title>${title} - صحيفة المرفأ</title><meta property="og:site_name" content="صحيفة المرفأ">`
const body = paragraphs.map(one => `<p>${one}</p>`).join('\n')

const page = (inHead: string, inArticle: string) =>
  `<!doctype html><html lang="ar"><head>${head}${inHead}</head><body><nav><ul><li><a href="/">الرئيسية</a></ul></nav>
  <div class="article"><h1>${title}</h1>${inArticle}</div><footer>جميع الحقوق محفوظة</footer></body></html>`

const read = (html: string, url = 'https://marfa.example/news/1') => {
  const rendered = renderHtml(html, url)
  const articles = readPage({ id: 'p', url, ...rendered }, { findDays: () => [] })
  const prose = articles[0]?.body.map(span => rendered.text.slice(span.start, span.end))
  return { ...rendered, articles, prose }
}

const disguises = [
  { why: 'plain', in: body },
  {
    why: 'a picture with its caption',
    in: `<figure><img src=x><figcaption>صورة الوفد عند وصوله</figcaption></figure>${body}`,
  },
  {
    why: 'a paragraph that is one link',
    in: `${body}<p><a href="/2">الوزير يزور المرفأ القديم ويلتقي العمال</a></p>`,
  },
  {
    why: 'scripts and styles inside',
    in: body.replace('</p>', '</p><script>var a = "<p>x</p>"</script><style>p{}</style>'),
  },
  { why: 'breaks in place of paragraphs', in: `<div>${paragraphs.join('<br><br>')}</div>` },
]

describe('text', () => {
  test.for(disguises)('$why', ({ in: inArticle }) => {
    const { articles, prose, markup } = read(page('', inArticle))
    expect(markup.title).toBe(title)
    expect(articles[0]?.title?.text).toBe(title)
    expect(prose).toEqual(paragraphs)
  })

  test('an embedded post stands apart', () => {
    const post = `<blockquote class="twitter-tweet"><p>The delegation has arrived https://t.co/Ab12</p>&mdash; Port Office (@portoffice) <a href="https://t.co/x">March 4, 2031</a></blockquote>`
    const { articles, prose, markup } = read(page('', body.replace('</p>', `</p>${post}`)))
    expect(markup.posts).toHaveLength(1)
    expect(prose).toEqual(paragraphs)
    expect(articles[1]).toMatchObject({
      kind: 'post',
      handle: '@portoffice',
      published: { start: '2031-03-04' },
    })
  })
})

const authorCases = [
  { author: 'سلمى الحداد', head: '<meta name="author" content="سلمى الحداد">', in: '' },
  { author: 'سلمى الحداد', head: '', in: '<span class="writeBy">كتبت سلمى الحداد</span>' },
  { author: 'Mara Ellison', head: '', in: '<div class="byline">By Mara Ellison</div>' },
  {
    author: 'Mara Ellison',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Mara Ellison"}}</script>',
    in: '',
  },
  { author: null, head: '<meta name="author" content="صحيفة المرفأ">', in: '' },
]

test.for(authorCases)('author: $author from $head$in', ({ author, head: inHead, in: above }) => {
  expect(read(page(inHead, above + body)).articles[0]?.author).toBe(author)
})

const ld = (facts: object) => `<script type="application/ld+json">${JSON.stringify(facts)}</script>`
const dateCases = [
  {
    why: 'JSON-LD',
    day: '2031-05-04',
    head: ld({ '@type': 'NewsArticle', datePublished: '2031-05-04T01:00:00+03:00' }),
    above: '',
  },
  {
    why: 'a graph',
    day: '2031-05-04',
    head: ld({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2019-01-01' },
        { '@type': 'Article', datePublished: '2031-05-04' },
      ],
    }),
    above: '',
  },
  {
    why: 'meta',
    day: '2031-05-04',
    head: '<meta property="article:published_time" content="2031-05-04T10:00:00Z">',
    above: '',
  },
  {
    why: 'RDFa',
    day: '2031-05-04',
    head: '',
    above: '<span property="dc:date" content="2031-05-04T00:00:00+01:00">4 ماي 2031</span>',
  },
  {
    why: 'a time element',
    day: '2031-05-04',
    head: '',
    above: '<time datetime="2031-05-04">أمس</time>',
  },
  {
    why: 'a visible line',
    day: '2031-05-04',
    head: '',
    above: '<div class="date">الأحد، 4 أيار/مايو 2031</div>',
  },
  {
    why: 'UTC is a day behind what is shown',
    day: '2031-05-04',
    head: ld({ '@type': 'NewsArticle', datePublished: '2031-05-03T22:00:00Z' }),
    above: '<div class="date">الأحد 4 مايو 2031</div>',
  },
]

test.for(dateCases)('publication: $why', ({ day, head: inHead, above }) => {
  expect(read(page(inHead, above + body)).articles[0]?.published.start ?? undefined).toBe(day)
})

test('the day in the URL counts where nothing else is stated', () => {
  const { markup } = read(page('', body), 'https://marfa.example/2031/economy/5/4/story.html')
  expect(markup.published).toBe('2031-05-04')
})

test('keywords come apart at the Arabic comma', () => {
  const { markup } = read(page('<meta name="keywords" content="القمح، المرفأ، التجارة">', body))
  expect(markup.keywords).toEqual(['القمح', 'المرفأ', 'التجارة'])
})

const hostile = [
  { why: 'nesting without end', in: '<div>'.repeat(200_000) },
  { why: 'scripts never closed', in: '<script>'.repeat(300_000) },
  { why: 'marks that open nothing', in: '<'.repeat(1_000_000) },
  { why: 'quotes never closed', in: '<a "'.repeat(500_000) },
  { why: 'breaks without end', in: 'a<br>'.repeat(200_000) },
  {
    why: 'broken JSON-LD',
    in: `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
  },
]

test.for(hostile)('hostile: $why', { timeout: 20_000 }, ({ in: html }) => {
  expect(() => renderHtml(html)).not.toThrow()
})

test('pruning keeps text, drops what is never read, and keeps JSON-LD aside', () => {
  const { html, jsonLd } = pruneHtml(
    '<p data-x="1" class="a">3 < 4 <!-- no --><script>no</script><script type="application/ld+json">{"a":1}</script>yes</p>',
  )
  expect(html.replace(/\s+/gu, ' ')).toBe('<p class="a">3 &lt; 4 yes</p>')
  expect(jsonLd).toEqual(['{"a":1}'])
})
