/**
 * Goal: one noun, one meaning. Whoever meets a noun of the model finds it in docs/glossary.md in both
 * languages, and nothing stands there that the model has given up.
 * Method: the exported names of the model that begin with a capital, against the rows of the tables.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

const model = read('packages/core/src/model/index.ts')
const nouns = [...model.matchAll(/\{([^}]*)\}/gu)]
  .flatMap(([, names = '']) => names.split(','))
  .map(name => name.replace(/^\s*type\s/u, '').trim())
  .filter(name => /^[A-Z]/u.test(name))

const rows = [...read('docs/glossary.md').matchAll(/^\| `(\w+)` \| (.+) \| (.+) \|$/gmu)].map(
  ([, noun = '', english = '', arabic = '']) => ({ noun, english, arabic }),
)

describe('docs/glossary.md', () => {
  test('there are nouns to compare', () => {
    expect(nouns.length).toBeGreaterThan(30)
  })

  test('holds every noun of the model, and no other, once', () => {
    expect(rows.map(({ noun }) => noun).sort()).toEqual([...nouns].sort())
  })

  test.for(rows)('$noun is explained in both languages', ({ english, arabic }) => {
    expect(english).toMatch(/\.$|…$/u)
    expect(arabic).toMatch(/\p{Script=Arabic}{2}/u)
  })
})
