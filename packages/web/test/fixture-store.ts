/** The fixture's answers in the shapes of the API, built from its rows; and one hostile page. */
import type { ActorView, Article, IsoDate, PageAnswer, RecordView } from '@marsad/core/model'
import { type Row, rows } from './fixture-rows.ts'
import { readMarked } from './fixture-text.ts'

const hostile: Row = {
  published: '2025-06-15',
  lang: 'en',
  outlet: '"><img src=x onerror=alert(1)>',
  type: 'ACCUSE',
  mode: 'allege',
  status: 'occurred',
  score: -2.8,
  says: '[a:NOR|<script>document.title="broken"</script>] [t|accused] [r:ISL|<img src=x onerror=alert(2)>] of \u202Enothing\u202C.',
}

const clutter = {
  en: {
    before: ['ADVERTISEMENT', 'Loading...'],
    after: ['Read also: Herring prices fall', 'Tags: fish trade sea', '© All rights reserved'],
  },
  ar: {
    before: ['إعلان', 'Loading...'],
    after: ['اقرأ أيضا: تراجع أسعار الرنجة', 'كلمات مفتاحية: صيد بحر تجارة', 'جميع الحقوق محفوظة'],
  },
} as const

const second = {
  en: 'The talks had been prepared for weeks, and both delegations brought maps of the fishing grounds that they had drawn themselves.',
  ar: 'وكانت المحادثات قد أعدت لأسابيع، وحمل الوفدان خرائط لمناطق الصيد رسماها بنفسيهما، ولم يصدر عن اللقاء بيان مشترك.',
} as const

const harbour = '@harbour_master: Ships are waiting at the quay. 6:02 PM'

const brokenCharacter = {
  code: 'page/lone-surrogate',
  message: 'A broken character at 14 was replaced.',
} as const

const sources = [...rows, hostile]

export const pages: readonly PageAnswer[] = sources.map(pageOf)
export const records: readonly RecordView[] = pages.flatMap(page => page.records)

function pageOf(row: Row, index: number): PageAnswer {
  const { before, after } = clutter[row.lang]
  const plain = readMarked(row.says, 0).text
  const title = plain.split(/[,،.]/u)[0] ?? plain
  const head = [...before, title, `${row.outlet} · ${row.published}`, ''].join('\n')
  const marked = readMarked(row.says, head.length)
  const post = row.lang === 'ar' ? [harbour] : []
  const text = [head + marked.text, second[row.lang], ...post, ...after].join('\n')
  const articles = unitsOf(row, title, text, marked.text)
  const problems = index % 9 === 4 ? [brokenCharacter] : []
  const summary = {
    hash: (index + 1).toString(16).padStart(64, '0'),
    page: `page-${index + 1}`,
    url: index % 3 === 0 ? 'javascript:alert(3)' : `https://news.example/${index + 1}`,
    outlet: row.outlet,
    title,
    lang: row.lang,
    published: row.published,
    retrieved: `${row.published}T12:00:00Z`,
    sample: true,
    articles: 1,
    records: 1,
    problems: problems.length,
  }
  const records = [recordOf(row, index, marked, head.length, summary)]
  return { summary, text, articles, records, problems }
}

function unitsOf(row: Row, title: string, text: string, says: string): Article[] {
  const titleStart = text.indexOf(title)
  const start = text.indexOf(says, titleStart + title.length)
  const next = start + says.length + 1
  const end = next + second[row.lang].length
  const article: Article = {
    unit: 'a1',
    kind: 'article',
    start: titleStart,
    end,
    title: { start: titleStart, end: titleStart + title.length, text: title },
    body: [
      { start, end: start + says.length },
      { start: next, end },
    ],
    headings: [],
    lang: row.lang,
    outlet: row.outlet,
    author: null,
    credits: [row.outlet],
    keywords: row.lang === 'ar' ? ['صيد', 'بحر'] : ['fish', 'sea'],
    section: null,
    published: publishedOn(row.published as IsoDate),
  }
  const at = text.indexOf(harbour)
  if (at < 0) return [article]
  const body = [{ start: at, end: at + harbour.length }]
  const post = {
    unit: 'p1',
    kind: 'post',
    lang: 'en',
    title: null,
    handle: '@harbour_master',
  } as const
  return [article, { ...article, ...post, start: at, end: at + harbour.length, body }]
}

function publishedOn(day: IsoDate): Article['published'] {
  const known = { time: '09:30', zone: 'GMT', precision: 'day', basis: 'stated' } as const
  return { start: day, end: day, ...known, why: 'line under the title' }
}

function recordOf(
  row: Row,
  index: number,
  marked: ReturnType<typeof readMarked>,
  start: number,
  source: PageAnswer['summary'],
): RecordView {
  const { type, mode, status, score, days, sure = 0.62 + ((index * 7) % 35) / 100 } = row
  const { text, ...parts } = marked
  const date = days && {
    start: days[0] as IsoDate,
    end: days[1] as IsoDate,
    precision: days[2],
    basis: 'stated' as const,
    text: '',
    why: days[3],
  }
  return {
    id: row.key ?? `r${index + 1}`,
    unit: 'a1',
    ...{ type, mode, status, score, confidence: sure },
    contexts: type === 'CONSULT' ? ['diplomatic'] : ['economic'],
    ...parts,
    date: date ?? null,
    evidence: { start, end: start + text.length, text },
    event: 'e1',
    rule: `${row.lang}/${type.toLowerCase()}/${mode ?? 'plain'}`,
    links: (row.links ?? []).map(({ kind, to }) => ({ kind, record: to })),
    source,
    day: date?.start ?? row.published,
    dayEnd: date?.end ?? row.published,
    dayBasis: date ? 'date' : 'published',
  }
}

const names: readonly (readonly [string, string, string, ActorView['kind']])[] = [
  ['NOR', 'Norway', 'النرويج', 'state'],
  ['PRT', 'Portugal', 'البرتغال', 'state'],
  ['ISL', 'Iceland', 'أيسلندا', 'state'],
  ['JPN', 'Japan', 'اليابان', 'state'],
  ['KAZ', 'Kazakhstan', 'كازاخستان', 'state'],
  ['BRA', 'Brazil', 'البرازيل', 'state'],
  ['UNO', 'United Nations', 'الأمم المتحدة', 'organisation'],
]

export const actors: readonly ActorView[] = names.map(([code, en, ar, kind]) => ({
  code,
  en,
  ar,
  kind,
  records: records.filter(record => codesOf(record).includes(code)).length,
}))

export function codesOf(record: RecordView): string[] {
  const all = [...record.actors, ...record.recipients, ...record.third]
  return [...new Set(all.map(party => party.code))]
}
