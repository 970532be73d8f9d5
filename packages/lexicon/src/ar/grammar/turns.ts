/**
 * Arabic words with which a sentence turns from what was said to something else.
 *
 * One form per line, sorted by form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Turn {
  readonly kind: 'turn'
  readonly source: 'desk'
  readonly form: string
}

export const turns: readonly Turn[] = [
  { kind: 'turn', source: 'desk', form: 'بدوره' },
  { kind: 'turn', source: 'desk', form: 'بدورها' },
  { kind: 'turn', source: 'desk', form: 'بينما' },
  { kind: 'turn', source: 'desk', form: 'في المقابل' },
  { kind: 'turn', source: 'desk', form: 'في الوقت الذي' },
  { kind: 'turn', source: 'desk', form: 'في حين' },
  { kind: 'turn', source: 'desk', form: 'في سياق متصل' },
  { kind: 'turn', source: 'desk', form: 'في وقت' },
  { kind: 'turn', source: 'desk', form: 'فيما' },
  { kind: 'turn', source: 'desk', form: 'من جانبه' },
  { kind: 'turn', source: 'desk', form: 'من جانبها' },
  { kind: 'turn', source: 'desk', form: 'من جهته' },
  { kind: 'turn', source: 'desk', form: 'من جهتها' },
  { kind: 'turn', source: 'desk', form: 'وفي سياق' },
  { kind: 'turn', source: 'desk', form: 'وقد' },
  { kind: 'turn', source: 'desk', form: 'وكان' },
  { kind: 'turn', source: 'desk', form: 'وكانت' },
  { kind: 'turn', source: 'desk', form: 'يذكر أن' },
  { kind: 'turn', source: 'desk', form: 'يشار إلى' },
]
