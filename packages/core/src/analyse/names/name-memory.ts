/**
 * What an article has taught of its people: once "Karim Azzouz" is named, "Azzouz" is a person.
 *
 * Only full names teach, and only by their last word, so that a slip does not spread.
 */
export interface NameMemory {
  /** Folded last words of full names. */
  readonly surnames: Set<string>
}

export function newNameMemory(): NameMemory {
  return { surnames: new Set() }
}
