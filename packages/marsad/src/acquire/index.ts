export { AcquireError, type AcquireErrorCode } from './acquire-error.ts'
export { type Draft, type Input, pageBytesMax } from './input.ts'
export { pageFileEndings, readInputs } from './inputs.ts'
