/**
 * Generates the written forms of an English verb or noun by the regular rules of spelling;
 * irregular past and participle forms are given by the lexicon's row.
 */
export type EnglishForm = 'base' | 'third' | 'past' | 'ing'

const vowels = 'aeiou'

export function englishVerbForms(
  base: string,
  irregular: readonly string[] = [],
): readonly { readonly form: string; readonly kind: EnglishForm }[] {
  const past = irregular.length > 0 ? irregular : [regularPast(base)]
  return [
    { form: base, kind: 'base' },
    { form: withS(base), kind: 'third' },
    ...past.map(form => ({ form, kind: 'past' as const })),
    { form: ing(base), kind: 'ing' },
  ]
}

export function englishNounForms(noun: string): readonly string[] {
  return noun.endsWith('s') ? [noun] : [noun, withS(noun)]
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

function ing(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !/(?:ee|ye|oe)$/u.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !vowels.includes(word.at(-2) ?? 'a')
}

/** One short syllable that ends in one vowel and one consonant doubles it: ban, banned. */
function doubled(base: string): string {
  const [c = '', b = '', a = ''] = [base.at(-1), base.at(-2), base.at(-3)]
  const closed =
    !vowels.includes(c) && !'wxy'.includes(c) && vowels.includes(b) && !vowels.includes(a)
  const short = [...base].filter(letter => vowels.includes(letter)).length === 1
  return closed && (short || /(?:[^f]fer|mit|pel|bar|rol)$/u.test(base)) ? base + c : base
}
