export { type CliticSplit, splitClitics, type WordReading } from './split-clitics.ts'
export { type SplitWord, splitWords } from './split-words.ts'
