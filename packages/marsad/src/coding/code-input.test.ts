/**
 * Goal: whatever is handed over becomes a coded page with every problem named, and a list of mentions
 * in which nothing stands twice. Method: invented pages, one of them too large to be read whole.
 */
import { expect, test } from 'vitest'
import type { Draft, Input } from '../acquire/index.ts'
import { analyseInput, codeInput } from './code-input.ts'

function input(draft: Draft): Input {
  return { id: draft.id, origin: 'test', kind: 'json', raw: Buffer.alloc(0), draft, problems: [] }
}

const sentence = 'Norway and Portugal signed an agreement in Lisbon on Monday.'
const large = `<article><h1>Two ministers sign</h1><p>${sentence}</p>${'<p>More of the same, at length.</p>'.repeat(200_000)}</article>`

test('an HTML page beyond what is read is coded in part, and says so', {
  timeout: 60_000,
}, async () => {
  expect(large.length).toBeGreaterThan(6_400_000)
  const { coded, page } = await codeInput(input({ id: 'large', html: large }))
  expect(coded.problems.map(({ code }) => code)).toEqual(['page/too-large'])
  expect(page).not.toHaveProperty('problem')
  const { problems } = await analyseInput(input({ id: 'large', html: large }))
  expect(problems?.map(({ code }) => code)).toEqual(['page/too-large'])
})

test('an HTML page of an ordinary size has no problem', async () => {
  const html = `<article><h1>Two ministers sign</h1><p>${sentence}</p></article>`
  expect((await codeInput(input({ id: 'small', html }))).coded.problems).toEqual([])
})

test.for([
  { in: sentence },
  {
    in: 'The Norwegian and Portuguese foreign ministers met in Oslo. The two ministers met again.',
  },
  { in: 'التقى وزيرا خارجية النرويج والبرتغال في أوسلو، واتفق الوزيران على لقاء آخر بين البلدين.' },
])('no mention stands twice: $in', async ({ in: text }) => {
  const { mentions } = await analyseInput(input({ id: 'm', text }))
  const keys = mentions.map(mention =>
    mention.kind === 'time'
      ? `${mention.start} ${mention.end} ${JSON.stringify(mention.value)}`
      : `${mention.kind} ${mention.start} ${mention.end} ${mention.code} ${mention.entity}`,
  )
  expect(keys.length).toBeGreaterThan(2)
  expect(keys).toEqual([...new Set(keys)])
})
