export { type ResolvedName, resolve } from './actors/resolve-name.ts'
export { analyseArticle, sentencesOf } from './analyse-article.ts'
export { findDays } from './time/index.ts'
