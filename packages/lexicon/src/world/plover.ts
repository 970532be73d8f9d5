/**
 * PLOVER 2.0's types and modes with their quad class and weight, -10 (worst) to 10 (best).
 * A row without mode is the type's own weight, which also serves modes that the manual leaves bare.
 * ACCUSE is -3: the manual prints +3, but all of its modes are negative. DENY is -1, the mean of
 * Goldstein's two denials (an accusation -0.9, a policy -1.1). STATE weighs nothing by definition.
 * Sources: `plover` the PLOVER 2.0 manual, `goldstein` Goldstein's scale as CAMEO carries it, `desk` ours.
 */
export interface PloverType {
  readonly type: string
  readonly mode: string | null
  readonly quad:
    | 'verbal-cooperation'
    | 'material-cooperation'
    | 'verbal-conflict'
    | 'material-conflict'
  readonly score: number
  readonly source: 'desk' | 'goldstein' | 'plover'
}

// biome-ignore format: one fact a line, however long
export const ploverTypes: readonly PloverType[] = [
  { type: 'ACCUSE', mode: null, quad: 'verbal-conflict', score: -3, source: 'desk' },
  { type: 'ACCUSE', mode: 'allege', quad: 'verbal-conflict', score: -3.5, source: 'plover' },
  { type: 'ACCUSE', mode: 'disapprove', quad: 'verbal-conflict', score: -2, source: 'plover' },
  { type: 'ACCUSE', mode: 'investigate', quad: 'verbal-conflict', score: -3.5, source: 'plover' },
  { type: 'AGREE', mode: null, quad: 'verbal-cooperation', score: 2.5, source: 'plover' },
  { type: 'AID', mode: null, quad: 'material-cooperation', score: 10, source: 'plover' },
  { type: 'ASSAULT', mode: null, quad: 'material-conflict', score: -9, source: 'plover' },
  { type: 'ASSAULT', mode: 'abduct', quad: 'material-conflict', score: -8.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'aerial', quad: 'material-conflict', score: -9.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'beat', quad: 'material-conflict', score: -7.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'crowd-control', quad: 'material-conflict', score: -7.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'destroy', quad: 'material-conflict', score: -8.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'drone', quad: 'material-conflict', score: -9.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'explosives', quad: 'material-conflict', score: -9, source: 'plover' },
  { type: 'ASSAULT', mode: 'firearms', quad: 'material-conflict', score: -9, source: 'plover' },
  { type: 'ASSAULT', mode: 'heavy-weapons', quad: 'material-conflict', score: -9.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'primitive', quad: 'material-conflict', score: -8, source: 'plover' },
  { type: 'ASSAULT', mode: 'sexual', quad: 'material-conflict', score: -8.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'suicide-attack', quad: 'material-conflict', score: -9.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'targeted', quad: 'material-conflict', score: -9.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'torture', quad: 'material-conflict', score: -8.5, source: 'plover' },
  { type: 'ASSAULT', mode: 'unconventional', quad: 'material-conflict', score: -10, source: 'plover' },
  { type: 'COERCE', mode: null, quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'COERCE', mode: 'arrest', quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'COERCE', mode: 'censor', quad: 'material-conflict', score: -6.5, source: 'plover' },
  { type: 'COERCE', mode: 'curfew', quad: 'material-conflict', score: -6.5, source: 'plover' },
  { type: 'COERCE', mode: 'cyber', quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'COERCE', mode: 'deport', quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'COERCE', mode: 'martial-law', quad: 'material-conflict', score: -7.5, source: 'plover' },
  { type: 'COERCE', mode: 'misinformation', quad: 'material-conflict', score: -6.5, source: 'plover' },
  { type: 'COERCE', mode: 'restrict', quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'COERCE', mode: 'seize', quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'COERCE', mode: 'withhold', quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'CONCEDE', mode: null, quad: 'verbal-cooperation', score: 4.5, source: 'plover' },
  { type: 'CONSULT', mode: null, quad: 'verbal-cooperation', score: 2.5, source: 'plover' },
  { type: 'CONSULT', mode: 'meet', quad: 'verbal-cooperation', score: 2.5, source: 'desk' },
  { type: 'CONSULT', mode: 'multilateral', quad: 'verbal-cooperation', score: 4, source: 'plover' },
  { type: 'CONSULT', mode: 'phone', quad: 'verbal-cooperation', score: 1.5, source: 'plover' },
  { type: 'CONSULT', mode: 'third-party', quad: 'verbal-cooperation', score: 1, source: 'plover' },
  { type: 'CONSULT', mode: 'visit', quad: 'verbal-cooperation', score: 4, source: 'plover' },
  { type: 'COOPERATE', mode: null, quad: 'material-cooperation', score: 9.5, source: 'plover' },
  { type: 'DENY', mode: null, quad: 'verbal-conflict', score: -1, source: 'goldstein' },
  { type: 'MOBILIZE', mode: null, quad: 'material-conflict', score: -5.5, source: 'plover' },
  { type: 'MOBILIZE', mode: 'militia', quad: 'material-conflict', score: -6, source: 'plover' },
  { type: 'MOBILIZE', mode: 'police', quad: 'material-conflict', score: -5.5, source: 'plover' },
  { type: 'MOBILIZE', mode: 'troops', quad: 'material-conflict', score: -6.5, source: 'plover' },
  { type: 'MOBILIZE', mode: 'weapons', quad: 'material-conflict', score: -6.5, source: 'plover' },
  { type: 'PROTEST', mode: null, quad: 'material-conflict', score: -5, source: 'plover' },
  { type: 'PROTEST', mode: 'boycott', quad: 'material-conflict', score: -4.5, source: 'plover' },
  { type: 'PROTEST', mode: 'demo', quad: 'material-conflict', score: -5, source: 'plover' },
  { type: 'PROTEST', mode: 'hunger', quad: 'material-conflict', score: -4.5, source: 'plover' },
  { type: 'PROTEST', mode: 'obstruct', quad: 'material-conflict', score: -4.5, source: 'plover' },
  { type: 'PROTEST', mode: 'riot', quad: 'material-conflict', score: -7, source: 'plover' },
  { type: 'PROTEST', mode: 'strike', quad: 'material-conflict', score: -5, source: 'plover' },
  { type: 'PROTEST', mode: 'vandalize', quad: 'material-conflict', score: -5, source: 'desk' },
  { type: 'REJECT', mode: null, quad: 'verbal-conflict', score: -2, source: 'plover' },
  { type: 'REJECT', mode: 'assist', quad: 'verbal-conflict', score: -1.5, source: 'plover' },
  { type: 'REJECT', mode: 'change', quad: 'verbal-conflict', score: -2, source: 'plover' },
  { type: 'REJECT', mode: 'meet', quad: 'verbal-conflict', score: -2, source: 'plover' },
  { type: 'REJECT', mode: 'yield', quad: 'verbal-conflict', score: -2, source: 'plover' },
  { type: 'REQUEST', mode: null, quad: 'verbal-conflict', score: 0, source: 'plover' },
  { type: 'REQUEST', mode: 'assist', quad: 'verbal-conflict', score: 0.5, source: 'plover' },
  { type: 'REQUEST', mode: 'change', quad: 'verbal-conflict', score: -1, source: 'plover' },
  { type: 'REQUEST', mode: 'meet', quad: 'verbal-conflict', score: 0, source: 'plover' },
  { type: 'REQUEST', mode: 'yield', quad: 'verbal-conflict', score: -1, source: 'plover' },
  { type: 'RETREAT', mode: null, quad: 'material-cooperation', score: 6.5, source: 'plover' },
  { type: 'RETREAT', mode: 'access', quad: 'material-cooperation', score: 6.5, source: 'plover' },
  { type: 'RETREAT', mode: 'ceasefire', quad: 'material-cooperation', score: 7.5, source: 'plover' },
  { type: 'RETREAT', mode: 'disarm', quad: 'material-cooperation', score: 10, source: 'plover' },
  { type: 'RETREAT', mode: 'release', quad: 'material-cooperation', score: 6.5, source: 'plover' },
  { type: 'RETREAT', mode: 'resign', quad: 'material-cooperation', score: 4.5, source: 'plover' },
  { type: 'RETREAT', mode: 'withdraw', quad: 'material-cooperation', score: 8, source: 'plover' },
  { type: 'SANCTION', mode: null, quad: 'material-conflict', score: -6, source: 'plover' },
  { type: 'SANCTION', mode: 'convict', quad: 'material-conflict', score: -6, source: 'plover' },
  { type: 'SANCTION', mode: 'discontinue', quad: 'material-conflict', score: -6, source: 'plover' },
  { type: 'SANCTION', mode: 'expel', quad: 'material-conflict', score: -5.5, source: 'plover' },
  { type: 'SANCTION', mode: 'withdraw', quad: 'material-conflict', score: -6, source: 'plover' },
  { type: 'STATE', mode: null, quad: 'verbal-cooperation', score: 0, source: 'desk' },
  { type: 'SUPPORT', mode: null, quad: 'verbal-cooperation', score: 5, source: 'plover' },
  { type: 'SUPPORT', mode: 'praise', quad: 'verbal-cooperation', score: 3.4, source: 'goldstein' },
  { type: 'SUPPORT', mode: 'recognise', quad: 'verbal-cooperation', score: 6, source: 'goldstein' },
  { type: 'SUPPORT', mode: 'relations', quad: 'verbal-cooperation', score: 5, source: 'desk' },
  { type: 'SUPPORT', mode: 'sign', quad: 'verbal-cooperation', score: 8, source: 'goldstein' },
  { type: 'THREATEN', mode: null, quad: 'verbal-conflict', score: -3.5, source: 'plover' },
  { type: 'THREATEN', mode: 'arrest', quad: 'verbal-conflict', score: -3.5, source: 'plover' },
  { type: 'THREATEN', mode: 'expel', quad: 'verbal-conflict', score: -3.5, source: 'plover' },
  { type: 'THREATEN', mode: 'relations', quad: 'verbal-conflict', score: -3.5, source: 'plover' },
  { type: 'THREATEN', mode: 'restrict', quad: 'verbal-conflict', score: -3, source: 'plover' },
  { type: 'THREATEN', mode: 'territory', quad: 'verbal-conflict', score: -4, source: 'plover' },
  { type: 'THREATEN', mode: 'violence', quad: 'verbal-conflict', score: -3.5, source: 'plover' },
]
