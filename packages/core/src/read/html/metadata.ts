/**
 * What the head of a page and its attributes say: meta elements, RDFa, microdata, `<time>`.
 *
 * Each fact is kept as the page wrote it. Which statement to believe is decided elsewhere.
 */
export interface MarkupFacts {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly section?: string | undefined
  readonly keywords?: readonly string[] | undefined
  readonly outlet?: string | undefined
  readonly lang?: string | undefined
  readonly canonical?: string | undefined
}

const keysOf = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'byl',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
  ],
  published: [
    'article:published_time',
    'article:published',
    'datepublished',
    'og:published_time',
    'og:article:published_time',
    'date_published',
    'publish_date',
    'publishdate',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'dc.date.issued',
    'dc:date',
    'dc.date',
    'dcterms.created',
    'cxenseparse:recs:publishtime',
    'ptime',
    'date',
  ],
  updated: ['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod'],
  section: ['article:section', 'section', 'parsely-section'],
  keywords: ['news_keywords', 'article:tag', 'keywords', 'parsely-tags'],
  outlet: ['og:site_name', 'application-name', 'publisher', 'dc.publisher'],
} as const

type FactKey = keyof typeof keysOf

export function readMetadata(document: Document): MarkupFacts {
  const metas = collectMetas(document)
  const one = (key: FactKey) => {
    for (const name of keysOf[key]) {
      const value = metas.get(name)?.[0]
      if (value !== undefined) return value
    }
    return undefined
  }
  const author = keysOf.author.map(name => metas.get(name)?.[0]).find(isPerson)
  const tags = keysOf.keywords.map(name => metas.get(name)).find(values => values !== undefined)
  return {
    title: one('title'),
    author,
    published: one('published') ?? timeElement(document),
    updated: one('updated'),
    section: one('section'),
    keywords: tags,
    outlet: metas.get('og:site_name')?.[0] ?? one('outlet'),
    lang: document.documentElement?.getAttribute('lang') ?? undefined,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
  }
}

/** All values by lower-case name; RDFa and microdata on any element count as meta does. */
function collectMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  const add = (name: string | null, value: string | null) => {
    const text = value?.replace(/\s+/gu, ' ').trim() ?? ''
    if (name === null || text === '' || text.length > 2_000) return
    const key = name.toLowerCase()
    const values = metas.get(key) ?? []
    if (!values.includes(text)) values.push(text)
    metas.set(key, values)
  }
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')
    for (const attribute of ['property', 'name', 'itemprop'])
      add(meta.getAttribute(attribute), content)
  }
  for (const element of document.querySelectorAll(
    'span[property][content],div[property][content]',
  )) {
    add(element.getAttribute('property'), element.getAttribute('content'))
  }
  for (const element of document.querySelectorAll('[itemprop="datePublished"]')) {
    add('datePublished', element.getAttribute('datetime') ?? element.getAttribute('content'))
  }
  return metas
}

function isPerson(author: string | undefined): boolean {
  return author !== undefined && author.length < 120 && !/^(?:https?:|@|www\.)/u.test(author)
}

/** The first `<time>` that says it is the publication's, else the only one on the page. */
function timeElement(document: Document): string | undefined {
  const times = Array.from(document.querySelectorAll('time[datetime]')).slice(0, 50)
  const marked = times.find(
    time => time.hasAttribute('pubdate') || time.closest('header,h1') !== null,
  )
  const chosen = marked ?? (times.length === 1 ? times[0] : undefined)
  return chosen?.getAttribute('datetime') ?? undefined
}
