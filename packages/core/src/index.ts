export {
  analyseArticle,
  findDays,
  findNames,
  findPlaces,
  placeOf,
  resolve,
  sentencesOf,
  splitClitics,
  splitWords,
} from '#analyse'
export type * from '#model'
export { addDays, overlaps, quote, recordTypes, statuses, weekdayOf } from '#model'
export { fold, foldText, originalSpan, tokenize } from '#text'
export { type AnalysedPage, mentionsOf } from './mentions.ts'
export { analysePage, type CodeOptions, codePage } from './pipeline.ts'
export { coderVersion } from './version.ts'
