/**
 * English expressions that name a party without its name: the two countries, his counterpart.
 *
 * One form per line, sorted by kind, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Anaphor {
  readonly kind: 'pair' | 'other' | 'own'
  readonly source: 'desk'
  readonly form: string
}

export const anaphora: readonly Anaphor[] = [
  { kind: 'other', source: 'desk', form: 'her counterpart' },
  { kind: 'other', source: 'desk', form: 'her host' },
  { kind: 'other', source: 'desk', form: 'his counterpart' },
  { kind: 'other', source: 'desk', form: 'his host' },
  { kind: 'other', source: 'desk', form: 'its counterpart' },
  { kind: 'other', source: 'desk', form: 'their counterpart' },
  { kind: 'own', source: 'desk', form: 'her country' },
  { kind: 'own', source: 'desk', form: 'her government' },
  { kind: 'own', source: 'desk', form: 'his country' },
  { kind: 'own', source: 'desk', form: 'his government' },
  { kind: 'own', source: 'desk', form: 'his nation' },
  { kind: 'own', source: 'desk', form: 'its government' },
  { kind: 'own', source: 'desk', form: 'their country' },
  { kind: 'pair', source: 'desk', form: 'both countries' },
  { kind: 'pair', source: 'desk', form: 'both leaders' },
  { kind: 'pair', source: 'desk', form: 'both ministers' },
  { kind: 'pair', source: 'desk', form: 'both nations' },
  { kind: 'pair', source: 'desk', form: 'both parties' },
  { kind: 'pair', source: 'desk', form: 'both sides' },
  { kind: 'pair', source: 'desk', form: 'the pair' },
  { kind: 'pair', source: 'desk', form: 'the two allies' },
  { kind: 'pair', source: 'desk', form: 'the two countries' },
  { kind: 'pair', source: 'desk', form: 'the two foreign ministers' },
  { kind: 'pair', source: 'desk', form: 'the two governments' },
  { kind: 'pair', source: 'desk', form: 'the two leaders' },
  { kind: 'pair', source: 'desk', form: 'the two men' },
  { kind: 'pair', source: 'desk', form: 'the two ministers' },
  { kind: 'pair', source: 'desk', form: 'the two nations' },
  { kind: 'pair', source: 'desk', form: 'the two neighbors' },
  { kind: 'pair', source: 'desk', form: 'the two neighbours' },
  { kind: 'pair', source: 'desk', form: 'the two parties' },
  { kind: 'pair', source: 'desk', form: 'the two presidents' },
  { kind: 'pair', source: 'desk', form: 'the two sides' },
  { kind: 'pair', source: 'desk', form: 'the two states' },
]
