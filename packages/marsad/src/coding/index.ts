export { actScore } from './act-score.ts'
export {
  type Analysis,
  analyseInput,
  type Coded,
  type CodeOptions,
  codeInput,
} from './code-input.ts'
