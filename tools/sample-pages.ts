/**
 * The samples as the program reads them, beside what a careful reader wrote down: for each page its
 * coded form, its text, and the expected records with their place in that text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { analysePage } from '../packages/core/src/index.ts'
import type { CodedPage, Page, Span } from '../packages/core/src/model/index.ts'
import { readInputs } from '../packages/marsad/src/acquire/index.ts'
import { codeInput } from '../packages/marsad/src/coding/index.ts'

export interface ExpectedArticle {
  readonly unit: string
  readonly kind: 'article' | 'post'
  readonly lang?: string
  readonly title?: string | null
  readonly section?: string | null
  readonly author?: string | null
  readonly outlet?: string | null
  readonly published?: { readonly [key: string]: string | null } | null
  readonly credits?: readonly string[]
  readonly firstWords?: string
  readonly lastWords?: string
}

export interface ExpectedRecord {
  readonly unit: string
  readonly sentence: string
  readonly trigger: string
  readonly type: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly status: string
}

export interface SamplePage {
  readonly name: string
  readonly text: string
  readonly coded: CodedPage
  readonly expected: {
    readonly articles: readonly ExpectedArticle[]
    readonly notProse: readonly string[]
    readonly records: readonly (ExpectedRecord & { readonly at: Span })[]
  }
}

const folder = resolve(import.meta.dirname, '../samples')

export async function readSamples(): Promise<readonly SamplePage[]> {
  const names = readdirSync(folder).filter(name => /\.(?:txt|html)$/u.test(name))
  return Promise.all(names.sort().map(readSample))
}

async function* nothing(): AsyncGenerator<Buffer> {}

async function readSample(file: string): Promise<SamplePage> {
  const name = file.replace(/\.\w+$/u, '')
  for await (const input of readInputs([resolve(folder, file)], nothing())) {
    const { coded, page } = await codeInput(input)
    if (page === null) continue
    const expected = JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'))
    const sentences = sentencesOf(page)
    const place = (record: ExpectedRecord) => ({
      ...record,
      at: placeOf(record, page.text, sentences),
    })
    return {
      name,
      text: page.text,
      coded,
      expected: { ...expected, records: expected.records.map(place) },
    }
  }
  throw new Error(`${file} gave no page`)
}

function sentencesOf(page: Page): readonly Span[] {
  return analysePage(page).flatMap(article => article.sentences.map(({ sentence }) => sentence))
}

/** The sentence that begins so; where the splitter sees none there, the words themselves. */
function placeOf(record: ExpectedRecord, text: string, sentences: readonly Span[]): Span {
  const start = text.indexOf(record.sentence)
  const found = sentences.find(span => span.start <= start && start < span.end)
  return found ?? { start, end: start + record.sentence.length }
}
