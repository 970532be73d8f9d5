/**
 * Goal: the written forms of an Arabic noun: number, accusative, attached pronouns.
 * Method: nouns of each ending, their forms compared folded as `number pronoun form`.
 */
import { expect, test } from 'vitest'
import { foldText } from '../fold.ts'
import { nounForms, objectPronoun } from './noun-forms-ar.ts'

const cases = [
  {
    why: 'a feminine noun',
    noun: 'زيارة',
    plurals: [],
    has: [
      ['one', '', 'زيارة'],
      ['one', 'ه', 'زيارته'],
      ['one', 'ها', 'زيارتها'],
      ['one', 'هم', 'زيارتهم'],
      ['two', '', 'زيارتان'],
      ['two', '', 'زيارتين'],
      ['two', '', 'زيارتا'],
      ['many', '', 'زيارات'],
      ['many', 'ه', 'زياراته'],
    ],
    lacks: ['زيارةه', 'زيارةا', 'زيارهات'],
  },
  {
    why: 'a masculine noun',
    noun: 'اجتماع',
    plurals: [],
    has: [
      ['one', '', 'اجتماع'],
      ['one', '', 'اجتماعا'],
      ['one', 'هما', 'اجتماعهما'],
      ['two', '', 'اجتماعان'],
      ['two', '', 'اجتماعين'],
      ['many', '', 'اجتماعات'],
    ],
    lacks: ['اجتماعت'],
  },
  {
    why: 'a broken plural, given',
    noun: 'هجوم',
    plurals: ['هجمات', 'أهجام'],
    has: [
      ['many', '', 'هجمات'],
      ['many', '', 'أهجام'],
      ['many', 'هم', 'هجماتهم'],
    ],
    lacks: ['هجماتات'],
  },
  {
    why: 'a noun that ends in hamza takes no alef',
    noun: 'لقاء',
    plurals: [],
    has: [
      ['one', '', 'لقاء'],
      ['one', 'ه', 'لقاءه'],
      ['many', '', 'لقاءات'],
    ],
    lacks: ['لقاءا'],
  },
  {
    why: 'a plural in -at is not made plural again',
    noun: 'محادثات',
    plurals: [],
    has: [
      ['one', '', 'محادثات'],
      ['one', 'ه', 'محادثاته'],
    ],
    lacks: ['محادثاتات'],
  },
] as const

test.for(cases)('$why: $noun', ({ noun, plurals, has, lacks }) => {
  const forms = nounForms(noun, plurals)
  const named = forms.map(({ number, pronoun, form }) => `${number} ${pronoun} ${form}`)
  for (const [number, pronoun, form] of has) {
    expect(named).toContain(`${number} ${pronoun} ${foldText(form)}`)
  }
  const written = forms.map(({ form }) => form)
  for (const form of lacks) expect(written).not.toContain(foldText(form))
  expect(new Set(written).size).toBe(written.length)
})

const objects = [
  { verb: 'استقبل', pronoun: 'ه', in: 'استقبله' },
  { verb: 'اتهم', pronoun: 'ها', in: 'اتهمها' },
  { verb: 'دعا', pronoun: 'هما', in: 'دعاهما' },
  { verb: 'هدد', pronoun: 'نا', in: 'هددنا' },
  { verb: 'يدعو', pronoun: 'هم', in: 'يدعوهم' },
] as const

test.for(objects)('the object of $in is $pronoun', ({ verb, pronoun, in: word }) => {
  expect(objectPronoun(word)).toEqual({ verb, pronoun })
})

const silent = [
  { why: 'no pronoun', in: 'استقبل' },
  { why: 'too little is left', in: 'منها' },
  { why: 'nothing', in: '' },
] as const

test.for(silent)('no object ($why): $in', ({ in: word }) => {
  expect(objectPronoun(word)).toBeUndefined()
})
