/** What a written string can be; bits, for one spelling is often several words. */
export const Kind: {
  readonly Noun: 1
  readonly Past: 2
  readonly Imperfect: 4
  readonly Particle: 8
  readonly Name: 16
  readonly Listed: 32
  readonly Host: 64
} = {
  Noun: 1,
  Past: 2,
  Imperfect: 4,
  /** A function word that stands alone. */
  Particle: 8,
  Name: 16,
  /** Listed as it stands, so it needs no rule to be believed. */
  Listed: 32,
  /** A function word in the spelling it has before a pronoun. */
  Host: 64,
}

export const anyVerb: number = Kind.Past | Kind.Imperfect
