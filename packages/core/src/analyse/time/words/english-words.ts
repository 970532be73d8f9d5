/** Every English form of the time lexicon. */
import type { WordTable } from './word-table.ts'

export function addEnglishWords(_table: WordTable): void {}
