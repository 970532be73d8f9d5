/** What a written string can be; bits, for one spelling is often several words. */
export const Kind = {
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
} as const

export const anyVerb = Kind.Past | Kind.Imperfect
