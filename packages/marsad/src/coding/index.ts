export {
  type Analysis,
  analyseInput,
  type Coded,
  type CodeOptions,
  codeInput,
} from './code-input.ts'
