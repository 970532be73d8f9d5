/**
 * English words of sport; two of them rule a sentence out of the relations of states.
 *
 * One form per line, sorted by form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface SportWord {
  readonly kind: 'sport'
  readonly source: 'desk'
  readonly form: string
}

export const sportWords: readonly SportWord[] = [
  { kind: 'sport', source: 'desk', form: 'championship' },
  { kind: 'sport', source: 'desk', form: 'coach' },
  { kind: 'sport', source: 'desk', form: 'cup' },
  { kind: 'sport', source: 'desk', form: 'fifa' },
  { kind: 'sport', source: 'desk', form: 'football' },
  { kind: 'sport', source: 'desk', form: 'goalkeeper' },
  { kind: 'sport', source: 'desk', form: 'goals' },
  { kind: 'sport', source: 'desk', form: 'grand slam' },
  { kind: 'sport', source: 'desk', form: 'half time' },
  { kind: 'sport', source: 'desk', form: 'league' },
  { kind: 'sport', source: 'desk', form: 'match' },
  { kind: 'sport', source: 'desk', form: 'matches' },
  { kind: 'sport', source: 'desk', form: 'midfielder' },
  { kind: 'sport', source: 'desk', form: 'olympics' },
  { kind: 'sport', source: 'desk', form: 'player' },
  { kind: 'sport', source: 'desk', form: 'players' },
  { kind: 'sport', source: 'desk', form: 'quarter final' },
  { kind: 'sport', source: 'desk', form: 'quarterfinal' },
  { kind: 'sport', source: 'desk', form: 'scored' },
  { kind: 'sport', source: 'desk', form: 'semi final' },
  { kind: 'sport', source: 'desk', form: 'semifinal' },
  { kind: 'sport', source: 'desk', form: 'set point' },
  { kind: 'sport', source: 'desk', form: 'soccer' },
  { kind: 'sport', source: 'desk', form: 'stadium' },
  { kind: 'sport', source: 'desk', form: 'striker' },
  { kind: 'sport', source: 'desk', form: 'team' },
  { kind: 'sport', source: 'desk', form: 'tournament' },
  { kind: 'sport', source: 'desk', form: 'uefa' },
  { kind: 'sport', source: 'desk', form: 'world cup' },
]
