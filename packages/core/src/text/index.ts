export { type CliticReading, cliticReadings } from './clitics.ts'
export { type Folded, fold, foldText, originalSpan } from './fold.ts'
export { type Token, tokenize, tokensOf } from './tokens.ts'
