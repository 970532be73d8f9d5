/**
 * Goal: embedded posts leave the article's prose whole, with their author, link and day.
 * Method: invented articles with posts in another language, glued and unsigned ones among them.
 */
import { describe, expect, test } from 'vitest'
import { splitLines } from './lines.ts'
import { takePosts } from './posts.ts'

const title = 'وفد المرفأ يصل إلى العاصمة'
const before = 'وصل وفد المرفأ إلى العاصمة صباح اليوم لبحث أسعار القمح.'
const after = 'وقال رئيس الوفد إن المحادثات ستستمر يومين.'
const prose = 'The delegation of the port has arrived in the capital'

const cases = [
  {
    why: 'signed, on a line of its own',
    in: [
      title,
      before,
      `${prose} https://t.co/Ab12`,
      '— Port Office (@portoffice) March 4, 2031',
      after,
    ],
    post: { author: 'Port Office', handle: '@portoffice', link: 'https://t.co/Ab12', lang: 'en' },
    day: '2031-03-04',
  },
  {
    why: 'the next sentence glued to the year',
    in: [
      title,
      before,
      `${prose} https://t.co/Ab12`,
      `— Port Office (@portoffice) March 4, 2031${after}`,
    ],
    post: { author: 'Port Office', handle: '@portoffice', link: 'https://t.co/Ab12', lang: 'en' },
    day: '2031-03-04',
  },
  {
    why: 'unsigned, led by an emoji',
    in: [title, before, `⚓️ ${prose}`, after],
    post: { author: null, handle: undefined, link: undefined, lang: 'en' },
    day: undefined,
  },
  {
    why: 'a photo site',
    in: [
      title,
      before,
      prose,
      'A post shared by Port Office (@port.office) on Mar 4, 2031 at 10:28am PDT',
      after,
    ],
    post: { author: 'Port Office', handle: '@port.office', link: undefined, lang: 'en' },
    day: '2031-03-04',
  },
]

const silent = [
  { why: 'an English name inside prose', in: [title, `${before} Port Office`, after] },
  {
    why: 'an English line without the marks of a post',
    in: [title, before, 'Annual Report of the Port Office', after],
  },
  {
    why: 'a handle in brackets without a dash',
    in: [title, 'كتب الحساب (@portoffice) رسالة قصيرة أمس.', after],
  },
]

const read = (lines: readonly string[]) => {
  const text = lines.join('\n')
  return { text, ...takePosts(text, splitLines(text), []) }
}

describe('posts', () => {
  test.for(cases)('$why', ({ in: lines, post, day }) => {
    const { text, posts, lines: own } = read(lines)
    expect(posts).toMatchObject([post])
    expect(posts[0]?.date?.day).toBe(day)
    const words = posts[0]?.body.map(span => text.slice(span.start, span.end)).join('\n')
    expect(words?.replace('⚓️ ', '')).toBe(prose)
    expect(own.map(line => line.text)).toEqual([title, before, after])
  })

  test.for(silent)('stays silent: $why', ({ in: lines }) => {
    const { posts, lines: own } = read(lines)
    expect(posts).toEqual([])
    expect(own.map(line => line.text)).toEqual(lines)
  })

  test('a post in the language of the article is the line above its signature', () => {
    const { posts, lines } = read([
      'Talks open',
      'They met.',
      prose,
      '— Port (@port) March 4, 2031',
      'They parted.',
    ])
    expect(posts).toHaveLength(1)
    expect(lines.map(line => line.text)).toEqual(['Talks open', 'They met.', 'They parted.'])
  })
})
