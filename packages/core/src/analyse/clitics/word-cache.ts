/**
 * A bounded memory of what was worked out for a word: the press says the same words again.
 *
 * Two generations: when the young one is full it becomes the old one, and what is asked for again
 * moves back, so that frequent words never leave and rare ones do.
 */
export class WordCache<Value> {
  readonly #sizeMax: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  constructor(sizeMax: number) {
    this.#sizeMax = sizeMax
  }

  get(word: string): Value | undefined {
    const young = this.#young.get(word)
    if (young !== undefined) return young
    const old = this.#old.get(word)
    if (old !== undefined) this.set(word, old)
    return old
  }

  set(word: string, value: Value): void {
    if (this.#young.size >= this.#sizeMax) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(word, value)
  }
}
