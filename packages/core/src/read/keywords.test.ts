/**
 * Goal: keyword lists come apart at their separators, or, without any, where Arabic lets them.
 * Method: invented lists; the page's text stands beside those that need it.
 */
import { describe, expect, test } from 'vitest'
import { isHashtagLine, splitKeywords } from './keywords.ts'

const cases = [
  { keywords: ['ports', 'grain deal'], page: '', in: 'ports, grain deal' },
  { keywords: ['القمح', 'الموانئ البحرية'], page: '', in: 'القمح، الموانئ البحرية' },
  {
    keywords: ['قمة_المرفأ', 'القمح'].map(one => one.replace('_', ' ')),
    page: '',
    in: '#قمة_المرفأ #القمح',
  },
  {
    keywords: ['الأمن الغذائي', 'أسعار القمح', 'وزارة التجارة', 'البحر الأحمر'],
    page: '',
    in: 'الأمن الغذائي أسعار القمح وزارة التجارة البحر الأحمر',
  },
  {
    keywords: ['ليبيا', 'تونس البحرية', 'مصر والسودان'],
    page: 'وصل وفد ليبيا أمس. وغادر وفد ليبيا اليوم إلى تونس.',
    in: 'ليبيا تونس البحرية مصر والسودان',
  },
]

describe('keywords', () => {
  test.for(cases)('$in', ({ in: list, page, keywords }) => {
    expect(splitKeywords(list, page)).toEqual(keywords)
  })

  test('an empty list holds none', () => {
    expect(splitKeywords(' ، ', '')).toEqual([])
  })

  test('a line of hashtags is a keyword line, a sentence with one is not', () => {
    expect(isHashtagLine('#قمة_المرفأ #القمح')).toBe(true)
    expect(isHashtagLine('بدأت #قمة_المرفأ أمس')).toBe(false)
  })
})
