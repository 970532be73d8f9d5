/**
 * English verbs of saying: their subject is the one on whose word the sentence stands.
 *
 * One verb per line, sorted by base.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface SpeechVerb {
  readonly source: 'desk'
  /** Irregular past and participle forms, separated by spaces. */
  readonly irregular: string
  readonly base: string
}

export const speechVerbs: readonly SpeechVerb[] = [
  { source: 'desk', irregular: '', base: 'add' },
  { source: 'desk', irregular: '', base: 'announce' },
  { source: 'desk', irregular: '', base: 'argue' },
  { source: 'desk', irregular: '', base: 'assert' },
  { source: 'desk', irregular: '', base: 'believe' },
  { source: 'desk', irregular: '', base: 'cite' },
  { source: 'desk', irregular: '', base: 'claim' },
  { source: 'desk', irregular: '', base: 'confirm' },
  { source: 'desk', irregular: '', base: 'declare' },
  { source: 'desk', irregular: '', base: 'describe' },
  { source: 'desk', irregular: '', base: 'disclose' },
  { source: 'desk', irregular: '', base: 'explain' },
  { source: 'desk', irregular: '', base: 'insist' },
  { source: 'desk', irregular: '', base: 'maintain' },
  { source: 'desk', irregular: '', base: 'note' },
  { source: 'desk', irregular: '', base: 'quote' },
  { source: 'desk', irregular: '', base: 'reiterate' },
  { source: 'desk', irregular: '', base: 'report' },
  { source: 'desk', irregular: '', base: 'reveal' },
  { source: 'desk', irregular: 'said', base: 'say' },
  { source: 'desk', irregular: '', base: 'state' },
  { source: 'desk', irregular: '', base: 'stress' },
  { source: 'desk', irregular: '', base: 'suggest' },
  { source: 'desk', irregular: 'told', base: 'tell' },
  { source: 'desk', irregular: '', base: 'tweet' },
  { source: 'desk', irregular: '', base: 'warn' },
  { source: 'desk', irregular: 'wrote written', base: 'write' },
]
