/**
 * English verbs that lend their subject to the noun they govern: to hold talks, to pay a visit.
 *
 * One verb per line, sorted by base.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface LightVerb {
  readonly source: 'desk'
  /** Irregular past and participle forms, separated by spaces. */
  readonly irregular: string
  readonly base: string
}

export const lightVerbs: readonly LightVerb[] = [
  { source: 'desk', irregular: '', base: 'attend' },
  { source: 'desk', irregular: 'began begun', base: 'begin' },
  { source: 'desk', irregular: '', base: 'cancel' },
  { source: 'desk', irregular: '', base: 'carry' },
  { source: 'desk', irregular: '', base: 'complete' },
  { source: 'desk', irregular: '', base: 'conclude' },
  { source: 'desk', irregular: '', base: 'conduct' },
  { source: 'desk', irregular: '', base: 'continue' },
  { source: 'desk', irregular: '', base: 'deliver' },
  { source: 'desk', irregular: '', base: 'deny' },
  { source: 'desk', irregular: '', base: 'end' },
  { source: 'desk', irregular: '', base: 'express' },
  { source: 'desk', irregular: '', base: 'extend' },
  { source: 'desk', irregular: '', base: 'face' },
  { source: 'desk', irregular: '', base: 'finish' },
  { source: 'desk', irregular: 'gave given', base: 'give' },
  { source: 'desk', irregular: 'has had', base: 'have' },
  { source: 'desk', irregular: 'held', base: 'hold' },
  { source: 'desk', irregular: '', base: 'host' },
  { source: 'desk', irregular: '', base: 'impose' },
  { source: 'desk', irregular: '', base: 'issue' },
  { source: 'desk', irregular: '', base: 'join' },
  { source: 'desk', irregular: '', base: 'launch' },
  { source: 'desk', irregular: 'led', base: 'lead' },
  { source: 'desk', irregular: '', base: 'lift' },
  { source: 'desk', irregular: 'made', base: 'make' },
  { source: 'desk', irregular: '', base: 'mount' },
  { source: 'desk', irregular: '', base: 'offer' },
  { source: 'desk', irregular: '', base: 'open' },
  { source: 'desk', irregular: 'paid', base: 'pay' },
  { source: 'desk', irregular: 'planned planning', base: 'plan' },
  { source: 'desk', irregular: '', base: 'pledge' },
  { source: 'desk', irregular: '', base: 'postpone' },
  { source: 'desk', irregular: '', base: 'promise' },
  { source: 'desk', irregular: '', base: 'provide' },
  { source: 'desk', irregular: '', base: 'reach' },
  { source: 'desk', irregular: '', base: 'receive' },
  { source: 'desk', irregular: '', base: 'reject' },
  { source: 'desk', irregular: '', base: 'resume' },
  { source: 'desk', irregular: 'sent', base: 'send' },
  { source: 'desk', irregular: '', base: 'sign' },
  { source: 'desk', irregular: '', base: 'stage' },
  { source: 'desk', irregular: '', base: 'start' },
  { source: 'desk', irregular: '', base: 'suspend' },
  { source: 'desk', irregular: 'took taken', base: 'take' },
  { source: 'desk', irregular: '', base: 'tighten' },
  { source: 'desk', irregular: '', base: 'voice' },
]
