/**
 * Arabic phrases after which stands the one on whose word a clause is told: according to, citing.
 *
 * One form per line, sorted by form. Where the phrase takes li, the clitic stands on the name.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Attribution {
  readonly kind: 'vouch'
  readonly source: 'desk'
  readonly form: string
}

export const attribution: readonly Attribution[] = [
  { kind: 'vouch', source: 'desk', form: 'استنادا إلى' },
  { kind: 'vouch', source: 'desk', form: 'بحسب' },
  { kind: 'vouch', source: 'desk', form: 'بحسب ما أعلن' },
  { kind: 'vouch', source: 'desk', form: 'بحسب ما أعلنت' },
  { kind: 'vouch', source: 'desk', form: 'بحسب ما أفاد' },
  { kind: 'vouch', source: 'desk', form: 'بحسب ما أفادت' },
  { kind: 'vouch', source: 'desk', form: 'بحسب ما ذكر' },
  { kind: 'vouch', source: 'desk', form: 'بحسب ما ذكرت' },
  { kind: 'vouch', source: 'desk', form: 'بحسب ما نقلت' },
  { kind: 'vouch', source: 'desk', form: 'تبعا' },
  { kind: 'vouch', source: 'desk', form: 'حسب' },
  { kind: 'vouch', source: 'desk', form: 'حسب ما أعلن' },
  { kind: 'vouch', source: 'desk', form: 'حسب ما أعلنت' },
  { kind: 'vouch', source: 'desk', form: 'حسب ما ذكر' },
  { kind: 'vouch', source: 'desk', form: 'حسب ما ذكرت' },
  { kind: 'vouch', source: 'desk', form: 'حسبما أعلن' },
  { kind: 'vouch', source: 'desk', form: 'حسبما أعلنت' },
  { kind: 'vouch', source: 'desk', form: 'حسبما أفاد' },
  { kind: 'vouch', source: 'desk', form: 'حسبما أفادت' },
  { kind: 'vouch', source: 'desk', form: 'حسبما ذكر' },
  { kind: 'vouch', source: 'desk', form: 'حسبما ذكرت' },
  { kind: 'vouch', source: 'desk', form: 'حسبما قال' },
  { kind: 'vouch', source: 'desk', form: 'حسبما قالت' },
  { kind: 'vouch', source: 'desk', form: 'حسبما نقل' },
  { kind: 'vouch', source: 'desk', form: 'حسبما نقلت' },
  { kind: 'vouch', source: 'desk', form: 'طبقا' },
  { kind: 'vouch', source: 'desk', form: 'على حد قول' },
  { kind: 'vouch', source: 'desk', form: 'على لسان' },
  { kind: 'vouch', source: 'desk', form: 'كما أعلن' },
  { kind: 'vouch', source: 'desk', form: 'كما أعلنت' },
  { kind: 'vouch', source: 'desk', form: 'كما أفاد' },
  { kind: 'vouch', source: 'desk', form: 'كما أفادت' },
  { kind: 'vouch', source: 'desk', form: 'كما ذكر' },
  { kind: 'vouch', source: 'desk', form: 'كما ذكرت' },
  { kind: 'vouch', source: 'desk', form: 'كما قال' },
  { kind: 'vouch', source: 'desk', form: 'كما قالت' },
  { kind: 'vouch', source: 'desk', form: 'كما نقل' },
  { kind: 'vouch', source: 'desk', form: 'كما نقلت' },
  { kind: 'vouch', source: 'desk', form: 'نقلا عن' },
  { kind: 'vouch', source: 'desk', form: 'وفق' },
  { kind: 'vouch', source: 'desk', form: 'وفق ما أعلن' },
  { kind: 'vouch', source: 'desk', form: 'وفق ما أعلنت' },
  { kind: 'vouch', source: 'desk', form: 'وفق ما ذكر' },
  { kind: 'vouch', source: 'desk', form: 'وفق ما ذكرت' },
  { kind: 'vouch', source: 'desk', form: 'وفق ما نقلت' },
  { kind: 'vouch', source: 'desk', form: 'وفقا' },
  { kind: 'vouch', source: 'desk', form: 'وفقا لبيان' },
  { kind: 'vouch', source: 'desk', form: 'وفقا لتقرير' },
  { kind: 'vouch', source: 'desk', form: 'وفقا لما أعلن' },
  { kind: 'vouch', source: 'desk', form: 'وفقا لما أعلنت' },
  { kind: 'vouch', source: 'desk', form: 'وفقا لما ذكر' },
  { kind: 'vouch', source: 'desk', form: 'وفقا لما ذكرت' },
  { kind: 'vouch', source: 'desk', form: 'وفقا لما نقلت' },
]
