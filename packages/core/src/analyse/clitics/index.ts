export { type CliticSplit, splitClitics, type WordReading } from './split-clitics.ts'
