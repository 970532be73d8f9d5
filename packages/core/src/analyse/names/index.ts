export { findNames } from './find-names.ts'
export { type NameMemory, newNameMemory } from './name-memory.ts'
